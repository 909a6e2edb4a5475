import torch
from torch.nn.functional import cross_entropy, normalize

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
seen, unseen, traits = 20, 20, 8
Z = torch.randn(seen + unseen, traits)  # what the classes mean
to_text, to_input = torch.randn(traits, 32), torch.randn(traits, 64)
described = Z @ to_text  # descriptions of the labels, (40, 32)
arbitrary = torch.randn_like(described)  # "class 17": says nothing


def inputs(classes, per_class):
    """Noisy examples, (classes * per_class, 64), and their labels."""
    y = classes.repeat_interleave(per_class)
    return Z[y] @ to_input + 4 * torch.randn(len(y), 64), y


x, y = inputs(torch.arange(seen), 50)
test_x, test_y = inputs(torch.arange(seen, seen + unseen), 100)


def train(labels):
    """Fit two encoders on the seen labels; cosines of test inputs to all labels."""
    f, g = torch.nn.Linear(64, 16), torch.nn.Linear(32, 16)
    optimizer = torch.optim.Adam([*f.parameters(), *g.parameters()], lr=0.01)
    for _ in range(300):
        text = normalize(g(labels[:seen]), dim=-1)
        loss = cross_entropy(20 * normalize(f(x), dim=-1) @ text.T, y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        return normalize(f(test_x), dim=-1) @ normalize(g(labels), dim=-1).T


def accuracy(scores, first=0):
    """Share of right answers among the labels from number `first` on."""
    return (scores[:, first:].argmax(-1) + first == test_y).double().mean().item()


good, useless = train(described), train(arbitrary)
held_back = good.clone()
held_back[:, :seen] -= 0.1
rows = {
    "described, 20 unseen labels": accuracy(good, seen),
    "described, all 40 labels": accuracy(good),
    "  seen labels held back by 0.1": accuracy(held_back),
    "arbitrary names, 20 unseen": accuracy(useless, seen),
}
for name, value in rows.items():
    print(f"{name:31s} {value:.2f}")
among_unseen, among_all, corrected, names = rows.values()
assert among_unseen > 0.7 and abs(names - 1 / unseen) < 0.08
assert among_all + 0.03 < corrected < among_unseen
