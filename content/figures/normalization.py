import torch
from torch import nn

torch.set_default_dtype(torch.float64)

A = [[1, 2, 3, 4], [3, 1, 0, 2], [0, 4, 2, 1], [2, 2, 5, 0], [4, 1, 3, 6]]
B = [[2, 4, 6, 8], [11, 12, 13, 14], [5, 0, 1, 3]]
pad = [[0, 0, 0, 0]]

norms = {
    "batch": nn.BatchNorm1d(4),  # in training mode: statistics of these tokens
    "layer": nn.LayerNorm(4),
    "rms": lambda x: x / (x.square().mean(-1, keepdim=True) + 1e-5).sqrt(),
}
for times in (1, 10):
    for padding in (0, 2):
        x = torch.tensor(A + B + padding * pad, dtype=torch.float64)
        x[4] *= times
        for name, norm in norms.items():
            for token, row in enumerate(norm(x).tolist()):
                numbers = " ".join(f"{value:.6f}" for value in row)
                print(f"{name} x{times} pad{padding} token{token}: {numbers}")
