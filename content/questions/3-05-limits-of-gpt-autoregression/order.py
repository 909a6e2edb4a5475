import torch

torch.manual_seed(0)
d, layers, n = 16, 2, 6
W = [[torch.randn(d, d).double() / d**0.5 for _ in range(3)] for _ in range(layers)]
table, positions = torch.randn(20, d).double(), torch.randn(2 * n, d).double() * 0.5


def encode(ids, visible):
    """Self-attention with residuals; visible[i, j]: may i attend to j?"""
    x = table[ids] + positions[: len(ids)]
    for W_q, W_k, W_v in W:
        scores = (x @ W_q) @ (x @ W_k).T / d**0.5
        x = x + scores.masked_fill(~visible, -torch.inf).softmax(-1) @ (x @ W_v)
    return x


def causal(m):
    return torch.ones(m, m).tril().bool()


money = torch.tensor([3, 7, 1, 4, 9, 5])  # "the bank approved the loan ..."
river = torch.tensor([3, 7, 2, 6, 9, 8])  # "the bank overgrown with ..."
both_ways = torch.ones(n, n).bool()
prefix = causal(n)
prefix[:4, :4] = True  # the first four tokens see each other
twice = [torch.cat([s, s]) for s in (money, river)]

print("How much do the two readings of token 1, 'bank', differ?")
for name, pair, visible, place in (
    ("causal", (money, river), causal(n), 1),
    ("prefix mask", (money, river), prefix, 1),
    ("bidirectional", (money, river), both_ways, 1),
    ("causal, text twice, first copy", twice, causal(2 * n), 1),
    ("causal, text twice, second copy", twice, causal(2 * n), n + 1),
):
    a, b = (encode(s, visible)[place] for s in pair)
    difference = (a - b).norm().item()
    print(f"{name:32} {difference:.2f}")
    blind = name in ("causal", "causal, text twice, first copy")
    assert (difference == 0) == blind  # exactly zero, not merely small

# Facts have a direction: train "a -> b" on ten pairs, then ask "b -> a".
emb, out = (torch.randn(*shape).double() for shape in ((20, d), (d, 20)))
a, b = torch.arange(10), torch.arange(10, 20)
emb, out, before = emb.requires_grad_(), out.requires_grad_(), emb.detach().clone()
for _ in range(500):
    loss = torch.nn.functional.cross_entropy(emb[a] @ out, b)
    for w, g in zip((emb, out), torch.autograd.grad(loss, (emb, out))):
        w.data -= g
for name, given, wanted in (("a -> b", a, b), ("b -> a", b, a)):
    right = ((emb[given] @ out).argmax(-1) == wanted).double().mean().item()
    print(f"{name}: {right:.0%} right")
    assert right == (1.0 if name == "a -> b" else 0.0)
assert torch.equal(emb[b], before[b])  # as inputs, the b have learned nothing
