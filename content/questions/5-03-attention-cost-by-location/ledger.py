import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
d, s, t = 64, 20, 8  # source of s tokens, target of t; one decoder layer, one head
Y, Z, W = torch.randn(t, d), torch.randn(s, d), torch.randn(2, 4, d, d) / d**0.5
SELF, CROSS = 0, 1
flops = [0, 0]


def matmul(place, a, b):
    flops[place] += 2 * a.shape[0] * a.shape[1] * b.shape[1]
    return a @ b


def project(place, x, which):
    return [matmul(place, x, W[place, "QKVO".index(w)]) for w in which]


def attend(place, x, q, K, V, future=None):
    scores = matmul(place, q, K.T) / d**0.5
    if future is not None:
        scores = scores.masked_fill(future, float("-inf"))
    return x + project(place, matmul(place, scores.softmax(-1), V), "O")[0]


def training():
    """All t positions in one pass."""
    y = attend(SELF, Y, *project(SELF, Y, "QKV"), torch.ones(t, t).triu(1).bool())
    return attend(CROSS, y, *project(CROSS, y, "Q"), *project(CROSS, Z, "KV"))


def generation(keep=True):
    """One position a step; `keep`: K and V of the source are projected once."""
    K, V, rows = torch.empty(0, d), torch.empty(0, d), []
    for y in Y.split(1):
        if not rows or not keep:
            source = project(CROSS, Z, "KV")
        q, k, v = project(SELF, y, "QKV")
        K, V = torch.cat([K, k]), torch.cat([V, v])
        y = attend(SELF, y, q, K, V)
        rows.append(attend(CROSS, y, *project(CROSS, y, "Q"), *source))
    return torch.cat(rows), K.numel() + V.numel(), sum(m.numel() for m in source)


def count(run):
    flops[:] = [0, 0]
    return run(), list(flops)


expected, trained = count(training)
(out, own, source), cached = count(generation)
(again, _, _), wasteful = count(lambda: generation(keep=False))
assert torch.allclose(out, expected) and torch.allclose(again, expected)
assert trained[SELF] == 8 * t * d**2 + 4 * t * t * d
assert trained[CROSS] == 4 * (s + t) * d**2 + 4 * s * t * d
assert cached == [8 * t * d**2 + 2 * t * (t + 1) * d, trained[CROSS]]
assert wasteful[CROSS] - cached[CROSS] == (t - 1) * 4 * s * d**2
assert (own, source) == (2 * t * d, 2 * s * d)
print("FLOPs              decoder self   cross")
runs = {"one pass": trained, "with caches": cached, "cross K,V anew": wasteful}
for name, (a, b) in runs.items():
    print(f"{name:16} {a:14,} {b:9,}")
print(f"cached numbers   {own:14,} {source:9,}")
