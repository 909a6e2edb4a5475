import torch

torch.manual_seed(0)
V, d, n = 37000, 512, 256
angle = torch.arange(n)[:, None] / 10000 ** (torch.arange(0, d, 2) / d)
PE = torch.stack([angle.sin(), angle.cos()], dim=-1).flatten(1)  # (n, d)
pe_rms = PE.square().mean().sqrt()
assert torch.isclose(pe_rms, torch.tensor(0.5).sqrt())  # sin^2 + cos^2 = 1

ids = torch.randint(V, (n,))
target = torch.randint(V, (n,))
hidden = torch.nn.functional.layer_norm(torch.randn(n, d), (d,))  # decoder output
logit_std = {}
print(f"PE rms {pe_rms:.3f}, ln V {torch.tensor(V).log():.2f}")
print("std of E     E[id]  sqrt(d)E[id]  ratio to PE  logits   loss")
for name, std in (("Xavier", (2 / (V + d)) ** 0.5), ("1/sqrt(d)", d**-0.5), ("1", 1.0)):
    E = torch.randn(V, d) * std  # tied: input table and pre-softmax weights
    x = d**0.5 * E[ids]
    logits = hidden @ E.T  # (n, V)
    loss = torch.nn.functional.cross_entropy(logits, target)
    logit_std[name] = logits.std()
    print(f"{name:9s} {E[ids].std():8.3f} {x.std():13.3f} {x.std() / pe_rms:12.2f} {logits.std():7.2f} {loss:6.1f}")

assert abs(logit_std["1/sqrt(d)"] - 1) < 0.02  # only this one serves both ends
T = torch.randn(V, d)  # the same model, told the other way: table of variance 1 ...
assert torch.allclose(d**0.5 * (T / d**0.5)[ids], T[ids], atol=1e-5)
logits = hidden @ (T / d**0.5).T
assert torch.allclose(logits, (hidden / d**0.5) @ T.T, atol=1e-4)  # ... output divided
