import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
document = torch.tensor([0, 0, 0, 0, 0, 1, 1, 1])  # two packed documents: 5 and 3 tokens
rules = {  # E[i, j]: may query i see key j? Both are counted from 0 here.
    "padding": lambda i, j: (j < 6) & (i >= 0),
    "causal": lambda i, j: j <= i,
    "window": lambda i, j: (j <= i) & (j > i - 3),
    "prefix": lambda i, j: (j <= i) | (j < 3),
    "packed": lambda i, j: (j <= i) & (document[i] == document[j]),
}
n, d = 8, 16
i, j = torch.arange(n)[:, None], torch.arange(n)
q, k, v = (torch.randn(n, d, requires_grad=True) for _ in range(3))
S = q @ k.T / d**0.5

print("mask     visible cells  weights of the seventh query")
for name, rule in rules.items():
    E = rule(i, j)
    A = (S + E.double().log()).softmax(-1)  # M = log E: log 1 = 0, log 0 = -inf
    assert torch.equal(A, S.masked_fill(~E, -torch.inf).softmax(-1))
    for row, seen in enumerate(E):  # the same as deleting the hidden keys
        assert torch.allclose(A[row] @ v, S[row, seen].softmax(-1) @ v[seen])
    to_k, to_v = torch.autograd.grad((A[6] @ v).sum(), (k, v), retain_graph=True)
    assert not to_k[~E[6]].any() and not to_v[~E[6]].any()  # no gradient either
    print(f"{name:8} {E.sum():13}  {' '.join(f'{a:.2f}' for a in A[6].tolist())}")
E, F = j <= i, document[:, None] == document  # AND: a product of E, a sum of M
assert torch.equal((E & F).double().log(), E.double().log() + F.double().log())
