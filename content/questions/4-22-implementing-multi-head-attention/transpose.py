import torch

heads = torch.arange(1, 9).view(2, 2, 2)  # (h, n, d_k): head 1 holds 1 to 4, head 2 holds 5 to 8
print("merged:               ", heads.transpose(0, 1).reshape(2, 4).tolist())
print("without the transpose:", heads.reshape(2, 4).tolist())

torch.manual_seed(0)
n, d, h = 8, 16, 4
x, W_q, W_k, W_v = torch.randn(n, d), *torch.randn(3, d, d) / d**0.5
causal = torch.ones(n, n).bool().tril()


def attend(x, split_right, merge_right):
    """Causal attention of h heads, (n, d) -> (n, d)."""
    parts = (x @ W for W in (W_q, W_k, W_v))
    q, k, v = (p.view(n, h, -1).transpose(0, 1) if split_right else p.view(h, n, -1) for p in parts)
    scores = q @ k.transpose(-2, -1) / (d // h) ** 0.5
    out = scores.masked_fill(~causal, -torch.inf).softmax(-1) @ v
    return (out.transpose(0, 1) if merge_right else out).reshape(n, d)


def moves(changed, read, *right):
    """How far output number `read` moves when the inputs `changed` are moved."""
    other = x.clone()
    other[changed] += 1
    return (attend(other, *right) - attend(x, *right))[read].abs().max().item()


print("transposed when             first output, later   last output, first")
print("splitting   merging             tokens changed         token changed")
for right in ((True, True), (False, True), (False, False)):
    leak, reach = moves(slice(1, n), 0, *right), moves(0, -1, *right)
    print(f"{str(right[0]):11} {str(right[1]):11} {leak:22.2f} {reach:21.2f}")
    assert (leak == 0 and reach > 0.01) == (right == (True, True))
