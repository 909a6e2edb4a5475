import torch

torch.manual_seed(0)
n, d_k, d_a = 6, 8, 16
q, k = torch.randn(2, n, d_k, dtype=torch.float64)
U, V = torch.randn(2, d_k, d_a, dtype=torch.float64) / d_k**0.5
v = torch.randn(d_a, dtype=torch.float64)


def weights(f):
    """Additive attention with f in place of tanh: (n, n), one row per query."""
    return (f((q @ U).unsqueeze(1) + (k @ V).unsqueeze(0)) @ v).softmax(-1)


for name, f in (("with tanh", torch.tanh), ("without tanh", lambda x: x)):
    A = weights(f)
    difference = (A[:, None] - A).abs().max()
    print(f"{name:13} rows of different queries differ by up to {difference.item():.3f}")

assert torch.allclose(weights(lambda x: x), (k @ V @ v).softmax(0).expand(n, n))  # no q in it
assert (weights(torch.tanh) - weights(torch.tanh)[0]).abs().max() > 0.1
both = torch.cat([q[2], k[5]]) @ torch.cat([U, V])  # concat: [q, k] times U stacked on V
assert torch.allclose(both, q[2] @ U + k[5] @ V)
