import torch

torch.manual_seed(0)
d, n, order = 32, 4, torch.tensor([2, 0, 3, 1])
W_q, W_k, W_v = torch.randn(3, d, d) / d**0.5
x, y, more = torch.randn(n, d), torch.randn(n, d), torch.randn(1, d)  # source, target


def attend(q, c, causal=False):
    scores = (q @ W_q) @ (c @ W_k).T / d**0.5
    if causal:
        scores += torch.ones_like(scores).tril().log()
    return scores.softmax(-1) @ (c @ W_v)


grow = lambda t: torch.cat([t, more])
pairs = {  # outputs before and after a change of the input
    "encoder, token appended": (attend(x, x), attend(grow(x), grow(x))[:n]),
    "decoder, token appended": (attend(y, y, True), attend(grow(y), grow(y), True)[:n]),
    "cross, target token appended": (attend(y, x), attend(grow(y), x)[:n]),
    "cross, source token appended": (attend(y, x), attend(y, grow(x))),
    "encoder, shuffled and put back": (attend(x, x)[order], attend(x[order], x[order])),
    "decoder, shuffled and put back": (attend(y, y, True)[order], attend(y[order], y[order], True)),
    "cross, source shuffled": (attend(y, x), attend(y, x[order])),
}
change = [(a - b).abs().max().item() for a, b in pairs.values()]
print("largest change of the old outputs")
for name, size in zip(pairs, change):
    print(f"{name:31} {size:.2f}")
assert [size > 1e-4 for size in change] == [True, False, False, True, False, True, False]
