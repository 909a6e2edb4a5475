import torch

torch.set_default_dtype(torch.float64)
d, s, t = 64, 20, 8  # source of s tokens, target of t; one decoder layer, one head
Y, Z, W = torch.randn(t, d), torch.randn(s, d), torch.randn(8, d, d) / d**0.5
flops = {}


def mm(place, a, b):
    flops[place] += 2 * a.shape[0] * a.shape[1] * b.shape[1]
    return a @ b


def attend(place, x, w_q, K, V, w_o, mask=0.0):
    scores = mm(place, mm(place, x, w_q), K.T) / d**0.5 + mask
    return x + mm(place, mm(place, scores.softmax(-1), V), w_o)


def run(chunks, keep=True):  # keep: K and V of the source are projected only once
    flops.update(own=0, cross=0)
    K, V, out = Y[:0], Y[:0], []
    for y in chunks:
        K, V = torch.cat([K, mm("own", y, W[1])]), torch.cat([V, mm("own", y, W[2])])
        causal = torch.ones(len(y), len(K)).tril(len(K) - len(y)).log()  # 0 or -inf
        y = attend("own", y, W[0], K, V, W[3], causal)
        if not out or not keep:
            source = [mm("cross", Z, w) for w in W[5:7]]
        out.append(attend("cross", y, W[4], *source, W[7]))
    return torch.cat(out), flops["own"], flops["cross"]


once, cached, anew = runs = run([Y]), run(Y.split(1)), run(Y.split(1), keep=False)
print("FLOPs            decoder self      cross")
for name, (out, own, cross) in zip(("one pass", "with caches", "cross K, V anew"), runs):
    print(f"{name:16} {own:12,} {cross:10,}")
    assert torch.allclose(out, once[0])
assert once[1:] == (8 * t * d**2 + 4 * t * t * d, 4 * (s + t) * d**2 + 4 * s * t * d)
assert cached[1:] == (8 * t * d**2 + 2 * t * (t + 1) * d, once[2])
assert anew[2] - cached[2] == (t - 1) * 4 * s * d**2
