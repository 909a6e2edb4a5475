import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
d, clip, slope = 64, 16, 0.5
w = 10000 ** (-torch.arange(0, d, 2) / d)
xi, xj = torch.randn(d), torch.randn(d)  # contents of the query and the key token
WQ, WK = torch.randn(d, d) / d, torch.randn(d, d) / d**0.5  # WQ holds 1/sqrt(d_k)
a = torch.randn(2 * clip + 1, d)  # Shaw: one vector for each clipped offset


def sinusoid(p):
    return torch.stack([(p * w).sin(), (p * w).cos()], -1).flatten()


def rope(x, p):
    """Turn each pair (x[2i], x[2i+1]) by the angle p w_i."""
    even, odd, c, s = x[0::2], x[1::2], (p * w).cos(), (p * w).sin()
    return torch.stack([even * c - odd * s, even * s + odd * c], -1).flatten()


q, k = xi @ WQ, xj @ WK
scores = {
    "sinusoid": lambda i, j: ((xi + sinusoid(i)) @ WQ) @ ((xj + sinusoid(j)) @ WK),
    "Shaw": lambda i, j: q @ (k + a[max(-clip, min(clip, j - i)) + clip]),
    "ALiBi": lambda i, j: q @ k - slope * (i - j),
    "RoPE": lambda i, j: rope(q, i) @ rope(k, j),
}
places = ((3, 0), (103, 100), (1003, 1000), (40, 0), (41, 0))  # query, key
print(" " * 8 + "".join(f"{str(place):>13}" for place in places))
for name, score in scores.items():
    s = [score(i, j) for i, j in places]
    print(f"{name:8}" + "".join(f"{x:13.3f}" for x in s))
    assert torch.isclose(s[0], s[1]) == torch.isclose(s[0], s[2]) == (name != "sinusoid")
    assert torch.isclose(s[3], s[4]) == (name == "Shaw")  # past the clip: no difference

far = rope(q, 4096 / 4) @ rope(k, 4000 / 4)  # interpolation: positions divided by 4
assert torch.isclose(far, scores["RoPE"](1024, 1000))  # ... are positions seen before
