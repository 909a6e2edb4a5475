import torch
from torch.nn.functional import cross_entropy

CASES = [([2.0, 1, 0], 0), ([20.0, 20.05, -3, 700], 1), ([6.0] + [0] * 9, 0), ([0.0] * 5, 4)]


def show(case, loss, z):
    (gradient,) = torch.autograd.grad(loss, z)
    print(f"{case}: {loss:.6f} |", ",".join(f"{x:.6f}" for x in gradient.squeeze(0).tolist()))


for logits, right in CASES:
    for eps in (0.0, 0.1, 0.5):
        z = torch.tensor([logits], dtype=torch.float64, requires_grad=True)
        case = f"{','.join(f'{x:g}' for x in logits)} right={right} eps={eps}"
        # The option spreads eps over all words; to spread it over the other words only, pass the target itself.
        show(f"{case} all", cross_entropy(z, torch.tensor([right]), label_smoothing=eps), z)
        q = torch.full_like(z, eps / (len(logits) - 1)).detach()
        q[0, right] = 1 - eps
        show(f"{case} others", cross_entropy(z, q), z)
