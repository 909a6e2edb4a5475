import torch

torch.manual_seed(0)
n, trials = 32, 2000
table = {}
print(" d_k  divided by  variance  max - min  largest weight  entropy   |J|  |J| < 0.05")
for d_k in (16, 64, 512):
    q = torch.randn(trials, 1, d_k, dtype=torch.float64)  # mean 0, variance 1
    k = torch.randn(trials, n, d_k, dtype=torch.float64)
    dots = (q * k).sum(-1)  # (trials, n): one row of scores per trial
    for name, divisor in (("1", 1), ("sqrt(d_k)", d_k**0.5), ("d_k", d_k)):
        s = dots / divisor
        y = s.softmax(-1)
        J = torch.diag_embed(y) - y.unsqueeze(-1) * y.unsqueeze(-2)  # (trials, n, n)
        norm = torch.linalg.matrix_norm(J)  # Frobenius norm, one per row of scores
        spread, largest = s.amax(-1) - s.amin(-1), y.amax(-1)
        entropy = -torch.xlogy(y, y).sum(-1)
        flat = (norm < 0.05).double()  # rows through which little gradient passes
        means = [x.mean().item() for x in (spread, largest, entropy, norm, flat)]
        print("{:4}  {:10} {:9.3f} {:10.2f} {:15.2f} {:8.2f} {:5.2f} {:11.2f}".format(
            d_k, name, s.var().item(), *means))
        table[d_k, name] = means
        assert abs(s.var() * divisor**2 / d_k - 1) < 0.05
        assert (y.argmax(-1) == dots.argmax(-1)).all()  # the order does not change

assert table[512, "1"][1] > 0.9 and table[512, "1"][4] > 0.6  # saturated
assert all(table[d_k, "sqrt(d_k)"][1] < 0.2 for d_k in (16, 64, 512))
