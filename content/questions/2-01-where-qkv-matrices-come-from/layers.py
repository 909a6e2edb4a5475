import torch
from torch import nn

torch.manual_seed(0)
d = 512
layer = nn.TransformerEncoderLayer(d, nhead=8, batch_first=True)
stack = nn.TransformerEncoder(layer, num_layers=2, enable_nested_tensor=False)
first, second = (layer.self_attn.in_proj_weight for layer in stack.layers)
print("W_q, W_k and W_v of one layer, stacked:", tuple(first.shape))
print(f"standard deviation {first.std().item():.3f}, of a single 512 x 512 matrix "
      f"{nn.init.xavier_uniform_(torch.empty(d, d)).std().item():.3f}")

assert first is not second and torch.equal(first, second)  # two parameters, one start
stack(torch.randn(2, 5, d)).pow(3).sum().backward()
assert not torch.allclose(first.grad, second.grad)
print("two layers: same initial values, different gradients")
