import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
n, d, trials = 32, 512, 100
print("d_k  mean weight of a token on itself: separate  shared")
for d_k in (16, 64, 256):
    own = {"separate": 0.0, "shared": 0.0}
    for _ in range(trials):
        X = torch.randn(n, d)
        W_q, W_k = torch.randn(2, d, d_k) / d**0.5
        for name, W in (("separate", W_k), ("shared", W_q)):
            S = (X @ W_q) @ (X @ W).T / d_k**0.5  # (n, n) scores
            own[name] += S.softmax(-1).diagonal().mean().item() / trials
            assert torch.allclose(S, S.T) == (name == "shared")
    print(f"{d_k:3} {own['separate']:43.2f} {own['shared']:7.2f}")
    assert abs(own["separate"] - 1 / n) < 0.01 and own["shared"] > 10 / n

S = torch.tensor([[4.0, 1, 0], [1, 2, 1], [0, 1, 1]])  # symmetric scores
assert torch.linalg.eigvalsh(S).min() > 0  # they are inner products of some q_i
A = S.softmax(-1)
assert not torch.allclose(A, A.T)
print(f"symmetric scores, weights a_12 = {A[0, 1]:.2f} and a_21 = {A[1, 0]:.2f}")
