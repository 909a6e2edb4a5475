import torch

torch.set_default_dtype(torch.float64)
names = "ABC"
tokens = torch.tensor([0, 1, 2, 0])  # A B C A: what came after the first A?
current = torch.eye(3)[tokens]
previous = torch.cat([torch.zeros(1, 3), current[:-1]])
Z = torch.cat([previous, current], dim=-1)  # (4, 6): previous word, current word
previous_half, current_half = torch.eye(6)[:, :3], torch.eye(6)[:, 3:]  # (6, 3) each


def last_row(W_q, W_k, W_v, W_o):
    weights = (20 * Z @ W_q @ (Z @ W_k).T / W_k.shape[1] ** 0.5).softmax(-1)
    return weights[-1], (weights @ Z @ W_v @ W_o)[-1]


shared = torch.eye(6)  # K = V: one vector of width 6 for matching and for content
ask = current_half @ previous_half.T  # q is nonzero only in the first half
cases = {
    "K = V, width 6": (ask, shared, shared, current_half),
    "K and V, width 3": (current_half, previous_half, current_half, torch.eye(3)),
}
for name, matrices in cases.items():
    weights, output = last_row(*matrices)
    print(f"{name:17} weight on B {weights[1]:.4f}, output {output.numpy().round(4)} =", names[output.argmax()])
    assert weights[1] > 0.99 and names[output.argmax()] == "B"
