import torch
from torch import nn


class MultiHeadAttention(nn.Module):
    def __init__(self, d, h, dropout=0.0):
        super().__init__()
        assert d % h == 0, "d must be a multiple of h"
        self.h, self.d_k, self.dropout = h, d // h, nn.Dropout(dropout)
        self.W_q, self.W_k, self.W_v, self.W_o = (nn.Linear(d, d) for _ in range(4))

    def split(self, x):  # (B, n, d) -> (B, h, n, d_k)
        return x.view(x.shape[0], x.shape[1], self.h, self.d_k).transpose(1, 2)

    def forward(self, x, memory=None, visible=None):
        """Keys and values come from memory (B, m, d), or from x itself in self-attention."""
        memory = x if memory is None else memory
        q = self.split(self.W_q(x))  # (B, h, n, d_k)
        k, v = self.split(self.W_k(memory)), self.split(self.W_v(memory))  # (B, h, m, d_k)
        scores = q @ k.transpose(-2, -1) / self.d_k**0.5  # (B, h, n, m)
        if visible is not None:  # broadcastable to (B, h, n, m), True = may attend
            scores = scores.masked_fill(~visible, -torch.inf)
        heads = self.dropout(scores.softmax(dim=-1)) @ v  # (B, h, n, d_k)
        return self.W_o(heads.transpose(1, 2).flatten(2))  # (B, n, d)


torch.manual_seed(0)
B, n, m, d, h = 2, 5, 7, 16, 4
ours, theirs = MultiHeadAttention(d, h), nn.MultiheadAttention(d, h, batch_first=True)
with torch.no_grad():
    for layer, part in zip((ours.W_q, ours.W_k, ours.W_v), range(3)):
        layer.weight.copy_(theirs.in_proj_weight[part * d : (part + 1) * d])
        layer.bias.copy_(theirs.in_proj_bias[part * d : (part + 1) * d])
    ours.W_o.load_state_dict(theirs.out_proj.state_dict())
x, memory, causal = torch.randn(B, n, d), torch.randn(B, m, d), torch.ones(n, n).bool().tril()
pairs = {
    "causal self-attention": (ours(x, visible=causal), theirs(x, x, x, attn_mask=~causal)[0]),
    "cross-attention": (ours(x, memory), theirs(x, memory, memory)[0]),
}
for name, (mine, reference) in pairs.items():
    assert torch.allclose(mine, reference, atol=1e-6)
    print(f"{name}: output {tuple(mine.shape)}, equal to nn.MultiheadAttention")
parameters = sum(p.numel() for p in ours.parameters())
assert parameters == 4 * d * d + 4 * d
print("parameters:", parameters, "= 4d^2 + 4d")
