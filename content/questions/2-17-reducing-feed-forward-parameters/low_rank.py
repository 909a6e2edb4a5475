import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
d, d_ff, r, blocks = 512, 2048, 128, 4
dense, low = 2 * d * d_ff, 2 * r * (d + d_ff)
print("weights per layer         stored  used per token")
for name, stored, used in [
    ("dense, d_ff = 2048", dense, dense),
    ("d_ff = 1024", dense // 2, dense // 2),
    ("rank 128", low, low),
    ("4 diagonal blocks", dense // blocks, dense // blocks),
    ("one FFN for 6 layers", dense // 6, dense),
    ("SwiGLU, width 1365", 3 * d * 1365, 3 * d * 1365),
    ("2 of 8 experts", 8 * (dense + d), 2 * dense + 8 * d),  # with the router, 8d
]:
    print(f"{name:21s} {stored:11,} {used:11,}")
assert [r * (d + d_ff) < d * d_ff for r in (409, 410)] == [True, False]  # 0.8 d = 409.6

W = torch.randn(d, d_ff)
U, s, Vh = torch.linalg.svd(W, full_matrices=False)
cut = (U[:, :r] * s[:r]) @ Vh[:r]  # the best approximation of rank 128
error = ((W - cut).norm() / W.norm()) ** 2
assert torch.allclose(error, s[r:].square().sum() / s.square().sum())
print(f"random matrix, rank 128 of 512: relative squared error {error:.2f}")
B = torch.linalg.qr(torch.randn(d, 64))[0]
X = torch.randn(200, 64) @ B.T  # inputs that fill only 64 of 512 dimensions
assert torch.allclose(X @ W, (X @ B) @ (B.T @ W))  # exact with rank 64
