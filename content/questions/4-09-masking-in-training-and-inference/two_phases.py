import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
d, n_s, n_t, real = 16, 5, 4, 3  # a source of 3 real tokens, padded to 5
W = torch.randn(3, 3, d, d) / d**0.5  # encoder self-, decoder self-, cross-attention
source, target = torch.randn(n_s, d), torch.randn(n_t, d)  # positions already added
padding, nothing = torch.arange(n_s) >= real, torch.tensor(False)
future = torch.ones(n_t, n_t).triu(1).bool()


def attend(w, x, c, hidden):  # with the residual connection
    scores = (x @ w[0]) @ (c @ w[1]).T / d**0.5
    return x + scores.masked_fill(hidden, -torch.inf).softmax(-1) @ (c @ w[2])


z = attend(W[0], source, source, padding)
h = attend(W[1], target, target, future)
train = attend(W[2], h, z, padding)  # all masks, all positions in one pass

z_alone = attend(W[0], source[:real], source[:real], nothing)  # no padding to hide
h_steps = [attend(W[1], target[t : t + 1], target[: t + 1], nothing) for t in range(n_t)]
steps = torch.cat([attend(W[2], row, z_alone, nothing) for row in h_steps])
forgot = attend(W[2], h, z, nothing)  # padding hidden in the encoder only
print("largest difference from the training pass")
for name, out in (("step by step, no mask at all", steps), ("padding seen in cross", forgot)):
    print(f"{name:28} {(out - train).abs().max():.2f}")
assert torch.allclose(steps, train) and not torch.allclose(forgot, train)
