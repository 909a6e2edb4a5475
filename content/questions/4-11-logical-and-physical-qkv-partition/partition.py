import torch
from torch import nn

torch.manual_seed(0)
B, n, d, h = 2, 3, 8, 4
d_k = d // h
x, fused = torch.randn(B, n, d), nn.Linear(d, 3 * d, bias=False)

# Logical: 3 h small projections. Physical: one product, then views of its result.
q, k, v = fused(x).chunk(3, dim=-1)
heads = q.view(B, n, h, d_k).transpose(1, 2)
for i in range(h):
    W_i = fused.weight[i * d_k : (i + 1) * d_k].T  # ROWS as stored
    assert torch.allclose(heads[:, i], x @ W_i, atol=1e-6)
print("weight as stored:", tuple(fused.weight.shape), "= (3d, d)")
print("heads: shape", tuple(heads.shape), "strides", heads.stride())
assert heads.data_ptr() == q.data_ptr()  # a view: nothing was copied
assert heads.stride() == (n * 3 * d, d_k, 3 * d, 1) and not heads.is_contiguous()

# Two physical orders of the same columns: [Q | K | V], and head by head.
columns = torch.arange(3 * d)
by_head = columns.view(3, h, d_k).transpose(0, 1).flatten()
print("head by head:", by_head[:6].tolist(), "...")
interleaved = nn.Linear(d, 3 * d, bias=False)
interleaved.weight = nn.Parameter(fused.weight[by_head])
again = interleaved(x).view(B, n, h, 3, d_k)[..., 0, :].transpose(1, 2)
assert torch.allclose(again, heads, atol=1e-6)
wrong = interleaved(x).chunk(3, dim=-1)[0].view(B, n, h, d_k).transpose(1, 2)
assert wrong.shape == heads.shape and not torch.allclose(wrong, heads, atol=0.1)
print("read in the wrong order: same shape, other numbers")

# Xavier looks at the shape it is given, and the fused matrix has another one.
mha = nn.MultiheadAttention(512, 8)
alone = nn.init.xavier_uniform_(torch.empty(512, 512))
print(f"std of W_q: fused {mha.in_proj_weight.std():.3f}, alone {alone.std():.3f}")
assert abs(alone.std() / mha.in_proj_weight.std() - 2**0.5) < 0.01
