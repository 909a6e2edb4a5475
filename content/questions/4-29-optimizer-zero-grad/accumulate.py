import torch
from torch.nn.functional import cross_entropy

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
W = torch.randn(16, 7, requires_grad=True)  # stands for the whole model
x, y = torch.randn(10, 16), torch.randint(7, (10,))
micro = [slice(0, 2), slice(2, 10)]  # 2 tokens, then 8 tokens


def gradient(losses):
    """The buffer after one backward pass per loss, starting from an empty one."""
    W.grad = None
    for loss in losses:
        loss.backward()  # adds to W.grad, never replaces it
    return W.grad.clone()


whole = gradient([cross_entropy(x @ W, y)])
twice = gradient([cross_entropy(x @ W, y), cross_entropy(x @ W, y)])
means = gradient([cross_entropy(x[m] @ W, y[m]) / 2 for m in micro])
sums = gradient([cross_entropy(x[m] @ W, y[m], reduction="sum") / 10 for m in micro])
print("relative error against the gradient of the whole batch")
for name, grad in (
    ("zero_grad() forgotten once", twice),
    ("mean of micro-batch means", means),
    ("sums / all 10 tokens", sums),
):
    print(f"{name:28s}{(grad - whole).norm() / whole.norm():.3f}")
assert torch.allclose(twice, 2 * whole) and torch.allclose(sums, whole)
assert not torch.allclose(means, whole, rtol=0.1)
