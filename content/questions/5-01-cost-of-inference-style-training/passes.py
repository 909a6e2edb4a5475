import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
T, d = 32, 16
W = [torch.randn(d, d) / d**0.5 for _ in range(3)]
x = torch.randn(T, d)
count = {}


def attend(q, k, v, hidden=None):
    s = q @ k.T / d**0.5
    if hidden is not None:
        s = s.masked_fill(hidden, -torch.inf)
    return s.softmax(-1) @ v


def project(rows, name):
    """Three projections; counts the calls and the rows that go through them."""
    calls, n = count.get(name, (0, 0))
    count[name] = (calls + 1, n + len(rows))
    return [rows @ w for w in W]


future = torch.ones(T, T).triu(1).bool()
parallel = attend(*project(x, "parallel"), future)
again, cached, K, V = [], [], torch.empty(0, d), torch.empty(0, d)
for t in range(T):
    q, k, v = project(x[: t + 1], "no cache")  # the whole prefix once more
    again.append(attend(q[-1:], k, v))
    q, k, v = project(x[t : t + 1], "KV cache")
    K, V = torch.cat([K, k]), torch.cat([V, v])
    cached.append(attend(q, K, V))
assert torch.allclose(torch.cat(again), parallel)
assert torch.allclose(torch.cat(cached), parallel)
for name, (calls, rows) in count.items():
    print(f"{name:9} calls {calls:3}, rows {rows:4}")
assert count["no cache"][1] == T * (T + 1) // 2 and count["KV cache"] == (T, T)

N, T, L, d = 6.74e9, 2048, 32, 4096  # Llama 2 7B
flops, bandwidth = 312e12, 2.039e12  # A100 80 GB, bf16
step = 2 * N / bandwidth  # every weight read once, 2 bytes each
print(f"one decoding step {step * 1e3:.1f} ms, all {T} steps {step * T:.1f} s")
print(f"one parallel forward pass {2 * N * T / flops * 1e3:.0f} ms")
print(f"ratio {step * T / (2 * N * T / flops):.0f} = flops / bandwidth")
print(f"KV cache {2 * L * d * 2 * T / 1e9:.2f} GB a sequence")
