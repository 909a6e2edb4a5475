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
assert torch.allclose(twice, 2 * whole)  # the forgotten zero_grad

means = gradient([cross_entropy(x[m] @ W, y[m]) / 2 for m in micro])
parts = [cross_entropy(x[m] @ W, y[m], reduction="sum") for m in micro]
sums = gradient([part / 10 for part in parts])
for name, grad in (("mean of micro-batch means", means), ("sum / all 10 tokens", sums)):
    print(f"{name}: relative error {(grad - whole).norm() / whole.norm():.3f}")
assert torch.allclose(sums, whole) and not torch.allclose(means, whole, rtol=0.1)

for name, grad in (("zero", torch.zeros(1)), ("None", None)):
    p = torch.ones(1, requires_grad=True)
    adamw = torch.optim.AdamW([p], lr=0.1, weight_decay=0.1)
    p.grad = torch.ones(1)
    adamw.step()
    before, p.grad = p.item(), grad
    adamw.step()
    print(f"gradient {name}: the step moves p by {p.item() - before:.3f}")
    assert (p.item() == before) == (grad is None)
