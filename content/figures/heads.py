import torch

heads = torch.arange(1, 9).view(1, 2, 2, 2)  # B, h, n, d_k: the outputs of two heads
right = heads.transpose(1, 2).reshape(1, 2, 4)
print("merged", right.tolist())
print("without transpose", heads.reshape(1, 2, 4).tolist())
assert torch.equal(right.view(1, 2, 2, 2).transpose(1, 2), heads)  # splitting is the inverse of merging

for b, n, d, h in ((1, 3, 4, 2), (2, 3, 4, 2), (1, 4, 8, 8), (2, 4, 8, 4)):
    q = torch.arange(1, b * n * d + 1).view(b, n, d)
    view = q.view(b, n, h, d // h)
    swapped = view.transpose(1, 2)
    assert swapped.data_ptr() == q.data_ptr()  # neither call moves a number in memory
    outputs = swapped.contiguous()  # like the new output of attention
    assert torch.equal(outputs.transpose(1, 2).reshape(b, n, d), q)
    wrong = (outputs.reshape(b, n, d) != q)[0]
    print(f"{b},{n},{d},{h} strides", view.stride(), swapped.stride(), outputs.stride())
    print(f"{b},{n},{d},{h} wrong", wrong.int().tolist())

for h in (1, 2, 4, 8):
    attention = torch.nn.MultiheadAttention(512, h, bias=False)
    print(f"h={h} parameters", sum(p.numel() for p in attention.parameters()))
