import torch


def second_step(optimizer_class, gradient, **options):
    """How far a parameter moves in a step with this gradient, after one with gradient 1."""
    p = torch.ones(1, requires_grad=True)
    optimizer = optimizer_class([p], lr=0.1, **options)
    p.grad = torch.ones(1)
    optimizer.step()
    before, p.grad = p.item(), gradient
    optimizer.step()
    return p.item() - before


print("                      gradient 0    gradient None")
for name, optimizer_class, options in (
    ("SGD", torch.optim.SGD, {}),
    ("SGD, momentum 0.9", torch.optim.SGD, {"momentum": 0.9}),
    ("AdamW, decay 0.1", torch.optim.AdamW, {"weight_decay": 0.1}),
):
    zero = second_step(optimizer_class, torch.zeros(1), **options)
    none = second_step(optimizer_class, None, **options)
    print(f"{name:18s}{zero:14.3f}{none:17.3f}")
    assert none == 0 and (zero == 0) == (name == "SGD")
