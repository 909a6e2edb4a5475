import torch
from torch.autograd import grad

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
n_s, n_t, d, layers, V = 4, 3, 8, 3, 5
enc = (torch.randn(layers, 3, d, d) / d**0.5).requires_grad_()  # W^Q, W^K, W^V
dec = (torch.randn(layers, 6, d, d) / d**0.5).requires_grad_()  # self, then cross
E = torch.randn(d, V)
causal = torch.ones(n_t, n_t).tril().log()
arrived = []


def attend(w, x, c, M=0.0):
    return x + ((x @ w[0]) @ (c @ w[1]).T / d**0.5 + M).softmax(-1) @ (c @ w[2])


def encoder(x):
    for w in enc:
        x = attend(w, x, x)
    return x


def decoder(u, Z):
    for l, w in enumerate(dec, 1):
        u = attend(w[:3], u, u, causal)
        read = Z * 1.0  # this layer's own reading, so that its gradient is seen
        if read.requires_grad:
            read.register_hook(lambda g, l=l: arrived.append(f"decoder layer {l}"))
        u = attend(w[3:], u, read)
    return u @ E


x = torch.randn(n_s, d, requires_grad=True)  # source
u = [torch.randn(1, d, requires_grad=True) for _ in range(n_t)]  # shifted target
y = torch.eye(V)[[3, 1, 4]].requires_grad_()  # labels as distributions
Z = encoder(x)
Z.register_hook(lambda g: arrived.append("encoder"))
logits = decoder(torch.cat(u), Z)
loss = -(y * logits.log_softmax(-1)).sum()
g_enc = grad(loss, enc, create_graph=True)[0]
order, data = list(arrived), {"x": x, "u1": u[0], "u2": u[1], "u3": u[2], "y": y}
data.update({"enc": enc, "dec": dec})

print(" " * 15, *(f"{name:>3}" for name in data))
table = {"Z": Z, "logits, row 2": logits[1], "loss": loss, "gradient of enc": g_enc}
for name, value in table.items():
    scalar = value.square().sum()
    found = grad(scalar, list(data.values()), retain_graph=True, allow_unused=True)
    needed = [g is not None and bool(g.abs().max() > 0) for g in found]
    table[name] = "".join(str(int(bit)) for bit in needed)
    print(f"{name:15}", *(f"{bit:>3}" for bit in table[name]))
assert list(table.values()) == ["1000010", "1110011", "1111111", "1111111"]
print("backward:", ", ".join(order))
assert order == [f"decoder layer {l}" for l in range(layers, 0, -1)] + ["encoder"]

cut = decoder(torch.cat(u), Z.detach())  # Z as plain data: the same forward pass
assert torch.equal(cut, logits)
assert grad(cut.sum(), enc, allow_unused=True)[0] is None
print("cut at Z: same logits, no gradient for the encoder")
