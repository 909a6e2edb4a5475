import torch

torch.manual_seed(0)
V, d, d_k, n = 37000, 512, 64, 256
angle = torch.arange(n)[:, None] / 10000 ** (torch.arange(0, d, 2) / d)
PE = torch.stack([angle.sin(), angle.cos()], dim=-1).flatten(1)  # (n, d)
rms = PE.square().mean().sqrt()
assert torch.isclose(rms, torch.tensor(0.5).sqrt())  # sin^2 + cos^2 = 1
ids, target = torch.randint(V, (n,)), torch.randint(V, (n,))
W_q, W_k = (torch.randn(d, d_k) / d**0.5 for _ in range(2))
hidden = torch.nn.functional.layer_norm(torch.randn(n, d), (d,))  # decoder output

std = {"Xavier": (2 / (V + d)) ** 0.5, "1/sqrt(d)": d**-0.5, "1": 1.0}
print("std of E    table  input  input / PE  largest weight  logits  loss")
seen = {}
for name in std:
    E = torch.randn(V, d) * std[name]  # tied: embedding table and output weights
    x = d**0.5 * E[ids]
    scores = ((x + PE) @ W_q) @ ((x + PE) @ W_k).T / d_k**0.5  # one head of layer 1
    weight = scores.softmax(-1).amax(-1).mean()
    logits = hidden @ E.T  # (n, V)
    loss = torch.nn.functional.cross_entropy(logits, target)
    seen[name] = (x.std() / rms, weight, logits.std(), loss)
    print(f"{name:9} {E.std():7.3f} {x.std():6.3f} {seen[name][0]:11.2f}"
          f" {weight:15.3f} {logits.std():7.2f} {loss:5.1f}")

assert abs(seen["1/sqrt(d)"][0] - 2**0.5) < 0.02 and abs(seen["1/sqrt(d)"][2] - 1) < 0.02
assert seen["Xavier"][0] < 0.3 and seen["1"][1] > 0.99 and seen["1"][3] > 50
some = hidden[:8]  # E now has variance 1; scaling the table or the output is equivalent
assert torch.allclose(some @ (E / d**0.5).T, (some / d**0.5) @ E.T, atol=1e-4)
