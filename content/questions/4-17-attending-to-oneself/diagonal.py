import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
n, d, d_k, trials = 32, 64, 16, 1000
eye, nothing = torch.eye(n).bool(), torch.zeros(n, n).bool()
causal = torch.ones(n, n).triu(1).bool()


def attend(X, W_q, W_k, W_v, hidden):
    """Weights (n, n) and what one head reads (n, d_k); hidden cells get no weight."""
    S = (X @ W_q) @ (X @ W_k).T / d_k**0.5
    A = S.masked_fill(hidden, -torch.inf).softmax(-1)
    return A, A @ X @ W_v


own = {"bidirectional": torch.zeros(n), "causal": torch.zeros(n)}
own_largest = 0
for _ in range(trials):
    X, W = torch.randn(n, d), torch.randn(3, d, d_k) / d**0.5
    for name, hidden in (("bidirectional", nothing), ("causal", causal)):
        own[name] += attend(X, *W, hidden)[0].diagonal() / trials
    own_largest += (attend(X, *W, nothing)[0].argmax(-1) == torch.arange(n)).double().mean().item() / trials
for name, weight in own.items():
    print(f"{name:13s} mean weight on oneself, rows 1, 2, 4, 32:", *[f"{weight[i - 1]:.2f}" for i in (1, 2, 4, n)])
print(f"oneself is the largest of the row in {own_largest:.1%} of rows, 1/n = {1 / n:.1%}")
assert (own["bidirectional"] - 1 / n).abs().max() < 0.01 and abs(own_largest - 1 / n) < 0.005
assert (own["causal"] - 1 / torch.arange(1, n + 1)).abs().max() < 0.05 and own["causal"][0] > 1 - 1e-9

# Weight on oneself is a valve: the rest of the row is (1 - a_ii) times the row without the diagonal.
(A, read), (B, others) = attend(X, *W, nothing), attend(X, *W, eye)
gate, V = 1 - A.diagonal().unsqueeze(1), X @ W[2]
assert torch.allclose(A.masked_fill(eye, 0), gate * B)
assert torch.allclose(read, (1 - gate) * V + gate * others)

exclusive = read - (read * V).sum(-1, keepdim=True) * V / (V**2).sum(-1, keepdim=True)
assert (exclusive * V).sum(-1).abs().max() < 1e-12  # nothing left along one's own value

first = attend(X, *W, causal | eye)[0][0]
alone = attend(X[:1], *W, eye[:1, :1])[0]
print("diagonal hidden: first row under a causal mask", first[:3].tolist(), "and a sequence of one", alone.tolist())
assert first.isnan().all() and alone.isnan().all()
