import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
A, V, n, draws = 8, 5, 6400, 200  # contexts (a, b): 8 x 8; 5 next tokens
truth = (0.5 * torch.randn(A, 1, V) + 0.5 * torch.randn(1, A, V)).softmax(-1)
counts = torch.distributions.Multinomial(n // A**2, truth).sample((draws,))
sets = counts * A**2 / n  # frequencies in 200 training sets of n examples each


def loss(frequencies, log_q):  # mean cross-entropy over the 64 contexts
    return -(frequencies * log_q).sum(-1).mean((-1, -2))


print(f"entropy of the data {loss(truth, truth.log()):.4f}")
print("model   numbers k  training loss  loss on new data     gap     k/n")
for name, shapes, k in (
    ("table", [(A, A, V)], A * A * (V - 1)),
    ("shared", [(A, 1, V), (1, A, V)], (2 * A - 1) * (V - 1)),
):
    theta = [torch.zeros(draws, *shape, requires_grad=True) for shape in shapes]
    adam = torch.optim.Adam(theta, lr=0.05)
    for _ in range(300):
        adam.zero_grad()
        log_q = sum(theta).log_softmax(-1)
        loss(sets, log_q).sum().backward()
        adam.step()
    train, new = loss(sets, log_q).mean().item(), loss(truth, log_q).mean().item()
    print(f"{name:6} {k:10} {train:14.4f} {new:17.4f} {new - train:7.4f} {k / n:7.4f}")
    assert abs((new - train) * n / k - 1) < 0.15
