import torch

torch.set_default_dtype(torch.float64)
torch.set_printoptions(precision=2, sci_mode=False)
# Features: adjective, noun, verb, animal, barks.
X = torch.tensor([[1.0, 0, 0, 0, 0], [0, 1, 0, 1, 0], [0, 1, 0, 1, 1], [0, 0, 1, 0, 0]])
red, cat, dog, sleeps = range(4)  # the rows of X, (n, d) = (4, 5)
W_q = torch.tensor([[3.0, 0, 3, 0, 0]]).T  # reads adjective and verb
W_k = torch.tensor([[0.0, 1, 0, 0, 0]]).T  # reads noun; d_k = 1
S = (X @ W_q) @ (X @ W_k).T  # (n, n): rows are queries, columns are keys
A = S.softmax(-1)
unit = X / X.norm(dim=-1, keepdim=True)
cosine = unit @ unit.T
print("cosine", cosine, "score", S, "weight", A, sep="\n")

assert cosine[cat, dog] > 0.8 and S[cat, dog] == 0  # alike, but not relevant
assert cosine[red, cat] == 0 and S[red, cat] == 3  # not alike, but relevant
assert S[cat, red] == 0  # the relation has a direction
assert torch.allclose((S + torch.randn(4, 1)).softmax(-1), A)  # one constant per row: no effect
shared = (X @ W_q) @ (X @ W_q).T  # with W_k = W_q the score is symmetric
assert torch.equal(shared, shared.T)
