import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)

# One query, three keys: the gradient of the scores, and one step of descent.
s, V = torch.zeros(3, requires_grad=True), torch.tensor([[1.0, 0], [0, 1], [-1, 0]])
target = torch.tensor([1.0, 0])
a = s.softmax(0)
loss = ((a @ V - target) ** 2).sum() / 2
(by_autograd,) = torch.autograd.grad(loss, s)
with torch.no_grad():
    benefit = -(V @ (a @ V - target))  # -g.v_j: how much the value of j lowers the loss
    assert torch.allclose(by_autograd, -a * (benefit - a @ benefit))
    step = (s - by_autograd).softmax(0)
    print("benefit", [f"{b:.2f}" for b in benefit], "-> weights", [f"{w:.2f}" for w in step])
    assert ((step > a) == (benefit > a @ benefit)).all()
alike = (((s.softmax(0) @ torch.ones(3, 2)) - target) ** 2).sum()
assert torch.autograd.grad(alike, s)[0].abs().max() < 1e-12  # equal values teach nothing

# Eight tokens of random colours, a mark added to one of them: name the colour of that one.
n, colours, d, h, d_k = 8, 4, 16, 2, 4
mark, query, palette = torch.randn(d), torch.randn(d), torch.randn(colours, d)


def train(W_q, W_k, W_v, W_o, steps=200):
    """Gradient descent on the loss of the colour; gives the weight on the mark, one a head."""
    W = [w.clone().requires_grad_() for w in (W_q, W_k, W_v, W_o)]
    for step in range(steps + 1):
        colour, place, rows = torch.randint(colours, (256, n)), torch.randint(n, (256,)), torch.arange(256)
        X = palette[colour]
        X[rows, place] += mark
        S = torch.einsum("hk,bnd,hdk->hbn", query @ W[0], X, W[1]) / d_k**0.5
        A = S.softmax(-1)
        logits = torch.einsum("hbn,bnd,hdk->bk", A, X, W[2]) @ W[3]
        loss = torch.nn.functional.cross_entropy(logits, colour[rows, place])
        W = [(w - 0.1 * g).detach().requires_grad_() for w, g in zip(W, torch.autograd.grad(loss, W))]
        on_mark = A[:, rows, place].mean(1).detach()
        if step in (0, 10, 25, 200):
            print(f"step {step:3d}: loss {loss.item():.2f}, weight on the mark", *[f"{w:.2f}" for w in on_mark])
    return on_mark


W_q, W_k, W_v = torch.randn(3, h, d, d_k) / d**0.5
W_o = torch.randn(d_k, colours) / d_k**0.5
assert train(W_q, W_k, W_v, W_o).min() > 0.6  # though no label says where to look
print("two heads that start equal")
one, other = train(*(w[:1].expand(h, d, d_k) for w in (W_q, W_k, W_v)), W_o)
assert torch.isclose(one, other)
