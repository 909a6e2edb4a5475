import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)

# T^2 times the gradient of the softened loss tends to that of a squared error.
z, v = torch.randn(2, 5)  # logits of teacher and student, C = 5
squared = ((v - v.mean()) - (z - z.mean())) / len(v)
print("  T  |gradient|  T^2 gradient, distance from the limit")
for T in (1, 4, 16, 64):
    w = v.clone().requires_grad_()
    loss = -((z / T).softmax(-1) * (w / T).log_softmax(-1)).sum()
    gradient = torch.autograd.grad(loss, w)[0]
    assert torch.allclose(gradient, ((v / T).softmax(-1) - (z / T).softmax(-1)) / T)
    error = (T**2 * gradient - squared).norm() / squared.norm()
    print(f"{T:3d}     {gradient.norm():.5f}  {error:.3f}")
assert error < 0.01
