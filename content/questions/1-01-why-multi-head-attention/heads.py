import torch

torch.manual_seed(0)
torch.set_printoptions(precision=3, sci_mode=False)
n, d, h = 5, 8, 2
d_k = d // h
X = torch.randn(n, d)
W_q, W_k, W_v, W_o = (torch.randn(d, d) / d**0.5 for _ in range(4))


def heads(x):
    """(n, d) -> (h, n, d_k): the split of a projection, never of X."""
    return x.view(n, h, d_k).transpose(0, 1)


def weights(X):
    q, k = heads(X @ W_q), heads(X @ W_k)
    return (q @ k.transpose(-2, -1) / d_k**0.5).softmax(-1)  # (h, n, n)


A = weights(X)
Y = (A @ heads(X @ W_v)).transpose(0, 1).reshape(n, d) @ W_o
parts = [slice(i * d_k, (i + 1) * d_k) for i in range(h)]
W = [W_v[:, p] @ W_o[p] for p in parts]  # h matrices (d, d) of rank d_k
assert torch.allclose(Y, sum(A[i] @ X @ W[i] for i in range(h)), atol=1e-5)
for j in range(d):  # each input dimension moves the weights of every head
    moved = X + torch.eye(d)[j] * torch.randn(n, 1)
    assert ((weights(moved) - A).abs().amax((1, 2)) > 1e-3).all()

# Wanted: dimension 0 of the left token and dimension 1 of the right one.
eye = torch.eye(2)
wanted = torch.cat([torch.diag(eye[0]), torch.diag(eye[1])])  # (4, 2)
for a in (0.5, 0.7, 1.0):  # one head: weights (a, 1 - a), the best W there is
    mix = torch.cat([a * eye, (1 - a) * eye])
    best = torch.linalg.lstsq(mix, wanted).solution
    error = (mix @ best - wanted).square().sum()
    print(f"one head, a = {a}: error {error:.3f} of {wanted.square().sum():.3f}")
    assert abs(error - 1) < 1e-5
left, right = torch.cat([eye, 0 * eye]), torch.cat([0 * eye, eye])
two = left @ torch.diag(eye[0]) + right @ torch.diag(eye[1])  # d_v = 1 each
print(f"two heads: error {(two - wanted).square().sum():.3f}")
assert torch.equal(two, wanted)
