import torch
from torch.nn.functional import logsigmoid

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
# (s, c1) when the label is 1: in training both are right (95%) or both are wrong.
x, p = torch.tensor([[1.0, 1.0], [-1.0, -1.0]]), torch.tensor([0.95, 0.05])
misleading = torch.tensor([-1.0, 1.0])  # in the test s is wrong and c1 is right

print("start w_s   w_1  trained w_s   w_1  validation  s misleads")
for _ in range(5):
    start = torch.randn(2) * 3
    w = start.clone().requires_grad_()
    for _ in range(2000):
        loss = -(p * logsigmoid(x @ w)).sum()
        w.data -= torch.autograd.grad(loss, w)[0]
    validation = p[x @ w > 0].sum()
    test = (misleading @ w > 0).double()
    print(f"{start[0]:9.2f} {start[1]:5.2f} {w[0]:12.2f} {w[1]:5.2f}", end="")
    print(f" {validation:11.3f} {test:11.3f}")
    assert torch.isclose(w[0] - w[1], start[0] - start[1])  # no gradient along it
    assert torch.isclose(w.sum(), torch.tensor(19.0).log()) and validation == 0.95
