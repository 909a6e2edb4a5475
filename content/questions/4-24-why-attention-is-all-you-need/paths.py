import numpy as np

n, k, d = 81, 3, 512
eye = np.eye(n)
reads = {  # 1 at (t, s) if position t of layer i (or step i) reads position s
    "recurrent": lambda i: eye + np.eye(n, k=-1),
    "convolution": lambda i: sum(np.eye(n, k=-j) for j in range(k)),
    "dilated convolution": lambda i: sum(np.eye(n, k=-j * k**i) for j in range(k)),
    "self-attention": lambda i: np.ones((n, n)),
}
cost = {  # operations of one layer, in multiples of n d (Table 1 of the paper)
    "recurrent": lambda n: d,
    "convolution": lambda n: k * d,
    "dilated convolution": lambda n: k * d,
    "self-attention": lambda n: n,
}
steps = {}
print("layer                path for n = 81   operations / (n d) for n = 50, 512, 5000")
for name, matrix in reads.items():
    reached, steps[name] = eye, 0
    while not reached[n - 1, 0]:  # until the last position depends on the first
        reached = np.minimum(matrix(steps[name]) @ reached, 1)
        steps[name] += 1
    print(f"{name:20} {steps[name]:15}  ", *[f"{cost[name](length):10}" for length in (50, 512, 5000)])

assert list(steps.values()) == [n - 1, (n - 1) // (k - 1), round(np.log(n) / np.log(k)), 1]
for length in (50, 512, 5000):  # self-attention is cheaper than recurrence only for n < d
    assert (cost["self-attention"](length) < cost["recurrent"](length)) == (length < d)
