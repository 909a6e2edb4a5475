import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
n, d, d_k = 5, 16, 8
X, target = torch.randn(n, d), torch.randn(n, d_k)
W_q, W_k, W_v = torch.randn(3, d, d_k) / d**0.5


def train(W_q, W_k):
    """The loss after 300 steps of gradient descent, and how far W_q and W_k moved."""
    start = [W.clone().requires_grad_() for W in (W_q, W_k, W_v)]
    weights = start
    for step in range(301):
        Q, K, V = (X @ W for W in weights)
        loss = ((Q @ K.T / d_k**0.5).softmax(-1) @ V - target).square().sum() / 2
        gradients = torch.autograd.grad(loss, weights)
        if step < 300:
            weights = [(W - 0.05 * g).detach().requires_grad_() for W, g in zip(weights, gradients)]
    return loss.item(), *((W - S).norm().item() for W, S in zip(weights[:2], start))


zero = torch.zeros(d, d_k)
for name, q, k in (("random", W_q, W_k), ("W_q zero", zero, W_k), ("both zero", zero, zero)):
    loss, moved_q, moved_k = train(q, k)
    print(f"{name:10} final loss {loss:5.2f}, W_q moved by {moved_q:.2f}, W_k by {moved_k:.2f}")
    assert (moved_q == moved_k == 0) == (name == "both zero")
