import torch

language = torch.tensor([[0.0, 0.5], [0.5, 0.0]])  # p(y1, y2): "AB" or "BA"


def train(rate, steps=1000):
    """Tables p(y1) and p(y2 | y1), trained on the exact expected loss.

    Step 2 reads the true y1 or, with probability `rate`, the model's own sample,
    which is independent of the sentence that supplies the target.
    """
    first = torch.zeros(2, requires_grad=True)
    second = torch.zeros(2, 2, requires_grad=True)  # one row per token read
    adam = torch.optim.Adam([first, second], lr=0.05)
    for _ in range(steps):
        own = torch.outer(first.softmax(-1).detach(), language.sum(0))
        read = (1 - rate) * language + rate * own  # p(token read, target y2)
        loss = -(language.sum(1) * first.log_softmax(-1)).sum()
        loss = loss - (read * second.log_softmax(-1)).sum()
        adam.zero_grad()
        loss.backward()
        adam.step()
    return first.softmax(-1).detach(), second.softmax(-1).detach()


for rate in (0.0, 0.25, 1.0):
    p1, p2 = train(rate)
    valid = (p1[0] * p2[0, 1] + p1[1] * p2[1, 0]).item()
    print(f"own tokens {rate:4.0%}: p(B|A) = {p2[0, 1]:.3f}, valid sentences {valid:.3f}")
    assert abs(p2[0, 1] - (1 - rate / 2)) < 2e-3
