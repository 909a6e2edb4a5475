import torch
from torch import nn

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
n, d, d_k = 5, 16, 8
X, target = torch.randn(n, d), torch.randn(n, d_k)


def gradients(X, W_q, W_k, W_v):
    """The loss of one head, and its gradients by hand."""
    Q, K, V = X @ W_q, X @ W_k, X @ W_v
    A = (Q @ K.T / d_k**0.5).softmax(-1)
    G = A @ V - target  # of the loss with respect to the output, (n, d_k)
    P = G @ V.T
    D = A * (P - (A * P).sum(-1, keepdim=True))  # with respect to the scores, (n, n)
    return (G**2).sum() / 2, (X.T @ D @ K / d_k**0.5, X.T @ D.T @ Q / d_k**0.5, X.T @ A.T @ G)


W = [torch.randn(d, d_k).div(d**0.5).requires_grad_() for _ in range(3)]
loss, by_hand = gradients(X, *W)
for mine, autograd in zip(by_hand, torch.autograd.grad(loss, W)):
    assert torch.allclose(mine, autograd)
print("by hand = autograd for W_q, W_k, W_v; shapes", *[tuple(g.shape) for g in by_hand])

for name, zero in (("all random", ()), ("W_q zero", (0,)), ("W_q, W_k zero", (0, 1))):
    weights = [torch.zeros(d, d_k) if i in zero else w.detach().clone() for i, w in enumerate(W)]
    start = weights[:2]
    for _ in range(300):
        weights = [w - 0.05 * g for w, g in zip(weights, gradients(X, *weights)[1])]
    loss = gradients(X, *weights)[0].item()
    moved = [(w - s).norm().item() for w, s in zip(weights, start)]
    print(f"{name:13s} loss {loss:5.2f}, W_q moved {moved[0]:.2f}, W_k moved {moved[1]:.2f}")
    assert (max(moved) == 0) == (len(zero) == 2)

stack = nn.TransformerEncoder(nn.TransformerEncoderLayer(d, 2, 32), 3, enable_nested_tensor=False)
first, second = (layer.self_attn.in_proj_weight for layer in stack.layers[:2])
assert first is not second and torch.equal(first, second)  # two parameters, one start
stack(X.unsqueeze(1)).pow(3).sum().backward()
assert not torch.allclose(first.grad, second.grad)
wide = nn.MultiheadAttention(512, 8).in_proj_weight
assert wide.shape == (3 * 512, 512)
print(f"in_proj_weight: std {wide.std().item():.3f}")
