import torch

torch.manual_seed(4)
torch.set_default_dtype(torch.float64)
n, d, d_k = 32, 16, 4
X = torch.randn(n, d)
W_q, W_k, W_v = torch.randn(3, d, d_k) / d**0.5
S = (X @ W_q) @ (X @ W_k).T / d_k**0.5
A, V = S.softmax(-1), X @ W_v

U, sigma, Wt = torch.linalg.svd(W_q @ W_k.T)
print("singular values of M:", [f"{x:.2f}" for x in sigma[: d_k + 2].tolist()])
terms = [sigma[r] * torch.outer(X @ U[:, r], X @ Wt[r]) for r in range(d_k)]
assert torch.allclose(sum(terms) / d_k**0.5, S)  # only d_k pairs of features
assert torch.allclose((A[0, 1] / A[0, 2]).log(), S[0, 1] - S[0, 2])

# Other weights with the same output: move along a direction that the values cannot see.
a, top = A[0], A[0].argmax()
seen = torch.linalg.qr(torch.cat([V, torch.ones(n, 1)], 1)).Q  # (n, d_k + 1)
unseen = torch.eye(n)[top] - seen @ seen[top]
other = a - unseen * a[top] / unseen[top]
assert (other > -1e-12).all() and torch.allclose(other.sum(), a.sum())
assert torch.allclose(other @ V, a @ V)
others = torch.arange(n) != top
print(f"row 1: largest weight {a[top]:.2f} -> {abs(other[top]):.2f}, "
      f"others move by at most {(other - a)[others].abs().max():.2f}, same output")
