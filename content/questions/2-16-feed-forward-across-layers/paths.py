import torch
from torch.autograd import grad
from torch.nn.functional import layer_norm

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
n, d, d_ff = 6, 32, 128
W_q, W_k, W_v, W_o = (torch.randn(d, d) / d**0.5 for _ in range(4))
up = (torch.randn(d, d_ff) / d**0.5).requires_grad_()
down = (torch.randn(d_ff, d) / d_ff**0.5).requires_grad_()
norm = lambda x: layer_norm(x, (d,))
ffn = lambda x, up, down: (norm(x) @ up).relu() @ down
weights = lambda x: (norm(x) @ W_q @ (norm(x) @ W_k).T / d**0.5).softmax(-1)
attention = lambda x, A: A @ norm(x) @ W_v @ W_o

x = torch.randn(n, d)
u = x + ffn(x, up, down)
removed = torch.cat([u[:1], x[1:]])  # without what the FFN wrote at tokens 2 to 6
out = [attention(s, weights(w))[0] for s, w in ((u, u), (removed, u), (removed, removed))]
by_values, by_weights = ((b - a).norm() / out[0].norm() for a, b in zip(out, out[1:]))
print(f"effect of the FFN at tokens 2-6 on token 1: {by_values:.2f} by the values,"
      f" {by_weights:.2f} by the weights")
assert by_values > 0.05 and by_weights > 0.05

p = torch.randperm(d_ff)  # the order of the hidden units has no meaning
assert torch.allclose(ffn(x, up[:, p], down[p]), ffn(x, up, down))
first, second = (up.detach().clone().requires_grad_() for _ in range(2))
v = x + ffn(x, first, down)  # the same two layers, with two copies of up
shared, places = (u + ffn(u, up, down)).sum(), (v + ffn(v, second, down)).sum()
assert torch.allclose(grad(shared, up)[0], sum(grad(places, [first, second])))
