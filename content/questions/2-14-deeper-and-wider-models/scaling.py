import numpy as np

# L(N, D) = E + A / N**a + B / D**b: parameters, tokens; loss in nats per token.
FITS = {
    "Hoffmann et al. 2022": (1.69, 406.4, 410.7, 0.34, 0.28),
    "Besiroglu et al. 2024": (1.8172, 482.01, 2085.43, 0.3478, 0.3658),
}
gopher, chinchilla = (280e9, 300e9), (70e9, 1.4e12)  # (N, D)
C = 6 * np.prod(chinchilla)  # training FLOPs
assert abs(6 * np.prod(gopher) / C - 1) < 0.15  # about the same budget

rows = {"loss of Gopher": [], "loss of Chinchilla": [], "Gopher's data, N = infinity": [],
        "best N (billions)": [], "tokens per parameter": []}
for E, A, B, a, b in FITS.values():

    def loss(N, D):
        return E + A / N**a + B / D**b

    best = (a * A / (b * B)) ** (1 / (a + b)) * (C / 6) ** (b / (a + b))  # closed form
    sizes = np.logspace(9, 12.5, 20001)
    found = sizes[loss(sizes, C / 6 / sizes).argmin()]  # search
    assert abs(found / best - 1) < 1e-3
    tokens = C / 6 / best
    assert loss(8 * best, tokens / 8) > loss(best, tokens)  # same compute: larger is worse
    assert loss(8 * best, tokens) < loss(best, tokens)  # same data: larger is better
    found = loss(*gopher), loss(*chinchilla), loss(np.inf, 300e9), best / 1e9, tokens / best
    for row, value in zip(rows.values(), found):
        row.append(value)
print(" " * 28 + "".join(f"{name:>23}" for name in FITS))
for name, row in rows.items():
    print(f"{name:28}" + "".join(f"{v:23.3f}" if v < 3 else f"{v:23.0f}" for v in row))
