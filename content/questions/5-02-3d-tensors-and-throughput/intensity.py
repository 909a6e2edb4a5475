def intensity(m, k, n):
    """FLOPs per byte of an (m, k) by (k, n) product of 2-byte numbers."""
    return 2 * m * k * n / (2 * (m * k + k * n + m * n))


a100, h100 = 312e12 / 2.039e12, 989e12 / 3.35e12  # bf16, FLOPs per byte: 153 and 295
print(f"FLOPs per byte to reach the peak: A100 {a100:.0f}, H100 {h100:.0f}")
for rows in (1, 64, 256, 8192):
    i = intensity(rows, 4096, 4096)
    print(f"linear layer 4096 x 4096, {rows:4} rows: {i:6.1f}, {min(i / a100, 1):4.0%} of A100")
for n in (128, 2048):
    i = intensity(n, 128, n)
    print(f"scores of one head, d_k 128, n {n:4}:     {i:6.1f}, {min(i / a100, 1):4.0%} of A100")
for k, n in ((256, 256), (256, 768), (256, 1024)):
    print(f"{k} x {n} with unlimited rows:          {intensity(1e12, k, n):6.1f}")
assert intensity(1, 4096, 4096) < 1 and intensity(8192, 4096, 4096) > h100
assert intensity(1e12, 256, 256) < a100 < intensity(1e12, 256, 768)
