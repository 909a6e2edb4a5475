import torch
from torch.nn.functional import layer_norm, normalize

torch.set_default_dtype(torch.float64)
n, d = 32, 128


def LN(x):
    return layer_norm(x, (d,))


def run(kind, L):
    torch.manual_seed(0)
    keep = (2 * L) ** 0.25 if kind == "DeepNorm" else 1.0  # alpha
    scale = {"pre-LN, scaled": (2 * L) ** -0.5, "DeepNorm": (8 * L) ** -0.5}.get(kind, 1.0)
    x, moved, all_Q = torch.randn(n, d), [], []
    for _ in range(L):  # one layer; V stands for the product of W^V and W^O
        shapes = [(d, d)] * 3 + [(d, 4 * d), (4 * d, d)]
        Q, K, V, up, down = (torch.randn(shape) / shape[0] ** 0.5 for shape in shapes)
        all_Q.append(Q.requires_grad_())
        before = LN(x)
        for F in (lambda x: torch.softmax((x @ Q) @ (x @ K).T / d**0.5, -1) @ (x @ V),
                  lambda x: (x @ up).relu() @ down * 2**0.5):  # fmt: skip
            x = x + scale * F(LN(x)) if "pre" in kind else LN(keep * x + scale * F(x))
        moved.append((LN(x) - before).norm().item())
    (LN(x) * torch.randn(n, d)).sum().backward()
    u = normalize(LN(x), dim=-1)
    alike = ((u @ u.T).sum().item() - n) / (n * (n - 1))  # mean cosine of two tokens
    return alike, moved[-1] / moved[0], (all_Q[-1].grad.norm() / all_Q[0].grad.norm()).item()


print("                 L  tokens alike  effect: last/first  W^Q gradient: last/first")
for kind in ("post-LN", "pre-LN", "pre-LN, scaled", "DeepNorm"):
    for L in (6, 24, 96):
        alike, effect, gradient = run(kind, L)
        print(f"{kind:14}{L:4d}{alike + 1e-9:14.2f}{effect:20.2f}{gradient:26.2f}")
    assert (alike < 0.3 and gradient > 0.5) == (kind in ("pre-LN, scaled", "DeepNorm"))
