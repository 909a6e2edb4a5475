import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
d, d_k, n = 512, 64, 128
w = 10000 ** (-torch.arange(0, d, 2) / d)
angle = torch.arange(n)[:, None] * w
PE = torch.stack([angle.sin(), angle.cos()], -1).flatten(1)
WQ, WK = (torch.randn(d, d_k) / d**0.5 for _ in range(2))
X, verb, noun = torch.randn(n, d), torch.randn(d), torch.randn(d)
keys = (X + PE) @ WK
change = {i: (noun + PE[i]) @ WQ @ keys.T - (verb + PE[i]) @ WQ @ keys.T for i in (3, 90)}
print("change of the scores of keys 0, 1, 2 when the query's word is replaced")
for i in change:
    print(f"query at {i:2d}: ", change[i][:3].numpy().round(3))
assert torch.allclose(change[3], change[90])  # the same curve at every position i

# Still, a curve that depends only on j can move a peak. Here verbs look one word back.
slow, i, j = w[190], torch.arange(2, n)[:, None], torch.arange(n)
verbs = ((j - i + 1) * slow).cos()
nouns = verbs - slow * (j * slow).sin()  # adds a tilt that depends on j only
assert (verbs.argmax(1) == i[:, 0] - 1).all() and (nouns.argmax(1) == i[:, 0] - 2).all()
top = nouns.topk(2, dim=1).values
print(f"lead of the best key over the next: {(top[:, 0] - top[:, 1]).min():.1e}")
