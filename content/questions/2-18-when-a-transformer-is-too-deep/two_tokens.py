import numpy as np

A = np.array([[0.65, 0.35], [0.35, 0.65]])  # attention weights of two tokens

print("layer         difference / mean after 0, 1, 2 and 6 layers")
for name, layer, factor in (
    ("A z", lambda z: A @ z, 0.3),
    ("z + A z", lambda z: z + A @ z, 1.3 / 2),
    ("z - 0.5 A z", lambda z: z - 0.5 * A @ z, 0.85 / 0.5),
):
    z, ratios = np.array([1.5, 0.5]), []
    for _ in range(7):
        ratios.append((z[0] - z[1]) / z.mean())
        z = layer(z)
    print(f"{name:12}" + "".join(f"{ratios[i]:10.4f}" for i in (0, 1, 2, 6)))
    assert np.allclose(ratios, factor ** np.arange(7))
