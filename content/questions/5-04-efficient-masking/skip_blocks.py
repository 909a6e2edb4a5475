from collections import Counter

import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
n, b, d_k, w = 1024, 64, 16, 200  # 16 x 16 blocks of 64 x 64 scores
document = torch.arange(n) // 256  # four packed documents
rules = {  # may query i see key j? no n x n matrix is kept
    "causal": lambda i, j: j <= i,
    "window": lambda i, j: (j <= i) & (j > i - w),
    "packed": lambda i, j: (j <= i) & (document[i] == document[j]),
    "padding": lambda i, j: (j < 300) & (i >= 0),
}
q, k, v = (torch.randn(n, d_k) for _ in range(3))
index = torch.arange(n)
slices = [slice(a, a + b) for a in range(0, n, b)]


def blockwise(rule):
    """Exact attention with the blocks that are wholly hidden left out."""
    count, rows = Counter(), []
    for Q in slices:
        m = torch.full((b, 1), -torch.inf)  # running maximum, sum and output
        total, out = torch.zeros(b, 1), torch.zeros(b, d_k)
        for K in slices:
            seen = rule(index[Q, None], index[K])  # b x b, on the fly
            kind = "partial" if seen.any() and not seen.all() else "full"
            kind = kind if seen.any() else "skipped"
            count[kind] += 1
            if kind == "skipped":
                continue
            s = q[Q] @ k[K].T / d_k**0.5
            if kind == "partial":
                s = s.masked_fill(~seen, -torch.inf)
            new = torch.maximum(m, s.amax(-1, keepdim=True))
            base = new.clamp(min=-1e300)  # nothing seen yet: never inf - inf
            p, old = (s - base).exp(), (m - base).exp()
            total = old * total + p.sum(-1, keepdim=True)
            out, m = old * out + p @ v[K], new
        rows.append(out / total)
    return torch.cat(rows), count


for name, rule in rules.items():
    result, count = blockwise(rule)
    hidden = ~rule(index[:, None], index)
    dense = (q @ k.T / d_k**0.5).masked_fill(hidden, -torch.inf).softmax(-1) @ v
    assert torch.allclose(result, dense)
    kinds = [count[kind] for kind in ("skipped", "partial", "full")]
    print(f"{name:8} skipped {kinds[0]:3}, partial {kinds[1]:2}, full {kinds[2]:3}")
    T = n // b
    assert name != "causal" or kinds == [T * (T - 1) // 2, T, T * (T - 1) // 2]

low = torch.finfo(torch.float16).min
once = torch.tensor([2.0, 1.0, 0.0]).half() + low  # a row wholly hidden, fp16
for name, row in (("once", once), ("twice", once + low)):
    weights = [round(x, 3) for x in row.float().softmax(-1).tolist()]
    print(f"fp16 minimum added {name:5}", row.tolist(), weights)
