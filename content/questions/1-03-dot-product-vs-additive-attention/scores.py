import torch

torch.manual_seed(0)
n, trials = 32, 200
std = {}
print("  d  score                     std  largest weight")
for d in (16, 64, 256):
    q, k = torch.randn(2, trials, n, d)
    U, V = torch.randn(2, trials, d, d) / d**0.5
    v = torch.randn(trials, d, 1)
    dot = q @ k.transpose(-2, -1)  # (trials, n, n): one batched matrix product
    hidden = torch.tanh((q @ U).unsqueeze(-2) + (k @ V).unsqueeze(-3))  # (trials, n, n, d)
    assert hidden.numel() == d * dot.numel()  # d times as many numbers
    additive = (hidden @ v.unsqueeze(1)).squeeze(-1)  # (trials, n, n)
    scores = {
        "dot": dot,
        "dot / sqrt(d)": dot / d**0.5,
        "additive, v ~ N(0, 1/d)": additive / d**0.5,
        "additive, v ~ N(0, 1)": additive,
    }
    for name, s in scores.items():
        std[name, d] = s.std().item()
        print(f"{d:3}  {name:23} {std[name, d]:5.2f} {s.softmax(-1).amax(-1).mean().item():15.2f}")

for d in (16, 64, 256):
    assert abs(std["dot", d] / d**0.5 - 1) < 0.05
    assert abs(std["dot / sqrt(d)", d] - 1) < 0.05
    assert std["additive, v ~ N(0, 1/d)", d] < 1  # bounded only if v is small
    assert std["additive, v ~ N(0, 1)", d] > 0.6 * d**0.5
