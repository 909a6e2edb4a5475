import torch

torch.manual_seed(0)
V, d, n = 1000, 64, 200
E = torch.randn(V, d, requires_grad=True)
tokens = torch.randint(V, (n,))
one_hot = torch.eye(V)[tokens]  # (n, V)
X = E[tokens]  # (n, d): reads n rows and multiplies nothing
assert torch.equal(X, one_hot @ E)  # the product would cost 2nVd FLOPs

(X**2).sum().backward()
rows = E.grad.abs().sum(1).count_nonzero().item()
print(f"input lookup: {rows} of {V} rows get a gradient")
assert rows == len(tokens.unique())
E.grad = None
(X.detach() @ E.T).logsumexp(-1).sum().backward()  # the output: n inner products per row
rows = E.grad.abs().sum(1).count_nonzero().item()
print(f"output layer: {rows} of {V} rows get a gradient")
assert rows == V
