import torch

torch.manual_seed(0)
V, d, L, T = 50, 16, 2, 8
E = torch.randn(V, d) / d**0.5  # input table and output weights
PE = torch.randn(T, d)  # any fixed table of positions
Wq, Wk, Wv = 2 * torch.randn(3, L, d, d) / d**0.5


def run(ids, place, cache, causal=True):
    """Logits after the new `ids`; their keys and values are appended to the cache."""
    x = d**0.5 * E[ids] + PE[place]
    for l in range(L):  # self-attention only
        cache[l] = torch.cat([cache[l], torch.stack([x @ Wk[l], x @ Wv[l]])], dim=1)
        k, v = cache[l]
        hidden = torch.ones(len(x), len(k)).triu(len(k) - len(x) + 1) * causal > 0
        scores = (x @ Wq[l] @ k.T / d**0.5).masked_fill(hidden, -torch.inf)
        x = torch.nn.functional.layer_norm(x + scores.softmax(-1) @ v, (d,))
    return (x @ E.T)[-1]


for name, step, causal in (("correct", 1, True), ("always at 0", 0, True), ("no mask", 1, False)):
    ids, worst, cache = torch.tensor([0, 7, 3]), 0.0, [torch.zeros(2, 0, d)] * L
    logits = run(ids, torch.arange(3), cache, causal)  # prefill: three rows at once
    for t in range(3, T):  # then one row per step
        ids = torch.cat([ids, logits.argmax()[None]])
        logits = run(ids[-1:], torch.tensor([t * step]), cache)
        again = run(ids, torch.arange(t + 1), [torch.zeros(2, 0, d)] * L)
        worst = max(worst, (logits - again).abs().max().item())
    print(f"{name:11}  largest difference from embedding everything again: {worst:.3f}")
    assert (worst < 1e-4) == (name == "correct")
