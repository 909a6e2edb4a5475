import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
n, d, d_k = 5, 16, 8
X, target = torch.randn(n, d), torch.randn(n, d_k)
W_q, W_k, W_v = (torch.randn(d, d_k).div(d**0.5).requires_grad_() for _ in range(3))

Q, K, V = X @ W_q, X @ W_k, X @ W_v
A = (Q @ K.T / d_k**0.5).softmax(-1)
loss = (A @ V - target).square().sum() / 2
automatic = torch.autograd.grad(loss, (W_q, W_k, W_v))

G = A @ V - target  # gradient with respect to the output, (n, d_k)
P = G @ V.T
D = A * (P - (A * P).sum(-1, keepdim=True))  # with respect to the scaled scores, (n, n)
by_hand = X.T @ D @ K / d_k**0.5, X.T @ D.T @ Q / d_k**0.5, X.T @ A.T @ G
for name, mine, theirs in zip(("W_q", "W_k", "W_v"), by_hand, automatic):
    print(f"{name}: gradient of shape {tuple(mine.shape)}, difference {(mine - theirs).abs().max():.6f}")
    assert torch.allclose(mine, theirs)

T = torch.randn(d_k, d_k)  # another pair of matrices with the same scores
other_Q, other_K = X @ W_q @ T, X @ W_k @ torch.inverse(T).T
assert torch.allclose(other_Q @ other_K.T, Q @ K.T) and not torch.allclose(other_Q, Q)
