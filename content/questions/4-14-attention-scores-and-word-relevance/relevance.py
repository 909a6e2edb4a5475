import torch

torch.manual_seed(2)
torch.set_default_dtype(torch.float64)
torch.set_printoptions(precision=2, sci_mode=False)

# Features: adjective, noun, verb, animal, barks. Adjectives and verbs look for nouns.
words = ("red", "cat", "dog", "sleeps")
X = torch.tensor([[1.0, 0, 0, 0, 0], [0, 1, 0, 1, 0], [0, 1, 0, 1, 1], [0, 0, 1, 0, 0]])
W_q = torch.tensor([[3.0, 0, 3, 0, 0]]).T  # (d, d_k) with d_k = 1
W_k = torch.tensor([[0.0, 1, 0, 0, 0]]).T
S = X @ W_q @ W_k.T @ X.T  # (n, n), row asks, column is asked
unit = X / X.norm(dim=-1, keepdim=True)
cosine = unit @ unit.T
print("cosine\n", cosine, "\nscore\n", S, "\nweight\n", S.softmax(-1), sep="")
assert cosine[1, 2] > 0.8 and S[1, 2] == 0  # cat and dog: alike, not relevant
assert cosine[0, 1] == 0 and S[0, 1] == 3 and S[1, 0] == 0  # red to cat: relevant, one way

n, d, d_k = 32, 16, 4  # random from here on
X, W_q, W_k, V = torch.randn(n, d), torch.randn(d, d_k), torch.randn(d, d_k), torch.randn(n, d_k)
S = X @ W_q @ W_k.T @ X.T / (d * d_k**0.5)
A = S.softmax(-1)
U, sigma, Wt = torch.linalg.svd(W_q @ W_k.T)
terms = [sigma[r] * (X @ U[:, r]).outer(X @ Wt[r]) for r in range(d_k)]  # a question times an answer
assert torch.allclose(sum(terms) / (d * d_k**0.5), S)
assert torch.allclose((A[0, 1] / A[0, 2]).log(), S[0, 1] - S[0, 2])  # only differences in a row count
assert torch.allclose((S + torch.randn(n, 1)).softmax(-1), A)

# Other weights, the same output: move along a direction that the values cannot see.
a, top = A[0], A[0].argmax()
seen = torch.linalg.qr(torch.cat([V, torch.ones(n, 1)], 1)).Q  # (n, d_k + 1)
hidden = -torch.eye(n)[top] + seen @ seen[top]
other = a + hidden * a[top] / -hidden[top]
assert (other > -1e-12).all() and torch.allclose(other.sum(), a.sum()) and torch.allclose(other @ V, a @ V)
print(f"largest weight {a[top]:.2f} -> {abs(other[top]):.2f}, output the same")
