import torch
from torch.nn import functional as F

torch.manual_seed(0)
V, d, PAD, BOS = 10, 4, 0, 1
table = torch.randn(V, d) / d**0.5
y = torch.tensor([5, 3, 3, 7, 2])  # the target; 2 ends the sentence
ids = torch.cat([torch.tensor([BOS]), y[:-1]])  # shifted right
n = len(ids)
angle = torch.arange(n)[:, None] / 10000 ** (torch.arange(0, d, 2) / d)
PE = torch.stack([angle.sin(), angle.cos()], dim=-1).flatten(1)  # (n, d)
W = torch.randn(d, d)


def run(E_in, E_out):
    """Loss and the decoder's input X; a causal mean stands for the layers."""
    X = d**0.5 * F.embedding(ids, E_in, padding_idx=PAD) + PE
    X.retain_grad()
    O = torch.tanh(X.cumsum(0) / torch.arange(1, n + 1)[:, None] @ W)
    Z = O @ E_out.T
    F.cross_entropy(Z, y).backward()
    return X, O, Z


E_in, E_out = (table.clone().requires_grad_() for _ in range(2))
X, O, Z = run(E_in, E_out)
Y, T = F.one_hot(ids, V).float(), F.one_hot(y, V).float()  # (n, V)
assert torch.allclose(X, d**0.5 * Y @ E_in + PE)  # a lookup is a one-hot product
assert torch.allclose(E_in.grad, d**0.5 * Y.T @ X.grad)  # scattered back and added
assert torch.allclose(E_out.grad, (Z.softmax(-1) - T).T @ O / n, atol=1e-6)

E = table.clone().requires_grad_()
run(E, E)
assert torch.allclose(E.grad, E_in.grad + E_out.grad, atol=1e-6)  # tied: the sum
for name, grad in (("input", E_in.grad), ("output", E_out.grad), ("tied", E.grad)):
    rows = grad.abs().sum(1).nonzero().flatten().tolist()
    print(f"{name:6s} rows with a gradient: {rows}")
assert E_in.grad[PAD].eq(0).all() and E.grad[PAD].ne(0).all()
