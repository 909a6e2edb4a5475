import torch
from torch.nn.functional import cross_entropy

torch.manual_seed(0)
sizes = torch.tensor([5000, 500, 50])
prior = sizes / sizes.sum()
means = 1.5 * torch.tensor([[1, 0, 0], [-0.5, 0.75**0.5, 0], [-0.5, -(0.75**0.5), 0]])


def sample(counts):  # unit-variance Gaussians around the means, with a column of ones
    y = torch.repeat_interleave(torch.arange(3), counts)
    return means[y] + torch.cat([torch.randn(len(y), 2), torch.ones(len(y), 1)], dim=1), y


def fit(shift=0.0, weight=None):  # linear classifier: test logits
    W = torch.zeros(3, 3, requires_grad=True)
    adam = torch.optim.Adam([W], lr=0.1)
    for _ in range(1000):
        adam.zero_grad()
        cross_entropy(x @ W + shift, y, weight=weight).backward()
        adam.step()
    return (test_x @ W).detach()


def show(name, logits):
    hit = (logits.argmax(-1) == test_y).float().view(3, -1).mean(1)  # recall per class
    print(f"{name:21s}", "    ".join(f"{v:.2f}" for v in (*hit, hit.mean(), hit @ prior)))
    assert (hit.mean() > 0.8) == (name not in ("plain", "weighted and adjusted"))


(x, y), (test_x, test_y) = sample(sizes), sample(torch.tensor([20000] * 3))
plain, weighted, in_loss = fit(), fit(weight=1 / prior), fit(shift=prior.log())
print("recall                big     middle  small   mean    natural accuracy")
show("plain", plain)
show("weighted loss", weighted)
show("adjusted afterwards", plain - prior.log())
show("adjusted in the loss", in_loss)
show("weighted and adjusted", weighted - prior.log())
assert torch.allclose((plain - prior.log()).softmax(-1), in_loss.softmax(-1), atol=1e-3)
