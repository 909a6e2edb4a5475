import torch

torch.set_default_dtype(torch.float64)
eye = torch.eye(2)
first, second = torch.diag(eye[0]), torch.diag(eye[1])  # keep one feature each
# The rows are the two features of the left token, then those of the right one.
wanted = torch.cat([first, second])  # feature 1 of the left, feature 2 of the right
print("weights            expected error (the target has 2)")
for a in (0.5, 0.7, 1.0):  # one head: weights (a, 1 - a) and the best matrix W
    read = torch.cat([a * eye, (1 - a) * eye])
    best = torch.linalg.lstsq(read, wanted).solution
    error = (read @ best - wanted).square().sum().item()
    print(f"one head ({a:.1f}, {1 - a:.1f})       {error:.3f}")
    assert abs(error - 1) < 1e-9

left, right = torch.cat([eye, 0 * eye]), torch.cat([0 * eye, eye])  # weights (1, 0), (0, 1)
error = (left @ first + right @ second - wanted).square().sum().item()
print(f"two heads (1, 0), (0, 1)  {error:.3f}")
assert error == 0
