N, L, d, T = 6.74e9, 32, 4096, 2048  # Llama 2 7B, sequences of 2048 tokens
flops, bandwidth = 312e12, 2.039e12  # A100 80 GB: bf16 operations, bytes per second
weights = 2 * N  # bytes in bf16
cache = 2 * L * d * 2  # bytes of K and V per token, all layers


def step(rows, read):
    """Lower bound of one pass: arithmetic or memory, whichever takes longer."""
    return max(2 * N * rows / flops, read / bandwidth)


def decode(B):
    return sum(step(B, weights + B * cache * t) for t in range(1, T + 1))


parallel = step(T, weights)
again = sum(step(t, weights) for t in range(1, T + 1))
print(f"parallel, one sequence  {parallel:6.3f} s")
print(f"without a cache         {again:6.1f} s   {again / parallel:6.1f} times as long")
for B in (1, 16, 60):
    memory, each = (weights + B * cache * T) / 1e9, decode(B) / B
    print(f"with a cache, batch {B:2}  {each:6.2f} s   {each / parallel:6.1f} times as long"
          f"   {memory:4.1f} GB")
own = cache * T * (T + 1) / 2 / bandwidth  # each sequence reads its own cache
print(f"of it, own cache only   {own:6.2f} s   {own / parallel:6.1f} times as long")
assert abs((decode(1) - own) / parallel - flops / bandwidth) < 1e-9  # weights only
assert decode(60) / 60 > own > 6 * parallel and cache * T == 2**30
