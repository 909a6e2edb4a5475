import numpy as np

n, k = 81, 3
eye = np.eye(n)
layers = {
    "recurrent": eye + np.eye(n, k=-1),  # t reads its input and the state at t - 1
    "convolution": sum(np.eye(n, k=-j) for j in range(k)),  # t reads t, t - 1, t - 2
    "self-attention": np.ones((n, n)),  # t reads everything
}


def depth(reads):
    """Layers (or steps) until the last position can depend on the first."""
    reached, count = eye, 0
    while not reached[n - 1, 0]:
        reached = np.minimum(reads(count) @ reached, 1)
        count += 1
    return count


for name, matrix in layers.items():
    print(f"{name:20} {depth(lambda _: matrix)}")
dilated = depth(lambda i: eye + np.eye(n, k=-(k**i)) + np.eye(n, k=-2 * k**i))
print(f"{'dilated convolution':20} {dilated}")
assert [depth(lambda _: m) for m in layers.values()] == [n - 1, (n - 1) // (k - 1), 1]
assert k**dilated == n

d = 512  # operations of one layer, in multiples of n d (Table 1 of the paper)
for length in (50, 512, 5000):
    cost = {"self-attention": length, "recurrent": d, "convolution": k * d}
    print(f"n = {length:4}:", ", ".join(f"{a} {c}" for a, c in cost.items()))
    assert (cost["self-attention"] < cost["recurrent"]) == (length < d)
