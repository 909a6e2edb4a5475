import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
d, layers, B, n_s, n_t = 16, 2, 2, 5, 4
W = torch.randn(1 + 2 * layers, 3, d, d) / d**0.5  # W^Q, W^K, W^V of each place
ones = torch.ones


def attend(w, x, c, E):
    """x gives Q, c gives K and V; E is 1 where a key may be seen."""
    scores = (x @ w[0]) @ (c @ w[1]).transpose(-2, -1) / d**0.5
    return (scores + E.log()).softmax(-1) @ (c @ w[2])


def encode(x, E):
    return x + attend(W[0], x, x, E)


def decode(u, z, E_self, E_cross, cache=None):
    for l in range(layers):
        seen = u
        if cache is not None:  # kept from earlier steps; K and V are made of it
            seen = cache[l] = torch.cat([cache.get(l, u[:0]), u])
        u = u + attend(W[1 + 2 * l], u, seen, E_self(len(u), len(seen)))
        u = u + attend(W[2 + 2 * l], u, z, E_cross)
    return u


src, tgt = torch.randn(B, n_s, d), torch.randn(B, n_t, d)  # positions already added
real = torch.arange(n_s) < torch.tensor([[5], [3]])  # source lengths 5 and 3
real = real[:, None].double()  # (B, 1, n_s)
causal = lambda *_: ones(n_t, n_t).tril()
train = decode(tgt, encode(src, real), causal, real)  # one padded batch, one pass


def compare(name, rows, b):
    print(f"{name:38}{(rows - train[b]).abs().max():5.2f}")
    return torch.allclose(rows, train[b])


def generate(b, E_self):  # one sentence, not padded, one token at a time
    z, cache = encode(src[b][real[b, 0] > 0], ones(1)), {}
    return torch.cat([decode(u[None], z, E_self, ones(1), cache) for u in tgt[b]])


for b in range(B):
    assert compare(f"sentence {b}, cached, no mask at all", generate(b, ones), b)
corner = lambda n, m: ones(n, m).tril()  # a triangle aligned at the upper left
assert not compare("cached, triangle at upper left", generate(0, corner), 0)
once = decode(tgt, encode(src, real), causal, ones(1))[1]
assert not compare("source padding hidden in encoder only", once, 1)

padded = torch.cat([torch.randn(2, d), tgt[0]])  # two pads on the left, one pass
tri = ones(n_t + 2, n_t + 2).tril()
left = tri.clone()
left[2:, :2] = 0  # real tokens see no pads; pads see pads: no empty row
for name, E in (("left pads, hidden", left), ("left pads, seen", tri)):
    rows = decode(padded, encode(src[0], ones(1)), lambda *_: E, ones(1))[2:]
    assert compare(name, rows, 0) == (E is left)
