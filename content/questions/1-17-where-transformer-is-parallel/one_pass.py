import torch
from torch import nn

torch.manual_seed(0)
V, d, T, passes = 50, 16, 8, 0
embed, head, positions = nn.Embedding(V, d), nn.Linear(d, V), torch.randn(T, d)
layers = [nn.TransformerEncoderLayer(d, 2, 4 * d, dropout=0.0, batch_first=True) for _ in range(2)]


def logits(tokens, causal=True):
    global passes
    passes, n = passes + 1, len(tokens)
    future = torch.ones(n, n, dtype=torch.bool).triu(1) if causal else None
    x = (embed(tokens) + positions[:n])[None]
    for layer in layers:  # layers wait for each other, positions do not
        x = layer(x, src_mask=future)
    return head(x[0])  # scores of the next token, one row per token


inputs = torch.tensor([0, 17, 4, 8, 31, 9, 22, 40])  # the true target, shifted right
training = logits(inputs)
print(f"training: {passes} pass for {len(training)} predictions")
steps = torch.stack([logits(inputs[:t])[-1] for t in range(1, T + 1)])
assert torch.allclose(training, steps, atol=1e-5)  # the same T distributions
assert not torch.allclose(logits(inputs, causal=False), steps, atol=1e-5)
tokens, passes = inputs[:1], 0
while len(tokens) <= T:  # each input is the output of the pass before
    tokens = torch.cat([tokens, logits(tokens)[-1:].argmax(-1)])
assert torch.equal(logits(tokens[:-1]).argmax(-1), tokens[1:])
print(f"generation: {T} tokens in {passes - 1} passes, then checked in 1")
