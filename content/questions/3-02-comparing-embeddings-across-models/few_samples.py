import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
d = 128
print(" " * 42 + "cosine after Procrustes")
print("   n   CKA  d/(n+d)  rows shuffled   CCA   on these rows   on new rows")
for n in (32, 320, 3200):
    x, y = torch.randn(2 * n, d), torch.randn(2 * n, d)  # nothing in common
    new_x, new_y = x[n:], y[n:]  # rows that are not used for fitting
    x, y = x[:n] - x[:n].mean(0), y[:n] - y[:n].mean(0)
    gram = (x.T @ x).norm() * (y.T @ y).norm()
    cka, shuffled = ((x.T @ v).norm() ** 2 / gram for v in (y, y[torch.randperm(n)]))
    bases = [torch.linalg.svd(v, full_matrices=False)[0][:, : min(n - 1, d)] for v in (x, y)]
    cca = torch.linalg.svdvals(bases[0].T @ bases[1]).mean()
    u, _, vt = torch.linalg.svd(x.T @ y)
    same, new = (torch.cosine_similarity(a @ u @ vt, b, dim=-1).mean()
                 for a, b in ((x, y), (new_x, new_y)))
    print(f"{n:4d}  {cka:.2f} {d / (n + d):8.2f} {shuffled:14.2f}  {cca:.2f}", end="")
    print(f" {same:15.2f} {new:13.2f}")
    assert abs(cka - d / (n + d)) < 0.03 and abs(new) < 0.05 < same and cca > 0.1
