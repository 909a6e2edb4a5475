import torch

torch.manual_seed(0)
torch.set_printoptions(precision=2, sci_mode=False)
n, d, d_k, trials = 32, 512, 64, 200

diagonal = {"separate": 0.0, "shared": 0.0}
for _ in range(trials):
    X = torch.randn(n, d, dtype=torch.float64)
    W_q, W_k = torch.randn(2, d, d_k, dtype=torch.float64) / d**0.5
    for name, W in (("separate", W_k), ("shared", W_q)):
        S = (X @ W_q) @ (X @ W).T / d_k**0.5  # (n, n)
        diagonal[name] += S.softmax(-1).diagonal().mean().item() / trials
        assert torch.allclose(S, S.T) == (name == "shared")
for name, weight in diagonal.items():
    print(f"{name:8s} mean diagonal weight {weight:.2f} (1/n = {1 / n:.2f})")
assert diagonal["shared"] > 0.9 and abs(diagonal["separate"] - 1 / n) < 0.005

S = torch.tensor([[4.0, 1, 0], [1, 2, 1], [0, 1, 1]])  # a Gram matrix
assert torch.linalg.eigvalsh(S).min() > 0
print(A := S.softmax(-1))
assert not torch.allclose(A, A.T)  # symmetric scores, asymmetric weights

# Can three tokens each attend most to the next one, self-attention forbidden?
Q, K = torch.randn(2, 10000, 3, 8)
hidden = torch.eye(3, dtype=torch.bool)
for name, keys in (("separate", K), ("shared", Q)):
    scores = (Q @ keys.transpose(-2, -1)).masked_fill(hidden, -torch.inf)
    cycles = (scores.argmax(-1) == torch.tensor([1, 2, 0])).all(-1).sum().item()
    print(f"{name:8s} a cycle in {cycles / 10000:.0%} of random draws")
    assert (cycles == 0) == (name == "shared")
