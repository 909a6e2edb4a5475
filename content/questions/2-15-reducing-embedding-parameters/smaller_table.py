import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)

V, d, r = 30000, 768, 128
print(f"table {V * d:,}   factors {r * (V + d):,}   equal at r = {V * d / (V + d):.0f}")
print(f"base model: three tables {3 * 37000 * 512:,}   one tied table {37000 * 512:,}")

V, d, r, n = 2000, 96, 24, 500  # small enough to compute with
A, B = torch.randn(V, r), torch.randn(r, d)
ids, H = torch.randint(V, (n,)), torch.randn(n, d)
assert torch.allclose((A @ B)[ids], A[ids] @ B)  # look up first, then project
logits = H @ (A @ B).T
assert torch.allclose(logits, (H @ B.T) @ A.T)  # r(V + d) per token, not Vd
print("rank of 500 rows of logits:", torch.linalg.matrix_rank(logits).item())

keep = torch.arange(0, V, 2)  # delete every second row
p = logits.softmax(-1)
kept = p[:, keep] / p[:, keep].sum(-1, keepdim=True)
assert torch.allclose(logits[:, keep].softmax(-1), kept)  # the rest renormalizes

E = torch.randn(V, d, requires_grad=True)  # tied: one table, two gradients
inputs, outputs = E.detach().clone().requires_grad_(), E.detach().clone().requires_grad_()
for table, output in ((E, E), (inputs, outputs)):
    torch.nn.functional.cross_entropy(table[ids] @ output.T, ids.flip(0)).backward()
assert torch.allclose(E.grad, inputs.grad + outputs.grad)
used = [g.abs().sum(-1).count_nonzero().item() for g in (inputs.grad, outputs.grad)]
print(f"rows with a gradient: {used[0]} as input, {used[1]} as output")
