import torch
from torch import nn

torch.manual_seed(0)
d, layers, V = 8, 3, 10
encoder = nn.TransformerEncoderLayer(d, 2, 16, dropout=0.0)
decoder = nn.ModuleList(nn.TransformerDecoderLayer(d, 2, 16, dropout=0.0) for _ in range(layers))
E = nn.Parameter(torch.randn(V, d))  # one table: source, target and output
x, u, y = torch.tensor([7, 2, 5, 1]), torch.tensor([0, 3, 1]), torch.tensor([3, 1, 4])
future, arrived = torch.ones(3, 3).triu(1).bool(), []


def forward(cut=False):
    Z = encoder(E[x].unsqueeze(1))
    Z.register_hook(lambda g: arrived.append("encoder"))
    state, memory = E[u].unsqueeze(1), Z.detach() if cut else Z
    for l, layer in enumerate(decoder, 1):
        read = memory * 1.0  # this layer's own copy, so that its gradient can be observed
        if read.requires_grad:
            read.register_hook(lambda g, l=l: arrived.append(f"decoder layer {l}"))
        state = layer(state, read, tgt_mask=future)
    return state.squeeze(1) @ E.T


whole, cut = forward(), forward(cut=True)
nn.functional.cross_entropy(whole, y).backward()
print("order:", ", ".join(arrived))
assert arrived == ["decoder layer 3", "decoder layer 2", "decoder layer 1", "encoder"]
of_layer, of_table = torch.autograd.grad(
    nn.functional.cross_entropy(cut, y), [encoder.linear1.weight, E], allow_unused=True
)
print("cut at Z: same logits", torch.equal(whole, cut))
print("  encoder layer without gradient", of_layer is None)
print("  rows of the shared table with gradient", int((of_table.abs().sum(1) > 0).sum()))
assert torch.equal(whole, cut) and of_layer is None and of_table.abs().sum() > 0
