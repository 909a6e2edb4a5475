import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
n, trials = 32, 4000
spread = {}
print("length of the gradient of q: percentiles over the rows")
print(" d_k  divided by      10th    median      90th")
for d_k in (16, 64, 512):
    q = torch.randn(trials, d_k, requires_grad=True)
    k, upstream = torch.randn(trials, n, d_k), torch.randn(trials, n)  # upstream = dl/dy
    for name, divisor in (("1", 1), ("sqrt(d_k)", d_k**0.5)):
        y = (torch.einsum("td,tnd->tn", q, k) / divisor).softmax(-1)
        (gradient,) = torch.autograd.grad((y * upstream).sum(), q)
        with torch.no_grad():
            J = torch.diag_embed(y) - y.unsqueeze(-1) * y.unsqueeze(-2)
            formula = torch.einsum("tij,tj,tid->td", J, upstream, k) / divisor
        assert torch.allclose(gradient, formula)
        assert J.sum(-1).abs().max() < 1e-12  # every row of J sums to 0
        low, median, high = gradient.norm(dim=-1).quantile(torch.tensor([0.1, 0.5, 0.9])).tolist()
        print(f"{d_k:4}  {name:10} {low:9.2g} {median:9.2g} {high:9.2g}")
        spread[d_k, name] = high / low

assert all(spread[d_k, "sqrt(d_k)"] < 3 for d_k in (16, 64, 512))
assert spread[16, "1"] > 10 and spread[512, "1"] > 1e6
