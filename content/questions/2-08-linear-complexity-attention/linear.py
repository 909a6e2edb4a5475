import torch
import torch.nn.functional as F

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
n, d_k = 512, 16
k, v = torch.randn(n, d_k), torch.randn(n, d_k)
q = 4 * k  # query i looks for key i
causal = torch.ones(n, n).tril()


def phi(x):
    return F.elu(x) + 1  # positive features in place of the exponential


# Without softmax the order of multiplication is free.
assert torch.allclose((q @ k.T) @ v, q @ (k.T @ v))

# Causal kernel attention: with the n x n matrix, and as a state of constant size.
K = phi(q) @ phi(k).T * causal
quadratic = K / K.sum(-1, keepdim=True) @ v
S, z, rows = torch.zeros(d_k, d_k), torch.zeros(d_k), []
for t in range(n):
    S, z = S + torch.outer(phi(k[t]), v[t]), z + phi(k[t])
    rows.append(phi(q[t]) @ S / (phi(q[t]) @ z))
assert torch.allclose(torch.stack(rows), quadratic)
state, cache = S.numel() + z.numel(), k.numel() + v.numel()
print(f"causal kernel attention keeps {state} numbers, softmax {cache}")

# The price: rank, and with it the power to pick one key out of n.
soft = (q @ k.T / d_k**0.5).softmax(-1)
kernel = F.normalize(phi(q) @ phi(k).T, p=1, dim=-1)
ranks = [torch.linalg.matrix_rank(A).item() for A in (soft, kernel)]
hits = [A.diagonal().mean().item() for A in (soft, kernel)]
print(f"softmax: rank {ranks[0]}, mean weight on the key looked for {hits[0]:.3f}")
print(f"kernel:  rank {ranks[1]}, mean weight on the key looked for {hits[1]:.3f}")
assert ranks[1] <= d_k < ranks[0] and hits[0] > 50 * hits[1]

# A window of w keys on each side: l layers reach l * w.
w, distance = 8, (torch.arange(n)[:, None] - torch.arange(n)).abs()
window = (distance <= w).double()
reach = torch.linalg.matrix_power(window, 5) > 0
assert torch.equal(reach, distance <= 5 * w)
pairs = int(window.sum())
print(f"window: {pairs} of {n * n} pairs, 5 layers reach {5 * w} tokens away")
