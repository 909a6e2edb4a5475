import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
d, k, p = 512, 7, 100
w = 10000 ** (-torch.arange(0, d, 2) / d)  # one frequency per pair


def encoding(n):
    """PE[p, 2i] = sin(p w_i), PE[p, 2i+1] = cos(p w_i); shape (n, d)."""
    angle = torch.arange(n)[:, None] * w
    return torch.stack([angle.sin(), angle.cos()], dim=-1).flatten(1)


PE = encoding(512)
offsets = torch.tensor([0, 1, 7, 50])
print("dot products at k =     " + "".join(f"{o:9d}" for o in offsets.tolist()))
for start in (0, 100, 400):
    dots = PE[start + offsets] @ PE[start]
    print(f"start p = {start:3d}           " + "".join(f"{x:9.3f}" for x in dots))
    assert torch.allclose(dots, (offsets[:, None] * w).cos().sum(1))  # for every p

blocks = [torch.tensor([[c, -s], [s, c]]) for c, s in zip((k * w).cos(), (k * w).sin())]
R = torch.block_diag(*blocks)
assert torch.allclose(PE[:-k] @ R, PE[k:])  # the same rotation at every position
J = torch.block_diag(*[torch.tensor([[0.0, -1.0], [1.0, 0.0]])] * (d // 2))
after, before = PE[p] @ J @ PE[p + k], PE[p] @ J @ PE[p - k]
print(f"with J in the middle, k = +7: {after:.2f}, k = -7: {before:.2f}")
assert torch.isclose(after, (k * w).sin().sum()) and torch.isclose(after, -before)
assert torch.allclose(PE.norm(dim=1), torch.tensor(16.0))  # sqrt(d / 2)
