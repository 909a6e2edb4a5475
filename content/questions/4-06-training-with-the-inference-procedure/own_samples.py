import torch

language = torch.tensor([[0.0, 0.5], [0.5, 0.0]])  # p(x1, x2): "AB" or "BA"


def train(rate, steps=1000):
    """Tables p(x1) and p(x2 | x1), trained by the exact expected loss.

    The second step is fed the true x1, or with probability `rate` the model's own
    sample, which is independent of the sentence that it is compared with.
    """
    first = torch.zeros(2, requires_grad=True)
    second = torch.zeros(2, 2, requires_grad=True)  # row: the token that is fed
    adam = torch.optim.Adam([first, second], lr=0.05)
    for _ in range(steps):
        own = torch.outer(first.softmax(-1).detach(), language.sum(0))
        fed = (1 - rate) * language + rate * own  # p(token fed, target x2)
        loss = -(language.sum(1) * first.log_softmax(-1)).sum()
        loss = loss - (fed * second.log_softmax(-1)).sum()
        adam.zero_grad()
        loss.backward()
        adam.step()
    return first.softmax(-1).detach(), second.softmax(-1).detach()


for rate in (0.0, 0.25, 1.0):
    p1, p2 = train(rate)
    valid = (p1[0] * p2[0, 1] + p1[1] * p2[1, 0]).item()
    print(f"own input {rate:.2f}: p(B|A) = {p2[0, 1]:.3f}, valid {valid:.3f}")
    assert abs(p2[0, 1] - (1 - rate / 2)) < 2e-3

theta = torch.ones(3, requires_grad=True)
token = theta.softmax(-1).argmax()  # decoding yields an index
print("gradient through argmax:", token.requires_grad)
assert not token.requires_grad
