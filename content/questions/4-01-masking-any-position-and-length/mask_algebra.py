import torch
from torch.autograd.functional import jacobian

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
n, d, layers = 8, 16, 3
i, j = torch.arange(n)[:, None], torch.arange(n)
document = torch.tensor([0, 0, 0, 0, 0, 1, 1, 1])  # two packed sequences: 5 and 3
masks = {  # E[i, j]: may query i see key j?
    "causal": j <= i,
    "window": (j <= i) & (j > i - 3),
    "prefix": (j <= i) | (j < 3),
    "packed": (j <= i) & (document[:, None] == document),
    "no self": j != i,
}
W = torch.randn(layers, 3, d, d) / d**0.5


def attend(x, E, layer=0):
    q, k, v = (x @ w for w in W[layer])
    return (q @ k.T / d**0.5 + E.log()).softmax(-1) @ v  # log 1 = 0, log 0 = -inf


def stack(x, E):
    for layer in range(layers):
        x = x + attend(x, E, layer)
    return x


x = torch.randn(n, d)
E, F = masks["window"].double(), masks["packed"].double()
assert torch.equal((E * F).log(), E.log() + F.log())  # AND = product = sum of M
alone = attend(x[5:], torch.ones(3, 3).tril())
assert torch.allclose(attend(x, F)[5:], alone)  # as if never packed

for name, E in masks.items():
    reach = jacobian(lambda x: stack(x, E.double()), x).abs().sum((1, 3)) > 0
    one = (E | (i == j)).double()  # the residual adds the diagonal
    assert torch.equal(reach, torch.matrix_power(one, layers) > 0)
    kept = torch.equal(reach, E)  # hidden once, hidden at every depth
    print(f"{name:8}{E.sum():3} cells; 3 layers:{reach.sum():3}; kept: {kept}")

left = masks["causal"] & (j >= 1)  # causal AND one padding token on the left
print("rows with NaN, layer by layer:", end="")
for layer in range(2):
    x = x + attend(x, left.double(), layer)
    print("", int(x.isnan().any(-1).sum()), end="")
print()
