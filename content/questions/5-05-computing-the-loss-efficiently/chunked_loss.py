import torch
from torch.nn.functional import cross_entropy

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
B, n, d, V, chunk = 4, 17, 16, 1000, 8
tokens = torch.randint(V, (B, n))
labels = tokens[:, 1:].clone()  # position t predicts token t + 1
labels[0, 10:] = -100  # padding
states = torch.randn(B, n, d)[:, :-1].requires_grad_()  # from the top layer
E = (torch.randn(V, d) / d**0.5).requires_grad_()

full = cross_entropy((states @ E.T).flatten(0, 1), labels.flatten(), ignore_index=-100)
d_states, dE = torch.autograd.grad(full, (states, E))

real = labels != -100
H, y = states[real].detach(), labels[real]  # (N, d), (N,): real positions only
N, loss, gH, gE = len(y), 0.0, torch.empty_like(H), torch.zeros_like(E)
with torch.no_grad():  # loss and gradients together, one chunk of tokens at a time
    for t in torch.arange(N).split(chunk):
        z = H[t] @ E.T  # (C, V): the only large tensor
        lse, own = z.logsumexp(-1), z.gather(1, y[t, None])[:, 0]
        loss += (lse - own).sum() / N  # the same N for every chunk
        g = (z - lse[:, None]).exp()  # P
        g[torch.arange(len(t)), y[t]] -= 1  # P - Y
        gH[t], gE = g @ E / N, gE + g.T @ H[t] / N
assert torch.allclose(loss, full) and torch.allclose(gE, dE)
assert torch.allclose(gH, d_states[real]) and (d_states[~real] == 0).all()
print(f"{B * (n - 1)} positions, N = {N} real targets: loss {full:.6f}, in chunks {loss:.6f}")
print(f"largest block of logits: {chunk} rows instead of {B * (n - 1)}")
