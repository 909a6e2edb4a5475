import torch

e, T = 0.01, 100  # chance of leaving the track per step, number of steps
print("recovery r   off track at step 100   expected steps off track")
for r in (0.0, 0.2):  # chance of coming back per step
    move = torch.tensor([[1 - e, e], [r, 1 - r]], dtype=torch.float64)
    state, off = torch.tensor([1.0, 0.0], dtype=torch.float64), []
    for _ in range(T):  # start on the track
        state = state @ move
        off.append(state[1].item())
    formula = [e / (e + r) * (1 - (1 - e - r) ** t) for t in range(1, T + 1)]
    assert max(abs(a - b) for a, b in zip(off, formula)) < 1e-12
    print(f"{r:10.1f} {off[-1]:23.3f} {sum(off):26.2f}")
print(f"true prefixes: {T * e:.2f} wrong steps in expectation")
