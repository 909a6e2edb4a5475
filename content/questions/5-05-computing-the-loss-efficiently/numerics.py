import torch

z = torch.tensor([12.0, 11.0])
print("exp(12), exp(11) in fp16:       ", z.exp().half().tolist())
shifted = (z - z.max()).exp().half()
print("after subtracting the maximum:  ", [round(v, 3) for v in shifted.tolist()])
assert torch.isinf(z.exp().half()[0]) and torch.isfinite(shifted).all()

close = torch.tensor([20.0, 20.05]).bfloat16()
print("logits 20 and 20.05 in bf16:    ", close.tolist())
assert close[0] == close[1]

total = torch.zeros((), dtype=torch.bfloat16)
for _ in range(1000):  # the denominator of a softmax over 1000 equal logits
    total += 1
print("1 + 1 + ... (1000 terms) in bf16:", total.item())
assert total == 256  # neighbors are 2 apart from here on, so adding 1 changes nothing
