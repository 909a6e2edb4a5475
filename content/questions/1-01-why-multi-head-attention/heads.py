import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
n, d, h = 5, 8, 2
d_k = d // h
X = torch.randn(n, d)
W_q, W_k, W_v, W_o = torch.randn(4, d, d) / d**0.5


def split(projected):
    """(n, d) -> (h, n, d_k): the projection is split, not X."""
    return projected.view(n, h, d_k).transpose(0, 1)


def attention_weights(X):
    q, k = split(X @ W_q), split(X @ W_k)
    return (q @ k.transpose(-2, -1) / d_k**0.5).softmax(-1)  # (h, n, n)


A = attention_weights(X)
concatenated = (A @ split(X @ W_v)).transpose(0, 1).reshape(n, d) @ W_o
summed = sum(A[i] @ X @ W_v.chunk(h, 1)[i] @ W_o.chunk(h, 0)[i] for i in range(h))
assert torch.allclose(concatenated, summed)
print(f"concatenate and multiply, minus the sum: {(concatenated - summed).abs().max():.6f}")

print("changed column of X   head 1   head 2")
for j in range(d):
    changed = X + torch.eye(d)[j] * torch.randn(n, 1)
    moved = (attention_weights(changed) - A).abs().amax((1, 2))  # largest change per head
    print(f"{j + 1:19} {moved[0]:8.3f} {moved[1]:8.3f}")
    assert (moved > 1e-3).all()  # both heads read every column
