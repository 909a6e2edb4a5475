import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
n = 64  # keys
k = torch.randn(n, 32)
q = torch.randn(20000, 32)  # queries
winners = []
print("d_k  rank of the scores  keys that get the largest weight")
for d_k in (1, 2, 4, 8, 16, 32):
    scores = q[:, :d_k] @ k[:, :d_k].T / d_k**0.5  # (20000, n)
    winners.append(scores.argmax(-1).unique().numel())  # for at least one query
    rank = torch.linalg.matrix_rank(scores).item()
    log_A = scores[:n].log_softmax(-1)  # n queries
    print(f"{d_k:3} {rank:19} {winners[-1]:26} of {n}")
    assert rank == d_k
    assert torch.linalg.matrix_rank(log_A) == d_k + 1  # each row is shifted
    assert torch.linalg.matrix_rank(log_A.exp()) > d_k + 1  # no bound for A itself
assert winners[0] == 2 and winners[-1] == n and winners == sorted(winners)
