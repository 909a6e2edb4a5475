import torch

torch.manual_seed(0)
torch.set_printoptions(precision=3, sci_mode=False)
torch.set_default_dtype(torch.float64)


def encoding(n, d):
    """PE[p, 2i] = sin(p w_i), PE[p, 2i+1] = cos(p w_i); shape (n, d)."""
    w = 10000 ** (-torch.arange(0, d, 2) / d)
    angle = torch.arange(n)[:, None] * w
    return torch.stack([angle.sin(), angle.cos()], dim=-1).flatten(1), w


PE, w = encoding(512, 512)
print(encoding(2, 4)[0])
offsets = torch.tensor([0, 1, 7, 50])
for p in (0, 100, 400):
    print(f"p = {p:3d}, PE_p . PE_(p+k):", PE[p] @ PE[p + offsets].T)
    assert torch.allclose(PE[p] @ PE[p + offsets].T, (offsets[:, None] * w).cos().sum(1))

k = 7  # one rotation for every p
R = torch.block_diag(*[torch.tensor([[c, -s], [s, c]]) for c, s in zip((k * w).cos(), (k * w).sin())])
assert torch.allclose(PE[:-k] @ R, PE[k:])
J = torch.block_diag(*[torch.tensor([[0.0, 1.0], [-1.0, 0.0]])] * 256)  # a possible W^Q W^K^T
print(f"with J: k = +7: {PE[100] @ J @ PE[107]:.2f}, k = -7: {PE[100] @ J @ PE[93]:.2f}")
assert torch.isclose(PE[100] @ J @ PE[107], -(PE[100] @ J @ PE[93]))

x, order = torch.randn(6, 512), torch.randperm(6)


def attend(x):
    return torch.softmax(x @ x.T / 512**0.5, -1) @ x


assert torch.allclose(attend(x[order]), attend(x)[order])  # no order without PE
x = 512**-0.5 * x  # the words move, the positions stay
assert not torch.allclose(attend(x[order] + PE[:6]), attend(x + PE[:6])[order])
