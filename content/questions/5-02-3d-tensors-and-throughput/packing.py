import torch

torch.manual_seed(0)
lengths = torch.tensor([7, 2, 3])
B, n, d = len(lengths), int(lengths.max()), 16
real = torch.arange(n) < lengths[:, None]
x = torch.randn(B, n, d)


def attend(x, visible):
    scores = (x @ x.transpose(-2, -1) / d**0.5).masked_fill(~visible, -torch.inf)
    return scores.softmax(-1) @ x


padded = attend(x, real[:, None, :])[real]  # (12, d): the rows of real tokens
owner = torch.repeat_interleave(torch.arange(B), lengths)  # which sentence a row belongs to
packed = attend(x[real], owner[:, None] == owner[None, :])  # one matrix, a block mask
assert torch.allclose(packed, padded, atol=1e-6)
rows, pairs = lengths.sum().item(), lengths.square().sum().item()
print(f"rows:   {B * n} padded, {rows} packed, wasted {1 - rows / (B * n):.0%}")
print(f"scores: {B * n * n} padded, {pairs} needed, wasted {1 - pairs / (B * n * n):.0%}")
