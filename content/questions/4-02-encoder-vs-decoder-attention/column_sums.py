import torch

torch.manual_seed(0)
n_s, n_t, d, trials = 6, 4, 32, 4000  # source and target lengths


def weights(x, c, causal=False):
    """Rows of x give the queries, rows of c the keys; new projections in each trial."""
    W_q, W_k = torch.randn(2, trials, d, d) / d**0.5
    scores = (x @ W_q) @ (c @ W_k).transpose(-2, -1) / d**0.5
    if causal:
        scores = scores + torch.ones(scores.shape[-2:]).tril().log()
    return scores.softmax(-1)


source, target = torch.randn(trials, n_s, d), torch.randn(trials, n_t, d)
drawn = {
    "encoder self-attention": weights(source, source),
    "decoder self-attention": weights(target, target, causal=True),
    "cross-attention": weights(target, source),
}
harmonic = [sum(1 / i for i in range(j, n_t + 1)) for j in range(1, n_t + 1)]
expected = [[1.0] * n_s, harmonic, [n_t / n_s] * n_s]
print("mean column sums: the weight that each key gets from all queries")
for (name, A), theory in zip(drawn.items(), expected):
    columns = A.sum(-2).mean(0)
    print(f"{name:22}", *(f"{c:.2f}" for c in columns.tolist()))
    assert torch.allclose(columns, torch.tensor(theory), atol=0.03)
