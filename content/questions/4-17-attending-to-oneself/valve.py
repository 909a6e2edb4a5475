import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
n, d, d_k = 6, 16, 8
X = torch.randn(n, d)
Q, K, V = (X @ torch.randn(d, d_k) / d**0.5 for _ in "qkv")
S = Q @ K.T / d_k**0.5
itself = torch.eye(n, dtype=torch.bool)
A = S.softmax(-1)
B = S.masked_fill(itself, -torch.inf).softmax(-1)  # the diagonal is masked

own = A.diagonal().unsqueeze(1)  # (n, 1)
assert torch.allclose(A.masked_fill(itself, 0), (1 - own) * B)  # same proportions
assert torch.allclose(A @ V, own * V + (1 - own) * (B @ V))
O = A @ V
Z = O - (O * V).sum(-1, keepdim=True) / (V * V).sum(-1, keepdim=True) * V  # XSA
assert (Z * V).sum(-1).abs().max() < 1e-12
print("row 1 with the diagonal   ", [f"{w:.3f}" for w in A[0].tolist()])
print("row 1 without the diagonal", [f"{w:.3f}" for w in B[0].tolist()])

later = torch.ones(n, n).triu(1).bool()
first = S.masked_fill(later | itself, -torch.inf).softmax(-1)[0]
print("no diagonal and a causal mask, row 1:", first.tolist())
assert first.isnan().all()
