import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
n, V = 8, 5  # contexts are pairs (a, b) out of 8 x 8; 5 possible next tokens
additive = (torch.randn(n, 1, V) + torch.randn(1, n, V)).log_softmax(-1)
arbitrary = (torch.randn(n, n, V) * 2**0.5).log_softmax(-1)  # every pair follows its own rule
i = torch.arange(n)
seen = torch.ones(n, n, dtype=torch.bool)
seen[i, i] = seen[i, (i + 3) % n] = False  # 16 pairs that never occur in training


def fit(log_p, shapes):
    """Minimizes the expected cross-entropy on the seen contexts; returns KL gaps."""
    theta = [torch.zeros(shape, requires_grad=True) for shape in shapes]
    adam = torch.optim.Adam(theta, lr=0.1)
    for _ in range(800):
        log_q = sum(theta).log_softmax(-1)
        adam.zero_grad()
        (-(log_p.exp() * log_q).sum(-1)[seen].mean()).backward()
        adam.step()
    kl = (log_p.exp() * (log_p - log_q.detach())).sum(-1)
    return abs(kl[seen].mean().item()), abs(kl[~seen].mean().item())


for rule, log_p in (("additive", additive), ("arbitrary", arbitrary)):
    for model, shapes in (("table", [(n, n, V)]), ("shared", [(n, 1, V), (1, n, V)])):
        train, new = fit(log_p, shapes)
        print(f"{rule:9} rule, {model:6}: KL on seen pairs {train:.3f}, unseen {new:.3f}")
        assert (new < 0.01) == (model == "shared" and rule == "additive")
