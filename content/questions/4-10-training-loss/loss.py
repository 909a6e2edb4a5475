import torch
from torch.nn.functional import cross_entropy

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
BOS, EOS, PAD, V, eps = 0, 1, 2, 10, 0.1
target = torch.tensor([[5, 7, 4, EOS], [6, EOS, PAD, PAD]])  # (B, m)
inputs = torch.cat([torch.full((2, 1), BOS), target[:, :-1]], dim=1)  # shifted
print("decoder input", inputs.tolist())
print("target       ", target.tolist())

logits = torch.randn(2, 4, V, requires_grad=True)  # (B, m, V), from the decoder
real = target != PAD
N = real.sum()
q = torch.full((2, 4, V), eps / V).scatter(2, target[..., None], 1 - eps + eps / V)
log_p = logits - logits.logsumexp(-1, keepdim=True)
loss = -(q * log_p).sum(-1)[real].sum() / N
ready = cross_entropy(
    logits.flatten(0, 1), target.flatten(), ignore_index=PAD, label_smoothing=eps
)
assert torch.allclose(loss, ready)

(grad,) = torch.autograd.grad(loss, logits)
assert torch.allclose(grad, (log_p.exp() - q) * real[..., None] / N)  # p - q
assert (grad[1, 2:] == 0).all()  # padding gives no gradient

for size in (10, 37_000):  # the floor: cross-entropy at p = q is H(q), not 0
    best = torch.full((size,), eps / size)
    best[0] += 1 - eps
    floor = -(best * best.log()).sum()
    uniform = torch.tensor(float(size)).log()
    print(f"V = {size}: uniform model {uniform:.3f}, smoothed floor {floor:.4f}")
