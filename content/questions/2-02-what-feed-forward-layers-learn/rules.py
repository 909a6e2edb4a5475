import torch
from torch.nn.functional import cross_entropy

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
n, d, d_ff, vocab = 200, 64, 128, 20
E = torch.randn(vocab, d) / d**0.5  # output embeddings, fixed
pattern, y = torch.randn(vocab, d), torch.arange(n) % vocab
x = pattern[y] + torch.randn(n, d)  # pattern c is always followed by word c
K = (torch.randn(d, d_ff) / d**0.5).requires_grad_()  # W_1
V = (0.1 * torch.randn(d_ff, d)).requires_grad_()  # W_2
sgd = torch.optim.SGD([K, V], lr=2.0)


def report(when):
    a = (x @ K).relu()
    reads = torch.stack([a[y == c].mean(0) for c in range(vocab)]).argmax(0)
    writes = (V @ E.T).argmax(-1)  # the word that each value promotes most
    right = ((x + a @ V) @ E.T).argmax(-1) == y
    match = (reads == writes).double().mean().item()
    print(f"{when} training: correct words {right.double().mean():.2f}, matching units {match:.2f}")
    return match


before = report("before")
for _ in range(300):
    sgd.zero_grad()
    cross_entropy((x + (x @ K).relu() @ V) @ E.T, y).backward()
    sgd.step()
assert before < 0.15 and 0.6 < report("after ") < 0.95
