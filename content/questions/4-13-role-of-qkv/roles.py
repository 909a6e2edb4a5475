import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
n, d, d_k = 6, 16, 4
X = torch.randn(n, d)
W_q, W_k, W_v = torch.randn(3, d, d_k) / d**0.5
W_o = torch.randn(d_k, d) / d_k**0.5


def head(W_q, W_k, W_v, W_o):
    """The weights (n, n), the averaged values (n, d_k) and the output (n, d)."""
    A = ((X @ W_q) @ (X @ W_k).T / d_k**0.5).softmax(-1)
    return A, A @ (X @ W_v), A @ (X @ W_v) @ W_o


A, read, out = head(W_q, W_k, W_v, W_o)
V = X @ W_v
assert (read.norm(dim=-1) <= V.norm(dim=-1).max()).all()  # an average of the values
R, T = torch.randn(2, d_k, d_k)
changes = {
    "W_v replaced": (W_q, W_k, torch.randn(d, d_k), W_o),
    "W_q and W_k swapped": (W_k, W_q, W_v, W_o),
    "another basis": (W_q @ R, W_k @ torch.inverse(R).T, W_v @ T, torch.inverse(T) @ W_o),
}
print("                     weights  output")
for name, matrices in changes.items():
    same = [torch.allclose(x, y) for x, y in zip((A, out), head(*matrices)[::2])]
    print(f"{name:20} {'same' if same[0] else 'change':8} {'same' if same[1] else 'change'}")
    assert same == [name != "W_q and W_k swapped", name == "another basis"]
