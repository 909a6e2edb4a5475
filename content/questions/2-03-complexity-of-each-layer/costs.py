import torch

V, d, h, flops = 37000, 512, 8, {}


def matmul(part, a, b):
    """a @ b, counting 2 FLOPs per multiply-add."""
    c = a @ b
    flops[part] = flops.get(part, 0) + 2 * c.numel() * a.shape[-1]
    return c


print("     n   10^9 FLOPs: proj  pairs    FFN  output   10^6 numbers: weights  hidden")
for n in (128, 256, 512, 1024, 2048, 3072):
    flops.clear()
    x, W, W1, E = (torch.empty(s, d, device="meta") for s in (n, d, 4 * d, V))  # shapes only
    q, k, v = (matmul("proj", x, W).view(n, h, -1) for _ in range(3))
    A = matmul("pairs", q.transpose(0, 1), k.permute(1, 2, 0)).softmax(-1)  # (h, n, n)
    y = matmul("pairs", A, v.transpose(0, 1)).transpose(0, 1).reshape(n, d)
    hidden = matmul("ffn", matmul("proj", y, W), W1.T).relu()  # (n, 4d)
    matmul("out", matmul("ffn", hidden, W1), E.T)
    proj, pairs, ffn, out = (flops[part] for part in ("proj", "pairs", "ffn", "out"))
    print(f"{n:6d} {proj / 1e9:17.2f} {pairs / 1e9:6.2f} {ffn / 1e9:6.2f} {out / 1e9:7.2f}"
          f" {A.numel() / 1e6:22.2f} {hidden.numel() / 1e6:7.2f}")
    assert (proj, pairs) == (8 * n * d * d, 4 * n * n * d)
    assert (ffn, out) == (16 * n * d * d, 2 * n * V * d)
    assert (pairs == proj) == (proj + pairs == ffn) == (n == 2 * d)
    assert (pairs == ffn) == (n == 4 * d) and (pairs == proj + ffn) == (n == 6 * d)
    assert (A.numel() == hidden.numel()) == (n == 4 * d // h)  # memory crosses earlier
