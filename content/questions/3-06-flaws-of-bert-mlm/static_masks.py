import torch

torch.manual_seed(0)
print("share of positions never predicted in 40 epochs at 15%")
for name, masks in (("10 fixed masks, 4 times each", 10), ("a new mask in each epoch", 40)):
    selected = torch.rand(masks, 400_000) < 0.15
    never = (~selected).all(0).double().mean().item()
    print(f"{name:28} {never:.4f}")
    assert abs(never - 0.85**masks) < 0.002
