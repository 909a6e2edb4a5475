import torch

torch.manual_seed(0)
V, d, L, T, BOS = 50, 16, 2, 8, 0
E = torch.randn(V, d) / d**0.5  # input table, and output weights
Wq, Wk, Wv = 2 * torch.randn(3, L, d, d) / d**0.5
angle = torch.arange(T)[:, None] / 10000 ** (torch.arange(0, d, 2) / d)
PE = torch.stack([angle.sin(), angle.cos()], dim=-1).flatten(1)


def run(ids, place, cache):
    """Last logits for new `ids` (beams, new) at `place`; the cache grows."""
    x = d**0.5 * E[ids] + PE[place]
    for l in range(L):  # self-attention only
        new = torch.stack([x @ Wk[l], x @ Wv[l]])
        cache[l] = torch.cat([cache[l], new], dim=2)  # (2, beams, seen, d)
        k, v = cache[l]
        scores = x @ Wq[l] @ k.transpose(1, 2) / d**0.5
        hidden = torch.ones(scores.shape[1:]).triu(k.shape[1] - x.shape[1] + 1) > 0
        y = x + scores.masked_fill(hidden, -torch.inf).softmax(-1) @ v
        x = torch.nn.functional.layer_norm(y, (d,))
    return (x @ E.T)[:, -1]


def fresh(beams):
    return [torch.zeros(2, beams, 0, d) for _ in range(L)]


def gap(logits, ids):
    """Largest difference from embedding the whole prefix again."""
    again = run(ids, torch.arange(ids.shape[1]), fresh(len(ids)))
    return (logits - again).abs().max().item()


for label, at in (("position t", lambda t: t), ("always position 0", lambda t: 0)):
    ids, cache, worst = torch.full((2, 1), BOS), fresh(2), 0.0
    for t in range(T - 1):
        logits = run(ids[:, -1:], torch.tensor([at(t)]), cache)  # one row a beam
        worst = max(worst, gap(logits, ids))
        ids = torch.cat([ids, logits.softmax(-1).multinomial(1)], dim=1)
    print(f"{label:18s} difference {worst:.3f}")
    assert (worst < 1e-4) == (label == "position t")

assert (ids[0] != ids[1]).any()
ids, cache = ids[:, : T - 1], fresh(2)
run(ids, torch.arange(T - 1), cache)  # prefill: the known prefix at once
parent = torch.tensor([1, 1])  # both survivors continue beam 1
ids = torch.cat([ids[parent], torch.tensor([[5], [9]])], dim=1)
moved = [c[:, parent] for c in cache]
for label, kept in (("cache reordered", moved), ("cache left", cache)):
    worst = gap(run(ids[:, -1:], torch.tensor([T - 1]), list(kept)), ids)
    print(f"{label:18s} difference {worst:.3f}")
    assert (worst < 1e-4) == (label == "cache reordered")
