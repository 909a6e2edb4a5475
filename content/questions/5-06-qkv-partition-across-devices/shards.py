import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
n, d, h, h_kv, d_k = 6, 16, 8, 2, 4  # GQA: four query heads share a key/value head
X = torch.randn(n, d)
W_q = torch.randn(h, d, d_k) / d**0.5  # the blocks of columns, one per head
W_k, W_v = torch.randn(2, h_kv, d, d_k) / d**0.5
W_o = torch.randn(h, d_k, d) / d**0.5  # the blocks of rows


def device(X, heads):
    """What these query heads add to the output, and how many key/value heads they need."""
    groups = heads * h_kv // h
    Q, K, V = X @ W_q[heads], X @ W_k[groups], X @ W_v[groups]
    A = (Q @ K.transpose(-2, -1) / d_k**0.5).softmax(-1)
    return (A @ V @ W_o[heads]).sum(0), groups.unique().numel()


print("devices  query heads per device  copies of each KV head  sum of outputs, gradients")
for p in (1, 2, 4, 8):
    copies = [X.clone().requires_grad_() for _ in range(p)]
    parts, stored = zip(*map(device, copies, torch.arange(h).chunk(p)))
    Y = sum(parts)  # the all-reduce of the forward pass
    Y.square().sum().backward()
    gradient = sum(copy.grad for copy in copies)  # the all-reduce of the backward pass
    if p == 1:
        one_device = Y, gradient
    assert torch.allclose(Y, one_device[0]) and torch.allclose(gradient, one_device[1])
    print(f"{p:7} {h // p:23} {sum(stored) // h_kv:23}  equal to one device")
