import torch
from torch.nn.functional import cross_entropy

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
BOS, EOS, PAD, V, eps = 0, 1, 2, 10, 0.1
target = torch.tensor([[5, 7, 4, EOS], [6, EOS, PAD, PAD]])  # (B, m), the labels
inputs = torch.cat([torch.full((2, 1), BOS), target[:, :-1]], dim=1)  # shifted right
print("decoder input", inputs.tolist())
print("labels       ", target.tolist())

logits = torch.randn(2, 4, V, requires_grad=True)  # (B, m, V), from the decoder
real = target != PAD
N = real.sum()
q = torch.full((2, 4, V), eps / V).scatter(2, target[..., None], 1 - eps + eps / V)
log_p = logits - logits.logsumexp(-1, keepdim=True)  # log-softmax
loss = -(q * log_p).sum(-1)[real].sum() / N
ready = cross_entropy(
    logits.flatten(0, 1), target.flatten(), ignore_index=PAD, label_smoothing=eps
)
print(f"real tokens N = {N}, loss {loss:.4f}, PyTorch's cross_entropy {ready:.4f}")
assert torch.allclose(loss, ready)

(grad,) = torch.autograd.grad(loss, logits)
assert torch.allclose(grad, (log_p.exp() - q) * real[..., None] / N)  # (p - q) / N
assert (grad[1, 2:] == 0).all()  # padding gives no gradient
