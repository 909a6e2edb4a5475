import torch

torch.manual_seed(0)
V, d, h, flops = 37000, 512, 8, {}


def matmul(part, a, b):
    """a @ b, counting 2 FLOPs for each multiply-add."""
    c = a @ b
    flops[part] = flops.get(part, 0) + 2 * c.numel() * a.shape[-1]
    return c


def entries(n):
    """Runs one encoder layer and the output softmax on shapes alone."""
    x, W, W1, E = (torch.empty(s, d, device="meta") for s in (n, d, 4 * d, V))
    q, k, v = (matmul("proj", x, W).view(n, h, -1) for _ in range(3))
    A = matmul("pairs", q.transpose(0, 1), k.permute(1, 2, 0)).softmax(-1)
    y = matmul("pairs", A, v.transpose(0, 1)).transpose(0, 1).reshape(n, d)
    hidden = matmul("ffn", matmul("proj", y, W), W1.T).relu()  # (n, 4d)
    matmul("out", matmul("ffn", hidden, W1), E.T)
    return A.numel(), hidden.numel()


print("    n    10^9 FLOPs: proj   pairs     ffn     out   10^6 entries: A  hidden")
for n in (128, 256, 512, 1024, 3072):
    flops.clear()
    a, hidden = entries(n)
    proj, pairs, ffn, out = (flops[key] for key in ("proj", "pairs", "ffn", "out"))
    assert proj == 8 * n * d * d and pairs == 4 * n * n * d
    assert ffn == 16 * n * d * d and out == 2 * n * V * d
    costs = "  ".join(f"{f / 1e9:6.2f}" for f in (proj, pairs, ffn, out))
    sizes = f"{a / 1e6:5.2f}   {hidden / 1e6:5.2f}"
    print(f"{n:5d}             {costs}            {sizes}")
    assert (pairs == proj) == (n == 2 * d) == (proj + pairs == ffn)
    assert (pairs == proj + ffn) == (n == 6 * d)
    assert (a == hidden) == (n == 4 * d // h)  # memory crosses much earlier

E = torch.randn(1000, d, requires_grad=True)
ids = torch.randint(1000, (200,))
X = E[ids]  # the embedding: a lookup equals the one-hot product
assert torch.equal(X, torch.eye(1000)[ids] @ E)
X.sum().backward()
rows = E.grad.abs().sum(1).count_nonzero().item()
assert rows == len(ids.unique())
print(f"lookup of {len(ids)} tokens: gradient in {rows} of 1000 rows")
