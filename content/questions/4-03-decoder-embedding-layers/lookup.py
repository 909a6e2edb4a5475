import torch
from torch.nn import functional as F

torch.manual_seed(0)
V, d, n, p, PAD = 10, 4, 5, 0.1, 0
y = torch.tensor([5, 3, 3, 7, 2])  # labels; 2 is EOS
ids = torch.tensor([1, 5, 3, 3, 7])  # input: shifted right; 1 is BOS
table, PE, W = torch.randn(V, d) / d**0.5, torch.randn(n, d), torch.randn(d, d)
kept = (torch.rand(n, d) >= p) / (1 - p)  # dropout: one draw, rescaled


def run(E_in, E_out):
    """One training step; a causal mean stands for the decoder's layers."""
    X0 = d**0.5 * F.embedding(ids, E_in, padding_idx=PAD) + PE
    X0.retain_grad()
    O = torch.tanh((X0 * kept).cumsum(0) / torch.arange(1, n + 1)[:, None] @ W)
    F.cross_entropy(O @ E_out.T, y).backward()
    return X0, O, (O @ E_out.T).softmax(-1)


E_in, E_out, E = (table.clone().requires_grad_() for _ in range(3))
(X0, O, P), _ = run(E_in, E_out), run(E, E)  # two tables; one tied table
Y, T = F.one_hot(ids, V).float(), F.one_hot(y, V).float()  # (n, V)
assert torch.allclose(X0, d**0.5 * Y @ E_in + PE)  # a lookup is a one-hot product
assert torch.allclose(E_in.grad, d**0.5 * Y.T @ X0.grad, atol=1e-6)
assert torch.allclose(E_out.grad, (P - T).T @ O / n, atol=1e-6)
assert torch.allclose(E.grad, E_in.grad + E_out.grad, atol=1e-6)  # tied: the sum
for name, grad in (("input", E_in.grad), ("output", E_out.grad), ("tied", E.grad)):
    print(f"{name:6} rows with a gradient:", grad.any(1).nonzero().flatten().tolist())
assert E_in.grad[PAD].eq(0).all() and E.grad[PAD].ne(0).all()
