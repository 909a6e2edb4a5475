import torch

torch.manual_seed(0)
torch.set_printoptions(precision=3, sci_mode=False)
d, h, layers, n_s, n_t = 32, 4, 3, 5, 3  # source of 5 tokens, target of 3
W = torch.randn(layers, 4, d, d, dtype=torch.float64) / d**0.5  # W^Q W^K W^V W^O


def split(t):
    return t.view(len(t), h, d // h).transpose(0, 1)  # (n, d) -> (h, n, d_k)


def decode(states, keys, values):
    """The cross-attention of every decoder layer, with residual; nothing else."""
    for (w_q, _, _, w_o), k, v in zip(W, keys, values):
        scores = split(states @ w_q) @ split(k).transpose(-2, -1) / (d // h) ** 0.5
        weights = scores.softmax(dim=-1)  # (h, n_t, n_s): over the source
        heads = (weights @ split(v)).transpose(0, 1).reshape(len(states), d)
        states = states + heads @ w_o
    return states, weights


memory = torch.randn(n_s, d, dtype=torch.float64, requires_grad=True)  # encoder output
keys, values = [memory @ w[1] for w in W], [memory @ w[2] for w in W]  # once per layer
target = torch.randn(n_t, d, dtype=torch.float64)
out, weights = decode(target, keys, values)
print("weights", tuple(weights.shape), " output", tuple(out.shape))
print(weights[0].detach())
assert torch.allclose(weights.sum(-1), torch.ones(h, n_t, dtype=torch.float64))
assert not torch.allclose(keys[0], keys[1])  # every layer projects for itself

steps = [decode(token[None], keys, values)[0] for token in target]
assert torch.allclose(torch.cat(steps), out)  # the same K and V serve each step
order = torch.randperm(n_s)  # K and V shuffled together: a set is read, not a sequence
assert torch.allclose(decode(target, [k[order] for k in keys], [v[order] for v in values])[0], out)

grads = torch.autograd.grad(out.square().sum(), [memory, *keys, *values])
shares = [grads[1 + l] @ W[l, 1].T + grads[1 + layers + l] @ W[l, 2].T for l in range(layers)]
assert torch.allclose(grads[0], sum(shares)) and all(s.norm() > 0 for s in shares)
print("every decoder layer sends its own gradient to the encoder:", len(shares), "terms")
