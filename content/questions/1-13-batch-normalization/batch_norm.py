import torch
from torch import nn

torch.manual_seed(0)
torch.set_printoptions(precision=3, sci_mode=False)


def batch_norm(x, gamma, beta, running, training, eps=1e-5):
    """x is (B, C) or (B, C, H, W); every channel has its own mean and variance."""
    shape = (1, -1) + (1,) * (x.dim() - 2)
    if training:
        axes = [axis for axis in range(x.dim()) if axis != 1]
        mean, var = x.mean(axes), x.var(axes, unbiased=False)
        running[0].lerp_(mean, 0.1)  # 0.9 * running + 0.1 * batch
        running[1].lerp_(x.var(axes, unbiased=True), 0.1)  # divided by m - 1
    else:
        mean, var = running
    mean, factor = mean.view(shape), (gamma / (var + eps).sqrt()).view(shape)
    return factor * (x - mean) + beta.view(shape)


layer, running = nn.BatchNorm2d(3), [torch.zeros(3), torch.ones(3)]
for training in (True, True, False):  # matches PyTorch on images
    x = torch.randn(8, 3, 5, 5) * 2 + 1
    own = batch_norm(x, layer.weight, layer.bias, running, training)
    assert torch.allclose(layer.train(training)(x), own, atol=1e-5)

x, running = torch.tensor([[1.0], [3], [5], [7]]), [torch.zeros(1), torch.ones(1)]
for mode in ("training", "inference"):
    y = batch_norm(x, torch.ones(1), torch.zeros(1), running, mode == "training")
    print(f"{mode:10}", y.flatten(), " running averages", torch.cat(running))
