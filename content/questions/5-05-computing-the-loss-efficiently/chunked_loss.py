import torch
from torch.nn.functional import cross_entropy

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
N, d, V, chunk, shards = 64, 16, 1000, 8, 4  # N = B * n tokens
H = torch.randn(N, d, requires_grad=True)  # states of the top layer
E = (torch.randn(V, d) / d**0.5).requires_grad_()
y = torch.randint(V, (N,))
full = cross_entropy(H @ E.T, y)
dH, dE = torch.autograd.grad(full, (H, E))

loss, gH, gE = 0.0, torch.empty_like(H), torch.zeros_like(E)
with torch.no_grad():  # loss and gradients together, one chunk of tokens at a time
    for i in range(0, N, chunk):
        rows, t = torch.arange(chunk), slice(i, i + chunk)
        z = H[t] @ E.T  # (chunk, V): the only large tensor
        lse = z.logsumexp(-1)
        loss += (lse - z[rows, y[t]]).sum() / N
        g = (z - lse[:, None]).exp()  # p
        g[rows, y[t]] -= 1  # p - q
        gH[t] = g @ E / N
        gE += g.T @ H[t] / N
for ours, autograd in ((loss, full), (gH, dH), (gE, dE)):
    assert torch.allclose(ours, autograd)
print(f"chunked: same loss and gradients, 1/{N // chunk} of the logit memory")

# Each of 4 devices holds V / 4 rows of E; three numbers a token cross the network.
z = [H @ part.T for part in E.chunk(shards)]
top = torch.stack([s.amax(-1) for s in z]).amax(0)  # all-reduce max
total = sum((s - top[:, None]).exp().sum(-1) for s in z)  # all-reduce sum
owner, local = y // (V // shards), y % (V // shards)
rows = torch.arange(N)  # all-reduce sum: only the owner contributes
own = sum(s[rows, local] * (owner == r) for r, s in enumerate(z))
assert torch.allclose((top + total.log() - own).mean(), full)
print("vocabulary-parallel: same loss")

big = torch.tensor([12.0, 11.0])
print("exp(12) in fp16:", big.exp().half()[0].item())
print("shifted by the maximum:", [round(v, 3) for v in (big - 12).exp().half().tolist()])
rounded = torch.tensor([20.0, 20.05]).bfloat16().tolist()
print("logits 20 and 20.05 in bf16:", rounded)
assert rounded[0] == rounded[1]
