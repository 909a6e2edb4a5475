import math

import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
n, d, h, groups = 6, 16, 4, 2
d_k = d // h
X = torch.randn(n, d)
W_q, W_k, W_v = torch.randn(3, h, d, d_k) / d**0.5
W_o = torch.randn(h, d_k, d) / d**0.5


def attention(W_q, W_k, W_v, W_o):
    """Weights (h, n, n), what each head reads (h, n, d_k), and the output (n, d)."""
    Q, K, V = X @ W_q, X @ W_k, X @ W_v
    A = (Q @ K.transpose(-2, -1) / d_k**0.5).softmax(-1)
    return A, A @ V, (A @ V @ W_o).sum(0)


def pooled(W):
    """Mean of the heads of each group, as GQA starts from a multi-head checkpoint."""
    return W.view(groups, h // groups, d, d_k).mean(1).repeat_interleave(h // groups, 0)


A, read, out = attention(W_q, W_k, W_v, W_o)
same_A, _, minus = attention(W_q, W_k, -W_v, W_o)
assert torch.equal(A, same_A) and torch.allclose(minus, -out)  # V says what, never where
V = X @ W_v
assert (read <= V.max(1, keepdim=True).values).all() and (read >= V.min(1, keepdim=True).values).all()

R, T = torch.randn(2, h, d_k, d_k)  # another basis in each head
W_new = (W_q @ R, W_k @ torch.inverse(R).transpose(-2, -1), W_v @ T, torch.inverse(T) @ W_o)
A_new, _, out_new = attention(*W_new)
assert torch.allclose(A, A_new) and torch.allclose(out, out_new)  # only the products count
print(f"first component of q: {(X @ W_q)[0, 0, 0]:.2f} or {(X @ W_new[0])[0, 0, 0]:.2f}, same output")

order = torch.stack([torch.eye(d_k)[torch.randperm(d_k)] for _ in range(h)])  # renumbers components
W_new = (W_q @ order, W_k @ order, W_v @ order, order.transpose(-2, -1) @ W_o)
assert torch.allclose(attention(*W_new)[2], out)
for name, (q, k, v, o) in (("as they are", (W_q, W_k, W_v, W_o)), ("renumbered", W_new)):
    change = (attention(q, pooled(k), pooled(v), o)[2] - out).norm() / out.norm()
    print(f"K and V pooled, {name:11s}: output changes by {change:.2f} of its norm")
    assert change > 0.1

for gap in (4, 8, 12):  # one key of 1000 matches, by this much
    weight = torch.tensor([gap] + [0.0] * 999).softmax(0)[0].item()
    print(f"score {gap:2d} above the rest: {weight:.3f} of the weight")
assert abs(torch.tensor([math.log(99 * 999)] + [0.0] * 999).softmax(0)[0] - 0.99) < 1e-9
