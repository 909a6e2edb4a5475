import torch

scales = torch.tensor([1e-4, 1.0, 1e4], dtype=torch.float64)  # three parameters


def two_steps(second):
    """Sizes of Adam's first two updates at lr = 1; the gradients are scales, second * scales."""
    theta = torch.nn.Parameter(torch.zeros_like(scales))
    adam = torch.optim.Adam([theta], lr=1.0, betas=(0.9, 0.98), eps=1e-9)
    for factor in (1.0, second):
        before = theta.detach().clone()
        theta.grad = factor * scales
        adam.step()
        yield (theta.detach() - before).abs()


def show(name, sizes):
    print(f"{name:30s}", "  ".join(f"{x:8.3f}" for x in sizes))


print(f"{'size of the gradient':30s}", "  ".join(f"{g:8.0e}" for g in scales))
first, same = two_steps(1.0)
_, opposite = two_steps(-1.0)
show("step 1 / lr", first)
show("step 2 / lr, same gradient", same)
show("step 2 / lr, opposite gradient", opposite)
assert torch.allclose(first, torch.ones(3).double(), atol=1e-4)
assert torch.allclose(same, first, atol=1e-4)
assert torch.allclose(opposite, first * (1 - 0.9) / (1 + 0.9), atol=1e-4)
