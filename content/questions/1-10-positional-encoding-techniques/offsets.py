import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
d, clip, slope = 64, 16, 0.5
w = 10000 ** (-torch.arange(0, d, 2) / d)
xi, xj, u, v = torch.randn(4, d)  # contents of query and key token; biases u and v
WQ, WK, WR = (torch.randn(d, d) / d**power for power in (1, 0.5, 0.5))
a = torch.randn(2 * clip + 1, d)  # Shaw: one vector for each clipped offset
q, k, u, v = xi @ WQ, xj @ WK, u / d, v / d  # WQ includes the factor 1/sqrt(d_k)

def sinusoid(p):
    return torch.stack([(p * w).sin(), (p * w).cos()], -1).flatten()
def rope(x, p):  # each pair as a complex number, turned by the angle p w
    return torch.view_as_complex(x.view(-1, 2)) * torch.exp(1j * p * w)

scores = {
    "sinusoid": lambda i, j: ((xi + sinusoid(i)) @ WQ) @ ((xj + sinusoid(j)) @ WK),
    "Shaw": lambda i, j: q @ (k + a[max(-clip, min(clip, j - i)) + clip]),
    "Transformer-XL": lambda i, j: (q + u) @ k + (q + v) @ (sinusoid(i - j) @ WR),
    "ALiBi": lambda i, j: q @ k - slope * (i - j),
    "RoPE": lambda i, j: (rope(q, i) * rope(k, j).conj()).real.sum(),
}
places = ((3, 0), (103, 100), (1003, 1000), (40, 0), (41, 0))
print("query, key:   " + "".join(f"{str(place):>13}" for place in places))
for name, score in scores.items():
    s = [score(i, j) for i, j in places]
    print(f"{name:14}" + "".join(f"{x:13.3f}" for x in s))
    assert torch.isclose(s[0], s[1]) == torch.isclose(s[0], s[2]) == (name != "sinusoid")
    assert torch.isclose(s[3], s[4]) == (name == "Shaw")  # beyond the clip: no difference
