import torch

torch.set_default_dtype(torch.float64)
s, V = torch.zeros(3, requires_grad=True), torch.tensor([[1.0, 0], [0, 1], [-1, 0]])
target = torch.tensor([1.0, 0])
a = s.softmax(0)
loss = ((a @ V - target) ** 2).sum() / 2
(by_autograd,) = torch.autograd.grad(loss, s)
with torch.no_grad():
    benefit = -V @ (a @ V - target)  # b_j = -g.v_j
    average = a @ benefit
    assert torch.allclose(-by_autograd, a * (benefit - average))
    after = (s - by_autograd).softmax(0)  # one step of size 1
    new_loss = ((after @ V - target) ** 2).sum() / 2
    for name, x in (("benefit", benefit), ("-gradient", -by_autograd), ("new weight", after)):
        print(f"{name:10}", *[f"{value:6.3f}" for value in x])
    print(f"average benefit {average:.3f}, loss {loss:.3f} -> {new_loss:.3f}")
    assert ((after > a) == (benefit > average)).all()

torch.manual_seed(0)  # the matrix form, checked for one head
n, d, d_k = 5, 8, 4
X, upstream = torch.randn(n, d), torch.randn(n, d_k)  # upstream = dl/dO
W_q, W_k, W_v = (torch.randn(d, d_k, requires_grad=True) for _ in range(3))
Q, K, V = X @ W_q, X @ W_k, X @ W_v
A = (Q @ K.T / d_k**0.5).softmax(-1)
B = -upstream @ V.T  # benefits (n, n)
dS = -A * (B - (A * B).sum(-1, keepdim=True))
expected = torch.autograd.grad(((A @ V) * upstream).sum(), (W_q, W_k))
assert torch.allclose(X.T @ dS @ K / d_k**0.5, expected[0])
assert torch.allclose(X.T @ dS.T @ Q / d_k**0.5, expected[1])
