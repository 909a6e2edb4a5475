import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
n, d_k = 512, 16
q, k, v = torch.randn(3, n, d_k)
phi = lambda x: torch.nn.functional.elu(x) + 1  # positive features
assert torch.allclose((q @ k.T) @ v, q @ (k.T @ v))  # no softmax: the order is free

# Causal kernel attention, with the n x n matrix and as a state of fixed size.
weights = phi(q) @ phi(k).T * torch.ones(n, n).tril()
quadratic = weights / weights.sum(-1, keepdim=True) @ v
S, z, rows = torch.zeros(d_k, d_k), torch.zeros(d_k), []
for t in range(n):
    S, z = S + torch.outer(phi(k[t]), v[t]), z + phi(k[t])
    rows.append(phi(q[t]) @ S / (phi(q[t]) @ z))
assert torch.allclose(torch.stack(rows), quadratic)
print(f"kept: kernel attention {S.numel() + z.numel()} numbers, KV cache {k.numel() + v.numel()}")

# Write a value under a key of length 1, then another value under the same key; read it.
key, old, new = k[0] / k[0].norm(), v[0], v[1]
added = torch.outer(key, old) + torch.outer(key, new)
delta = torch.outer(key, old)
delta = delta + torch.outer(key, new - key @ delta)  # delta rule, beta = 1
for name, state in (("plain sum", added), ("delta rule", delta)):
    print(f"{name:10} reads the new value with error {(key @ state - new).norm():.2f}")
assert torch.allclose(key @ added, old + new) and torch.allclose(key @ delta, new)
