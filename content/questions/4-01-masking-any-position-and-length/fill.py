import torch

n, low = 5, torch.finfo(torch.float16).min  # low is -65504


def show(name, z):
    weights = z.float().softmax(-1)
    print(f"{name:32}", *(f"{w:.2f}" for w in weights.tolist()))
    return weights


print("a row that is wholly hidden, fp16, scores + minimum")
for scores in ([2.0, 1.0, 0.0], [2.0, -15.9, -16.0], [-16.0, -17.0, -40.0]):
    weights = show(f"  scores {scores}", torch.tensor(scores).half() + low)
    assert weights.isnan().all() == (max(scores) <= -16)

i, j = torch.arange(n)[:, None], torch.arange(n)
future, pad = j > i, (j < 2).expand(n, n)  # two padding tokens on the left
S = torch.zeros(n, n).half()
minimum = lambda hidden: torch.zeros(n, n).half().masked_fill(hidden, low)
twice = S + minimum(future) + minimum(pad)
once = S + minimum(future | pad)
print("causal and padding masks, first query")
first = show("  one minimum for each mask", twice[0])
show("  booleans combined, one minimum", once[0])
assert first[1] == 0 and first[4] > 0.2  # a future token gets weight
assert torch.equal(twice[2:].float().softmax(-1), once[2:].float().softmax(-1))
