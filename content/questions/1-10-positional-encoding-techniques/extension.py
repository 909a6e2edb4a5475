import math
import torch

torch.set_default_dtype(torch.float64)
d_k, base, trained, s = 128, 10000, 4096, 8  # extend 4096 tokens to 32,768
l = torch.arange(d_k // 2)
theta = base ** (-2 * l / d_k)
turns = trained * theta / (2 * math.pi)  # full turns of each pair within 4096 tokens
ntk = (base * s ** (d_k / (d_k - 2))) ** (-2 * l / d_k)
keep = ((turns - 1) / (32 - 1)).clamp(0, 1)  # YaRN: alpha = 1, beta = 32
yarn = keep * theta + (1 - keep) * theta / s
methods = {"interpolation": theta / s, "NTK-aware": ntk, "YaRN": yarn}

shown = [0, 20, 32, 45, 63]
print("pair l         " + "".join(f"{i:9d}" for i in shown))
print("turns in 4096  " + "".join(f"{x:9.2f}" for x in turns[shown]))
for name, new in methods.items():
    print(f"{name:15}" + "".join(f"{x:9.3f}" for x in (new / theta)[shown]))
print(f"YaRN also multiplies q and k by {0.1 * math.log(s) + 1:.3f}")

end = s * trained * torch.stack(list(methods.values()))  # angles at the new last position
assert torch.allclose(end[0], trained * theta)  # interpolation: all within the trained range
assert torch.isclose(ntk[0], theta[0]) and torch.isclose(ntk[-1], theta[-1] / s)
assert torch.equal(yarn[turns > 32], theta[turns > 32])  # fast pairs unchanged
assert torch.allclose(yarn[turns < 1], theta[turns < 1] / s)  # slow pairs interpolated
