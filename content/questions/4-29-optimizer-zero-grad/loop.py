import copy
import torch
from torch.nn.functional import cross_entropy  # ignores labels of -100
from torch.nn.utils import clip_grad_norm_

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)


def standard(model, optimizer, x, labels):
    optimizer.zero_grad()
    loss = cross_entropy(model(x), labels)
    loss.backward()
    clip_grad_norm_(model.parameters(), 1.0)
    optimizer.step()


def accumulated(model, optimizer, x, labels):
    total = (labels != -100).sum()  # real tokens of the whole step
    optimizer.zero_grad()  # once per update
    for part in (slice(0, 2), slice(2, 10), slice(10, 16)):
        loss = cross_entropy(model(x[part]), labels[part], reduction="sum") / total
        loss.backward()  # once per micro-batch
    clip_grad_norm_(model.parameters(), 1.0)
    optimizer.step()


one = torch.nn.Linear(16, 7)  # stands for the whole Transformer
two = copy.deepcopy(one)
adamw = [torch.optim.AdamW(model.parameters(), lr=0.01) for model in (one, two)]
for _ in range(5):
    x, labels = torch.randn(16, 16), torch.randint(7, (16,))
    labels[5:8] = -100  # padding
    standard(one, adamw[0], x, labels)
    accumulated(two, adamw[1], x, labels)
    assert torch.allclose(one.weight, two.weight) and torch.allclose(one.bias, two.bias)
print("the same parameters after each of 5 updates")
