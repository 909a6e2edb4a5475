import torch
from torch.nn.functional import layer_norm, normalize

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
n, d = 32, 128


def LN(x):
    return layer_norm(x, (d,))


def draw(rows, columns):
    return (torch.randn(rows, columns) / rows**0.5).requires_grad_()


def branches(Q, K, V, up, down):
    """The two sublayers of one layer; V stands for the product of W^V and W^O."""
    return (
        lambda x: torch.softmax((x @ Q) @ (x @ K).T / d**0.5, -1) @ (x @ V),
        lambda x: (x @ up).relu() @ down * 2**0.5,
    )


def step(kind, x, F, L):
    if kind == "post-LN":
        return LN(x + F(x))
    if kind == "DeepNorm":  # beta on two matrices of each branch: beta**2
        return LN((2 * L) ** 0.25 * x + (8 * L) ** -0.5 * F(x))
    scale = (2 * L) ** -0.5 if kind == "pre-LN, scaled" else 1
    return x + scale * F(LN(x))


found = {}
print("                                   last layer / first layer")
print("                 L  tokens alike        effect  W^Q gradient")
for kind in ("post-LN", "pre-LN", "pre-LN, scaled", "DeepNorm"):
    for L in (6, 24, 96):
        shapes = [(d, d)] * 3 + [(d, 4 * d), (4 * d, d)]
        layers = [[draw(*shape) for shape in shapes] for _ in range(L)]
        x, moved = torch.randn(n, d), []
        for weights in layers:
            before = LN(x)
            for F in branches(*weights):
                x = step(kind, x, F, L)
            moved.append((LN(x) - before).norm())
        (LN(x) * torch.randn(n, d)).sum().backward()
        u = normalize(LN(x), dim=-1)
        alike = ((u @ u.T).sum() - n) / (n * (n - 1))  # mean cosine of two tokens
        effect = moved[-1] / moved[0]
        gradient = layers[-1][0].grad.norm() / layers[0][0].grad.norm()
        row = (alike, effect, gradient)
        found[kind, L] = [round(v.item(), 2) + 0.0 for v in row]
        print(f"{kind:14} {L:3d}" + "".join(f"{v:14.2f}" for v in found[kind, L]))

for kind in ("post-LN", "pre-LN"):
    assert found[kind, 6][0] < found[kind, 24][0] and found[kind, 96][2] < 0.02
assert found["pre-LN", 96][1] < 0.5 * found["pre-LN", 6][1]
for kind in ("pre-LN, scaled", "DeepNorm"):
    assert found[kind, 96][0] < 0.2 and min(found[kind, 96][1:]) > 0.6
