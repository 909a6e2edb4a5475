import torch

S = torch.tensor([  # scaled scores, queries as rows, keys as columns
    [-0.99, -0.49, -1.81, -0.79, 1.71],
    [0.46, -0.29, 1.15, -1.04, 1.05],
    [1.56, -0.50, -1.45, -0.77, 1.20],
    [0.12, -0.49, -0.38, -0.73, 0.97],
    [-1.45, -0.19, 0.46, -0.22, 1.59],
])
real = torch.tensor([False, True, True, True, True])  # one token of padding, on the left
E = torch.ones(5, 5).tril().bool() & real  # row 1 sees no key

def weights(fill, dtype):
    M = torch.zeros(5, 5).masked_fill(~E, fill).to(dtype)
    scores = S.to(dtype) + M
    return scores.float().softmax(-1).to(dtype)  # as on a GPU: computed in fp32, stored in dtype

print("scores", *(f"{s:.2f}" for s in S.flatten().tolist()))
print("fp16(-1e9) =", torch.tensor(-1e9).half().item())
for dtype in (torch.float32, torch.float16, torch.bfloat16):
    for fill in (-torch.inf, -1e9, -1000.0, torch.finfo(dtype).min):
        A = weights(fill, dtype)
        for query in (0, 3):
            print(str(dtype)[6:], f"{fill:.8g}", f"q{query + 1}", *(f"{a:.6f}" for a in A[query].tolist()))
        assert (A[1:][~E[1:]] == 0).all()  # a hidden key has weight exactly 0 in a row that sees any key
