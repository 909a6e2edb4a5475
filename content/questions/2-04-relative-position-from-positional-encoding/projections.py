import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
d, d_k, n, i = 512, 64, 128, torch.arange(128)
w = 10000 ** (-torch.arange(0, d, 2) / d)
angle = w * torch.arange(2 * n)[:, None]  # positions 0 to 2n - 1
PE = torch.stack([angle.sin(), angle.cos()], -1).flatten(1)

def report(name, WQ, WK):
    seen, new = ((P @ WQ) @ (P @ WK).T / d_k**0.5 for P in (PE[:n], PE[n:]))
    mean = torch.stack([seen.diagonal(o).mean() for o in range(1 - n, n)])
    share = 1 - (seen - mean[i - i[:, None] + n - 1]).var() / seen.var()
    old, later = ((S[1:].argmax(1) == i[:-1]).double().mean() for S in (seen, new))
    print(f"{name:8} {share:18.2f} {old:16.2f} {later:18.2f}")
    return share, old, later

print("          share by offset  hits on 0 to 127  hits on 128 to 255")
WQ, WK = ((torch.randn(d, d_k) / d**0.5).requires_grad_() for _ in range(2))
random = report("random", WQ, WK)
adam = torch.optim.Adam([WQ, WK], lr=0.01)
for _ in range(300):  # learn to attend to the previous word, on positions 0 to 127
    scores = (PE[:n] @ WQ) @ (PE[:n] @ WK).T / d_k**0.5
    loss = torch.nn.functional.cross_entropy(scores[1:], i[:-1])
    adam.zero_grad(), loss.backward(), adam.step()
trained = report("trained", WQ, WK)
back = [torch.tensor([[c, -s], [s, c]]) for c, s in zip((-w).cos(), (-w).sin())]
R, first = torch.block_diag(*back), torch.eye(d)[:, :d_k]  # R_{-1}; the 32 fastest pairs
built = report("built", R @ first, first)
assert random[0] < 0.1 and trained[1] == 1 and trained[2] < 0.5 and min(built) > 0.999
