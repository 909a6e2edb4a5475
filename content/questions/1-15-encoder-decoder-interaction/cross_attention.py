import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
torch.set_printoptions(precision=3, sci_mode=False)
d, h, layers, n_s, n_t = 32, 4, 3, 5, 3  # source of 5 tokens, target of 3
W = torch.randn(layers, 4, d, d) / d**0.5  # W^Q, W^K, W^V, W^O of each decoder layer


def split(t):
    return t.view(len(t), h, d // h).transpose(0, 1)  # (n, d) -> (h, n, d_k)


def decode(H, K, V, real):
    """Cross-attention of every decoder layer with its residual, nothing else."""
    for (w_q, _, _, w_o), k, v in zip(W, K, V):
        scores = split(H @ w_q) @ split(k).transpose(-2, -1) / (d // h) ** 0.5
        A = scores.masked_fill(~real, -torch.inf).softmax(-1)  # (h, n_t, n_s)
        H = H + (A @ split(v)).transpose(0, 1).reshape(len(H), d) @ w_o
    return H, A


Z, H = torch.randn(n_s, d), torch.randn(n_t, d)
K, V = Z @ W[:, 1], Z @ W[:, 2]  # (layers, n_s, d): each layer projects once
real, order = torch.arange(n_s) < 4, torch.tensor([4, 2, 0, 1, 3])  # source token 5: padding
out, A = decode(H, K, V, real)
print(A[0])
one_by_one = torch.cat([decode(row[None], K, V, real)[0] for row in H])
shuffled = decode(H, K[:, order], V[:, order], real[order])[0]
mask_kept = decode(H, K[:, order], V[:, order], real)[0]
for name, other in (("one by one", one_by_one), ("shuffled", shuffled), ("mask kept", mask_kept)):
    print(f"{name:11} changes the output by {(other - out).abs().mean().item():.3f}")
assert torch.allclose(one_by_one, out) and torch.allclose(shuffled, out)
assert not torch.allclose(mask_kept, out) and not torch.allclose(K[0], K[1])
