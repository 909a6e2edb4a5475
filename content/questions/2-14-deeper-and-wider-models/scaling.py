import numpy as np

# L(N, D) = E + A / N**a + B / D**b: parameters, tokens; loss in nats per token.
FITS = {
    "Hoffmann et al. 2022": (1.69, 406.4, 410.7, 0.34, 0.28),
    "Besiroglu et al. 2024": (1.8172, 482.01, 2085.43, 0.3478, 0.3658),
}
gopher, chinchilla = (280e9, 300e9), (70e9, 1.4e12)  # (N, D)
C = 6 * np.prod(chinchilla)  # training FLOPs
assert abs(6 * np.prod(gopher) / C - 1) < 0.15  # about the same budget

for name, (E, A, B, a, b) in FITS.items():

    def loss(N, D):
        return E + A / N**a + B / D**b

    print(name)
    print(f"  Gopher {loss(*gopher):.3f}  Chinchilla {loss(*chinchilla):.3f}")
    endless = loss(np.inf, gopher[1])
    print(f"  endlessly large, Gopher's data {endless:.3f}")
    assert loss(*chinchilla) < loss(*gopher)  # a quarter of the size, and better
    assert 0.05 < loss(*gopher) - endless < 0.06  # all that size could still gain

    # The best size for the budget C: closed form against a search.
    best = (a * A / (b * B)) ** (1 / (a + b)) * (C / 6) ** (b / (a + b))
    sizes = np.logspace(9, 12.5, 20001)
    found = sizes[loss(sizes, C / 6 / sizes).argmin()]
    assert abs(found / best - 1) < 1e-3
    tokens = C / 6 / best
    ratio = tokens / best
    print(f"  best size {best / 1e9:.0f}B, tokens per parameter {ratio:.0f}")
    assert loss(8 * best, tokens / 8) > loss(best, tokens)  # larger is worse here
    assert loss(8 * best, tokens) < loss(best, tokens)  # larger is better here

deep, wide = 12 * 48 * 1600**2, 12 * 6 * 4288**2  # 12 L d**2
print(f"48 layers of 1600: {deep / 1e9:.2f}B; 6 layers of 4288: {wide / 1e9:.2f}B")
