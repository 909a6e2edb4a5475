import torch
from torch.nn.functional import cross_entropy


def train(tied, steps=2000, d=16):
    """Learn a -> b for ten pairs; returns the tables before and after training."""
    g = torch.Generator().manual_seed(0)
    embedding = torch.randn(20, d, generator=g, dtype=torch.float64)
    output = embedding if tied else torch.randn(20, d, generator=g, dtype=torch.float64)
    before = embedding.clone()
    tables = [embedding] if tied else [embedding, output]
    for table in tables:
        table.requires_grad_()
    for _ in range(steps):
        loss = cross_entropy(embedding[a] @ output.T, b)
        for table, gradient in zip(tables, torch.autograd.grad(loss, tables)):
            table.data -= 0.5 * gradient
    return embedding.detach(), output.detach(), before


a, b = torch.arange(10), torch.arange(10, 20)
print("weights   a -> b   b -> a   b -> a, only among the a")
for tied in (False, True):
    embedding, output, before = train(tied)
    scores = embedding @ output.T  # row: the token that is read
    answers = scores[a].argmax(-1) - 10, scores[b].argmax(-1), scores[b][:, a].argmax(-1)
    right = [(answer == a).double().mean().item() for answer in answers]
    print(f"{'tied' if tied else 'untied':6} {right[0]:9.0%} {right[1]:8.0%} {right[2]:8.0%}")
    assert right == [1, 0, tied]  # tied: b repeats itself, but ranks its a above the others
    assert torch.equal(embedding[b], before[b]) == (not tied)
