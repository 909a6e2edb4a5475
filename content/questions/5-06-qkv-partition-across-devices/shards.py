import numpy as np

rng = np.random.default_rng(0)
n, d, h, p = 6, 32, 8, 4  # p devices, h / p heads on each
d_k = d // h
X = rng.normal(size=(n, d))
W_q, W_k, W_v, W_o = (rng.normal(size=(d, d)) / d**0.5 for _ in range(4))


def attention(X, W_q, W_k, W_v, W_o):
    """Causal multi-head attention with as many heads as the columns of W_q hold."""
    q, k, v = (np.stack(np.split(X @ W, W_q.shape[1] // d_k, axis=1))
               for W in (W_q, W_k, W_v))
    s = q @ k.transpose(0, 2, 1) / d_k**0.5
    s = np.where(np.tri(n, dtype=bool), s, -np.inf)
    a = np.exp(s - s.max(-1, keepdims=True))
    heads = a / a.sum(-1, keepdims=True) @ v
    return np.concatenate(heads, axis=1) @ W_o


whole = attention(X, W_q, W_k, W_v, W_o)
columns = [np.split(W, p, axis=1) for W in (W_q, W_k, W_v)]  # column-parallel
rows = np.split(W_o, p, axis=0)  # row-parallel
partial = [attention(X, *(c[r] for c in columns), rows[r]) for r in range(p)]
assert np.allclose(sum(partial), whole)  # ONE all-reduce
assert not np.allclose(partial[0], whole)
print(f"{p} devices, {h // p} heads each: one sum of {p} partial outputs, equal")

# Cutting through a head instead: the scores themselves would need an all-reduce.
q, k = X @ W_q[:, :d_k], X @ W_k[:, :d_k]
halves = [q[:, :2] @ k[:, :2].T, q[:, 2:] @ k[:, 2:].T]
assert np.allclose(sum(halves), q @ k.T)
softmax = lambda s: np.exp(s) / np.exp(s).sum(-1, keepdims=True)
assert not np.allclose(softmax(halves[0]), softmax(q @ k.T))
print("cutting through a head: partial scores, no softmax before they are summed")

tokens, d, L, p, kv, d_k = 4096, 8192, 80, 8, 8, 128  # Llama 3 70B on 8 devices
message = tokens * d * 2
ring = 2 * (p - 1) / p * message
print(f"one all-reduce {message / 1e6:.0f} MB, each device sends {ring / 1e6:.0f} MB")
print(f"{4 * L} all-reduces a step: {4 * L * ring / 1e9:.1f} GB a device")
qkv = d * (d + 2 * kv * d_k)
print(f"QKV weights: {qkv // p:,} a device of {qkv:,}")
