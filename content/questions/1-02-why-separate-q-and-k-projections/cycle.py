import torch

torch.manual_seed(0)
draws, n, d_k = 10000, 3, 8
Q, K = torch.randn(2, draws, n, d_k)
itself = torch.eye(n, dtype=torch.bool)
next_token = torch.tensor([1, 2, 0])  # 1 -> 2 -> 3 -> 1
for name, keys in (("separate", K), ("shared", Q)):
    scores = (Q @ keys.transpose(-2, -1)).masked_fill(itself, -torch.inf)
    cycles = (scores.argmax(-1) == next_token).all(-1).sum().item()
    print(f"{name:8} Q and K: a cycle in {cycles:4} of {draws} random draws")
    assert (cycles == 0) == (name == "shared")
