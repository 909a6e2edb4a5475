import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
d, layers, n_s, n_t = 32, 3, 5, 3
W = torch.randn(layers, 3, d, d) / d**0.5  # W^Q, W^K, W^V of each decoder layer
Z = torch.randn(n_s, d, requires_grad=True)  # output of the last encoder layer
H = torch.randn(n_t, d)
K, V = Z @ W[:, 1], Z @ W[:, 2]  # (layers, n_s, d)
for l in range(layers):
    H = H + (H @ W[l, 0] @ K[l].T / d**0.5).softmax(-1) @ V[l]
loss = H.square().mean()  # stands for the loss of the decoder

to_Z, to_K, to_V = torch.autograd.grad(loss, [Z, K, V])
shares = [to_K[l] @ W[l, 1].T + to_V[l] @ W[l, 2].T for l in range(layers)]
for l, share in enumerate(shares, start=1):
    print(f"from decoder layer {l}: norm {share.norm().item():.3f}")
    assert share.norm() > 0
print(f"gradient at Z:        norm {to_Z.norm().item():.3f}")
assert torch.allclose(to_Z, sum(shares))
