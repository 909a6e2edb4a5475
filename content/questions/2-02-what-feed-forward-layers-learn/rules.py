import torch
from torch.nn.functional import cross_entropy, one_hot

torch.manual_seed(0)
n, d, d_ff, vocab = 200, 64, 128, 20
E = torch.randn(vocab, d, dtype=torch.float64) / d**0.5  # output embeddings, fixed
pattern = torch.randn(vocab, d, dtype=torch.float64)  # c is followed by token c
y = torch.arange(n) % vocab
x = pattern[y] + torch.randn(n, d, dtype=torch.float64)
K = (torch.randn(d, d_ff, dtype=torch.float64) / d**0.5).requires_grad_()  # W_1
b = torch.zeros(d_ff, dtype=torch.float64)
b[0] = -100.0  # unit 0 never fires
V = (0.1 * torch.randn(d_ff, d, dtype=torch.float64)).requires_grad_()  # W_2


def loss_and_cells():
    a = (x @ K + b).relu()
    z = (x + a @ V) @ E.T
    return cross_entropy(z, y), a, z


loss, a, z = loss_and_cells()
loss.backward()
g = (z.softmax(-1) - one_hot(y, vocab)) @ E / n  # (n, d): the error at each token
assert torch.allclose(V.grad, a.T @ g)  # values: errors where the cell fired
assert torch.allclose(K.grad, x.T @ ((g @ V.T) * (a > 0)))  # keys: inputs helped
assert V.grad[0].norm() == 0 and K.grad[:, 0].norm() == 0  # silent: nothing learned


def report(name):
    loss, a, z = loss_and_cells()
    fires_on = torch.stack([a[y == c].mean(0) for c in range(vocab)]).argmax(0)[1:]
    writes = (V @ E.T).argmax(-1)[1:]  # the token each value promotes most
    match = (fires_on == writes).double().mean()
    right = (z.argmax(-1) == y).double().mean()
    print(f"{name} loss {loss:.2f}  right {right:.2f}  key fits value {match:.2f}")
    return match


before = report("before")
for _ in range(300):
    K.grad, V.grad = None, None
    loss_and_cells()[0].backward()
    with torch.no_grad():
        K -= 2.0 * K.grad
        V -= 2.0 * V.grad
after = report("after ")
assert before < 0.15 and after > 0.6
