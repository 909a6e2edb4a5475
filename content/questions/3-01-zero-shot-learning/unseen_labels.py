import torch
from torch.nn.functional import cross_entropy, normalize

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
meaning = torch.randn(40, 8)  # 40 classes with 8 traits each; the first 20 are trained
to_text, to_input = torch.randn(8, 32), torch.randn(8, 64)
described = meaning @ to_text  # descriptions of the labels
arbitrary = torch.randn_like(described)  # names such as "class 17"
y, test_y = torch.arange(20).repeat(50), torch.arange(20, 40).repeat(100)
x, test_x = (meaning[c] @ to_input + 4 * torch.randn(len(c), 64) for c in (y, test_y))


def train(labels):
    """Fit two encoders on the first 20 labels; cosines of the test inputs to all."""
    f, g = torch.nn.Linear(64, 16), torch.nn.Linear(32, 16)
    optimizer = torch.optim.Adam([*f.parameters(), *g.parameters()], lr=0.01)
    cosines = lambda a, b: normalize(f(a), dim=-1) @ normalize(g(b), dim=-1).T
    for _ in range(300):
        loss = cross_entropy(20 * cosines(x, labels[:20]), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return cosines(test_x, labels).detach()


def accuracy(scores, first):
    return (scores[:, first:].argmax(-1) + first == test_y).double().mean().item()


print("labels     20 unseen  all 40  all 40, seen ones minus 0.1")
for name, labels in (("described", described), ("arbitrary", arbitrary)):
    scores = train(labels)
    held_back = scores - 0.1 * (torch.arange(40) < 20)
    new, every, corrected = accuracy(scores, 20), accuracy(scores, 0), accuracy(held_back, 0)
    print(f"{name}  {new:9.2f} {every:7.2f} {corrected:7.2f}")
    assert (new > 0.7 and every + 0.03 < corrected) if name == "described" else new < 0.1
