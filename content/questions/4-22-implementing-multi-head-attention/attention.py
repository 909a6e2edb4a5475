import torch
from torch import nn


class MultiHeadAttention(nn.Module):
    def __init__(self, d, h):
        super().__init__()
        assert d % h == 0, "the width must be a multiple of the number of heads"
        self.h, self.d_k = h, d // h
        self.qkv = nn.Linear(d, 3 * d)  # W^Q, W^K and W^V side by side
        self.out = nn.Linear(d, d)  # W^O

    def split(self, x):  # (B, n, d) -> (B, h, n, d_k)
        B, n, _ = x.shape
        return x.view(B, n, self.h, self.d_k).transpose(1, 2)

    def forward(self, x, visible=None):  # visible: broadcastable to (B, h, n, n)
        q, k, v = (self.split(part) for part in self.qkv(x).chunk(3, dim=-1))
        scores = q @ k.transpose(-2, -1) / self.d_k**0.5  # (B, h, n, n)
        if visible is not None:
            scores = scores.masked_fill(~visible, -torch.inf)
        merged = (scores.softmax(-1) @ v).transpose(1, 2).flatten(2)  # (B, n, d)
        return self.out(merged)


torch.manual_seed(0)
B, n, d, h = 2, 5, 16, 4
ours = MultiHeadAttention(d, h)
theirs = nn.MultiheadAttention(d, h, batch_first=True)
ours.qkv.weight, ours.qkv.bias = theirs.in_proj_weight, theirs.in_proj_bias
ours.out.weight, ours.out.bias = theirs.out_proj.weight, theirs.out_proj.bias
x, causal = torch.randn(B, n, d), torch.ones(n, n).bool().tril()
expected = theirs(x, x, x, attn_mask=~causal, need_weights=False)[0]
assert torch.allclose(ours(x, causal), expected, atol=1e-6)
assert sum(p.numel() for p in ours.parameters()) == 4 * d * d + 4 * d
print("equal to nn.MultiheadAttention")


def first_output_moves():
    """How far the first output moves when only later tokens change."""
    later = x.clone()
    later[:, 1:] += 1
    return (ours(later, causal) - ours(x, causal))[:, 0].abs().max().item()


print(f"later tokens changed, the first output moves by {first_output_moves():.2f}")
assert first_output_moves() == 0
ours.split = lambda x: x.reshape(B, h, n, d // h)  # the bug: no transpose
print(f"without the transpose it moves by {first_output_moves():.2f}")
assert first_output_moves() > 0.01 and ours(x, causal).shape == (B, n, d)
