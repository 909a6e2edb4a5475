import torch
from torch import nn

torch.manual_seed(0)
B, n, d, h = 2, 3, 8, 4
d_k = d // h
x, fused = torch.randn(B, n, d), nn.Linear(d, 3 * d, bias=False)
print("stored weight", tuple(fused.weight.shape), "= (3d, d)")

q, k, v = fused(x).chunk(3, dim=-1)  # one product for everything
heads = q.view(B, n, h, d_k).transpose(1, 2)  # Q of all heads
print("Q", tuple(heads.shape), "with strides", heads.stride())
assert heads.data_ptr() == q.data_ptr()  # the same memory: nothing was copied
assert heads.stride() == (3 * n * d, d_k, 3 * d, 1)

W_q = fused.weight[:d].T  # (d, d); a head owns d_k of its columns
for i in range(h):
    own = x @ W_q[:, i * d_k : (i + 1) * d_k]  # the logical view: a small product per head
    assert torch.allclose(heads[:, i], own, atol=1e-6)
print("each of the", h, "heads equals its own small product")

try:  # (B, h) cannot become one axis without a copy
    heads.view(B * h, n, d_k)
except RuntimeError:
    merged = heads.reshape(B * h, n, d_k)
    assert merged.data_ptr() != heads.data_ptr()
    print("merging B and h: view fails, reshape copies")
