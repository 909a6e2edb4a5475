import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
n, d_k = 512, 16
k = torch.randn(n, d_k)
q = 4 * k  # query i looks for key i
phi = lambda x: torch.nn.functional.elu(x) + 1
kernel = phi(q) @ phi(k).T
omega, scale = torch.randn(64, d_k), d_k**-0.25  # Performer: 64 random features
features = lambda x: (scale * x @ omega.T - (scale * x).square().sum(-1, keepdim=True) / 2).exp()
weights = {
    "softmax": (q @ k.T / d_k**0.5).softmax(-1),
    "elu + 1": kernel / kernel.sum(-1, keepdim=True),
    "Performer": torch.nn.functional.normalize(features(q) @ features(k).T, p=1, dim=-1),
}
print("           weight on the relevant key")
hits = {}
for name, A in weights.items():
    hits[name] = A.diagonal().mean().item()
    print(f"{name:9} {hits[name]:27.3f}")
assert hits["softmax"] > 50 * hits["elu + 1"] and hits["softmax"] > 2 * hits["Performer"]
assert torch.linalg.matrix_rank(weights["softmax"]) == n
assert torch.linalg.matrix_rank(weights["elu + 1"]) <= d_k

w, distance = 8, (torch.arange(n)[:, None] - torch.arange(n)).abs()
window = (distance <= w).double()  # 8 neighbors on each side
assert torch.equal(torch.linalg.matrix_power(window, 5) > 0, distance <= 5 * w)
print(f"window: {int(window.sum())} of {n * n} pairs, 5 layers reach {5 * w} tokens away")
