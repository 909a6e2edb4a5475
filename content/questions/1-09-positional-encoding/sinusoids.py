import torch

torch.manual_seed(0)
torch.set_printoptions(precision=3, sci_mode=False)
torch.set_default_dtype(torch.float64)


def encoding(n, d):
    """PE[p, 2i] = sin(p w_i), PE[p, 2i+1] = cos(p w_i); shape (n, d)."""
    w = 10000 ** (-torch.arange(0, d, 2) / d)
    angle = torch.arange(n)[:, None] * w
    return torch.stack([angle.sin(), angle.cos()], dim=-1).flatten(1), w


def attend(x):
    return torch.softmax(x @ x.T / 512**0.5, -1) @ x


PE, w = encoding(512, 512)
print(encoding(2, 4)[0])
offsets = torch.tensor([0, 1, 7, 50])
for p in (0, 100, 400):
    dots = PE[p] @ PE[p + offsets].T
    print(f"p = {p:3d}, PE_p . PE_(p+k):", dots)
    assert torch.allclose(dots, (offsets[:, None] * w).cos().sum(1))  # whatever p

k, p = 7, 100
pairs = zip((k * w).cos(), (k * w).sin())
R = torch.block_diag(*[torch.tensor([[c, -s], [s, c]]) for c, s in pairs])
assert torch.allclose(PE[:-k] @ R, PE[k:])  # one rotation for every p
M = torch.block_diag(*[torch.tensor([[0.0, -1.0], [1.0, 0.0]])] * 256)  # W^Q W^K^T, say
ahead, behind = PE[p] @ M @ PE[p + k], PE[p] @ M @ PE[p - k]
print(f"with M between: k = +7: {ahead:.2f}, k = -7: {behind:.2f}")
assert torch.isclose(ahead, (k * w).sin().sum()) and torch.isclose(ahead, -behind)

x, order = torch.randn(6, 512) / 512**0.5, torch.tensor([3, 1, 5, 0, 2, 4])
assert torch.allclose(attend(x[order]), attend(x)[order])  # without PE: no order
assert not torch.allclose(attend(x[order] + PE[:6]), attend(x + PE[:6])[order])
