from itertools import product

import torch

SAMPLES = ([1.0, 0.0], 1.0), ([0.0, 1.0], 0.5), ([1.0, 1.0], -0.5), ([1.0, -1.0], 1.0)
SETTINGS = ((2, 8), (4, 4, 2)), ("tokens", "means"), ("once", "each", "never", "late")


def show(values):
    return "None" if values is None else ",".join(f"{value + 0:.6f}" for value in values.tolist())


for sizes, norm, zero in product(*SETTINGS):
    w = torch.zeros(2, dtype=torch.float64, requires_grad=True)
    sgd = torch.optim.SGD([w], lr=0.1)
    batches = [(torch.tensor([x] * size).double(), y) for size, (x, y) in zip(sizes, SAMPLES)]
    for _ in range(2):  # updates over the same micro-batches
        whole = sum(((x @ w - y) ** 2).sum() for x, y in batches) / sum(sizes)
        (gradient,) = torch.autograd.grad(whole, w)
        for number, (x, y) in enumerate(batches):
            if zero == "each" or (zero == "once" and number == 0):
                sgd.zero_grad(set_to_none=True)
            divisor = sum(sizes) if norm == "tokens" else len(sizes) * len(x)
            (((x @ w - y) ** 2).sum() / divisor).backward()
        if zero == "late":
            sgd.zero_grad(set_to_none=True)
        sgd.step()
        print(",".join(map(str, sizes)), norm, zero, show(w.grad), show(gradient), show(w.detach()))
