import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
n, V = 8, 5  # contexts are pairs (a, b) out of 8 x 8; 5 possible next tokens
U, W = torch.randn(n, V), torch.randn(n, V)
additive = (U[:, None] + W[None]).log_softmax(-1)  # each part votes on its own
tangled = (torch.randn(n, n, V) * 2**0.5).log_softmax(-1)  # a law per pair
seen = torch.ones(n, n).bool()
seen[torch.arange(n), torch.arange(n)] = False  # never in training
seen[torch.arange(n), (torch.arange(n) + 3) % n] = False


def kl(log_p, log_q):
    return (log_p.exp() * (log_p - log_q)).sum(-1)


def fit(log_p, shared):
    """Minimizes the expected cross-entropy on seen contexts: maximum likelihood."""
    if shared:
        theta = [torch.zeros(n, 1, V), torch.zeros(1, n, V)]  # reused by every pair
    else:
        theta = [torch.zeros(n, n, V)]  # one row of its own for every pair
    adam = torch.optim.Adam([t.requires_grad_() for t in theta], lr=0.1)
    for _ in range(800):
        log_q = sum(theta).log_softmax(-1)
        loss = -(log_p.exp() * log_q).sum(-1)[seen].mean()
        adam.zero_grad()
        loss.backward()
        adam.step()
    gap = kl(log_p, log_q.detach())
    return gap[seen].mean().item(), gap[~seen].mean().item()


for world, log_p in (("additive", additive), ("tangled ", tangled)):
    for shared in (False, True):
        train, test = fit(log_p, shared)
        kind = "shared" if shared else "table "
        print(f"{world} world, {kind}: KL seen {abs(train):.3f}, unseen {abs(test):.3f}")
        assert (test < 0.01) == (shared and log_p is additive)
        assert (train < 0.01) == (log_p is additive or not shared)
