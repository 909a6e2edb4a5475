import torch
from torch.nn.functional import cross_entropy, one_hot, silu

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
n, d, d_ff, vocab = 40, 16, 32, 10
x, y = torch.randn(n, d), torch.randint(vocab, (n,))
E = torch.randn(vocab, d)  # output embeddings, fixed
K, V = torch.randn(d, d_ff, requires_grad=True), torch.randn(d_ff, d, requires_grad=True)
b = torch.zeros(d_ff)
b[0] = -100.0  # unit 0 is active on no token

a = (x @ K + b).relu()  # (n, d_ff)
z = (x + a @ V) @ E.T
cross_entropy(z, y, reduction="sum").backward()
g = (z.softmax(-1) - one_hot(y, vocab)) @ E  # (n, d): the gradient at the FFN's output
assert torch.allclose(V.grad, a.T @ g)
assert torch.allclose(K.grad, x.T @ ((g @ V.T) * (a > 0)))
assert V.grad[0].norm() == 0 and K.grad[:, 0].norm() == 0  # never active: learns nothing

print("a SwiGLU unit, input 1:  gate  output  gradient of v, of the gate key, of the linear key")
for gate in (-20.0, 0.0, 2.0):
    v, k, m = (torch.tensor(s, requires_grad=True) for s in (1.0, gate, 1.0))
    h = silu(k) * m  # d = 1; the loss is v * h, so its gradient at the output is 1
    (v * h).backward()
    row = [round(s.item(), 2) + 0.0 for s in (h, v.grad, k.grad, m.grad)]
    print(f"{gate:30.0f} {row[0]:7.2f} {row[1]:12.2f} {row[2]:17.2f} {row[3]:19.2f}")
    if gate == 0:
        assert v.grad == m.grad == 0 and k.grad == 0.5  # output 0, but the gate still learns
