import torch

rows = lambda values: torch.tensor(values, dtype=torch.float64).view(-1, 2)
Q = rows([1, 0, -1, 1, -1, -1, 0, 2, 1, 1])
K = rows([-1, -1, 1, 0, -1, 1, 1, 2, 0, -1])
V = rows([1, 0, 0, 1, 1, 1, -1, 0, 2, -1])


def show(name, matrix):
    print(name, ";".join(",".join(f"{x:.6f}" for x in row) for row in matrix.tolist()))


for n in (3, 5):
    for share in (False, True):
        for scale in (True, False):
            q, k, v = Q[:n], (Q if share else K)[:n], V[:n]
            scores = q @ k.T
            weights = torch.softmax(scores / (q.shape[1] ** 0.5 if scale else 1), dim=-1)
            assert torch.equal(scores, scores.T) == share and not torch.allclose(weights, weights.T)
            case = f"n={n} share={share} scale={scale}"
            show(f"{case} weights:", weights)
            show(f"{case} output:", weights @ v)
