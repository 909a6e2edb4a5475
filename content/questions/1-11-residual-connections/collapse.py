import torch
from torch.nn.functional import layer_norm, normalize

n, d, L = 32, 128, 8  # eight layers of self-attention, no FFN


def LN(x):
    return layer_norm(x, (d,))


print("               mean cosine of two tokens      gradient of W^Q")
print("             at the input  after 2  after 8      layer 8 / 1")
for kind in ("no residual", "post-LN", "pre-LN"):
    torch.manual_seed(0)
    torch.set_default_dtype(torch.float64)
    x, all_Q, alike = torch.randn(n, d), [], []
    for layer in range(L + 1):
        u = normalize(LN(x), dim=-1)
        alike.append(((u @ u.T).sum().item() - n) / (n * (n - 1)))
        if layer == L:
            break
        Q, K, V = ((torch.randn(d, d) / d**0.5).requires_grad_() for _ in "QKV")
        y = x if kind == "post-LN" else LN(x)
        branch = torch.softmax((y @ Q) @ (y @ K).T / d**0.5, -1) @ (y @ V)
        x = branch if kind == "no residual" else x + branch
        x = LN(x) if kind == "post-LN" else x
        all_Q.append(Q)
    (LN(x) * torch.randn(n, d)).sum().backward()
    ratio = (all_Q[-1].grad.norm() / all_Q[0].grad.norm()).item()
    print(f"{kind:11}{alike[0]:14.2f}{alike[2]:9.2f}{alike[L]:9.2f}{ratio:17.2f}")
    assert (alike[L] > 0.99) == (ratio < 1e-12) == (kind == "no residual")
