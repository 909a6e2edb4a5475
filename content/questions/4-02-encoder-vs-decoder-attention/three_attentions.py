import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
n_s, n_t, d, trials = 6, 4, 32, 4000


def attend(w, x, c, causal=False):
    """x gives Q, c gives K and V; one head, w holds the three projections."""
    s = (x @ w[0]) @ (c @ w[1]).transpose(-2, -1) / d**0.5
    if causal:
        s = s + torch.ones(s.shape[-2:]).tril().log()
    A = s.softmax(-1)
    return A, A @ (c @ w[2])


w = torch.randn(trials, 3, d, d).transpose(0, 1) / d**0.5
src, tgt = torch.randn(trials, n_s, d), torch.randn(trials, n_t, d)
harmonic = [sum(1 / i for i in range(j, n_t + 1)) for j in range(1, n_t + 1)]
expected = {"encoder": [1.0] * n_s, "decoder": harmonic, "cross": [n_t / n_s] * n_s}
drawn = {
    "encoder": attend(w, src, src)[0],
    "decoder": attend(w, tgt, tgt, causal=True)[0],
    "cross": attend(w, tgt, src)[0],
}
for name, A in drawn.items():  # what each key gets in all: the column sums
    columns = A.sum(-2).mean(0)
    assert torch.allclose(columns, torch.tensor(expected[name]), atol=0.03)
    print(f"{name:8}", *(f"{c:.2f}" for c in columns.tolist()))

w, x, y = w[:, 0], src[0], tgt[0]  # one draw from here on
more, turn = torch.randn(1, d), torch.tensor([2, 0, 3, 1])
longer = torch.cat([y, more])


def same(a, b):
    return torch.allclose(a, b)


enc, dec, cross = (
    lambda v: attend(w, v, v)[1],
    lambda v: attend(w, v, v, causal=True)[1],
    lambda q, c: attend(w, q, c)[1],
)
grown = torch.cat([x, more])
keeps = {
    "encoder": same(enc(longer)[:-1], enc(y)),
    "decoder": same(dec(longer)[:-1], dec(y)),
    "cross, target grows": same(cross(longer, x)[:-1], cross(y, x)),
    "cross, source grows": same(cross(y, grown), cross(y, x)),
}
print("earlier outputs stay:", *(k for k, v in keeps.items() if v), sep="\n  ")
assert list(keeps.values()) == [False, True, True, False]
assert same(enc(y[turn]), enc(y)[turn])  # shuffle in, shuffled out
assert not same(dec(y[turn]), dec(y)[turn])  # the mask tells the order
assert same(cross(y, x[torch.randperm(n_s)]), cross(y, x))  # reads a set
