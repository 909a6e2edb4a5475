import torch

torch.set_printoptions(precision=3, sci_mode=False)
row = torch.tensor([2.0, 1.0, 0.0])  # one query; all of its keys are padding
print("    fill  added to the scores      in place of the scores")
for fill in (-torch.inf, -1e9, -1e3):
    added, replaced = (row + fill).softmax(-1), torch.full_like(row, fill).softmax(-1)
    print(f"{fill:8g}  {added.numpy().round(3)}  {replaced.numpy().round(3)}")
assert torch.equal((row - 1e3).softmax(-1), row.softmax(-1))  # added: masks nothing

hidden = torch.tensor([False, False, True])
try:
    row.half().masked_fill(hidden, -1e9)
except RuntimeError as error:
    print("masked_fill with -1e9 in fp16:", type(error).__name__)
for dtype in (torch.float16, torch.bfloat16):
    print(f"-1e9 converted to {dtype}:", torch.tensor(-1e9).to(dtype).item())
