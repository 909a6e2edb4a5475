import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
n, b, d_k = 1024, 64, 16  # 16 x 16 blocks of 64 x 64 scores
rules = {  # may query i see key j? No n x n mask is needed for the blockwise result.
    "causal": lambda i, j: j <= i,
    "window of 200": lambda i, j: (j <= i) & (j > i - 200),
    "four documents": lambda i, j: (j <= i) & (i // 256 == j // 256),
    "300 real keys": lambda i, j: (j < 300) & (i >= 0),
}
(q, k, v), index = torch.randn(3, n, d_k), torch.arange(n)
for name, rule in rules.items():
    kinds, rows = [], []
    for Q in index.split(b):
        m, z, o = torch.full((b, 1), -torch.inf), torch.zeros(b, 1), torch.zeros(b, d_k)
        for K in index.split(b):
            seen = rule(Q[:, None], K)  # b x b, decided from the indices
            kinds.append(int(seen.any()) + int(seen.all()))  # 0 hidden, 1 partial, 2 visible
            if kinds[-1] > 0:
                s = (q[Q] @ k[K].T / d_k**0.5).masked_fill(~seen, -torch.inf)
                new = torch.maximum(m, s.amax(-1, keepdim=True))
                base = new.clamp(min=-1e300)  # finite, even if the row has seen no key yet
                p, old = (s - base).exp(), (m - base).exp()
                m, z, o = new, old * z + p.sum(-1, keepdim=True), old * o + p @ v[K]
        rows.append(o / z)
    hidden = ~rule(index[:, None], index)
    dense = (q @ k.T / d_k**0.5).masked_fill(hidden, -torch.inf).softmax(-1) @ v
    assert torch.allclose(torch.cat(rows), dense)
    print(f"{name:14} hidden {kinds.count(0):3}, partial {kinds.count(1):2}, visible {kinds.count(2):3}")
