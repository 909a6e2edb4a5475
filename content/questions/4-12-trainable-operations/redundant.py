import torch

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
n, d = 6, 16  # one head, so d_k = d
a, W_q, W_k, W_v, W_o, R = (torch.randn(s, d) for s in (n, d, d, d, d, d))
b_q, b_k, b_v, b_o, zero = *(torch.randn(d) for _ in range(4)), torch.zeros(d)
angle = torch.outer(torch.arange(n), 0.5 ** torch.arange(d // 2))  # position times frequency


def rope(x):
    pairs = torch.view_as_complex(x.view(n, -1, 2))
    return torch.view_as_real(pairs * torch.polar(torch.ones_like(angle), angle)).flatten(1)


def attend(turn, a, b_q, b_k, b_v, b_o, W_q=W_q, W_k=W_k):
    q, k, v = a @ W_q + b_q, a @ W_k + b_k, a @ W_v + b_v
    return (turn(q) @ turn(k).T / d**0.5).softmax(-1) @ v @ W_o + b_o


delta = torch.linalg.solve(W_q.T, b_q)  # delta @ W_q = b_q; pre-LN adds it to beta
for name, turn in (("no RoPE", lambda x: x), ("RoPE", rope)):
    same = [torch.allclose(attend(turn, *changed), attend(turn, a, b_q, b_k, b_v, b_o)) for changed in (
        (a, b_q, zero, b_v, b_o),  # b_K removed
        (a, b_q, b_k, zero, b_o + b_v @ W_o),  # b_V moved into b_O
        (a + delta, zero, b_k - delta @ W_k, b_v, b_o - delta @ W_v @ W_o),  # b_Q into beta
        (a, b_q @ R, b_k @ R.inverse().T, b_v, b_o, W_q @ R, W_k @ R.inverse().T))]
    print(f"{name:8} same output: without b_K {same[0]}, b_V in b_O {same[1]}, b_Q in beta {same[2]}, R {same[3]}")
    assert same == ([True] * 4 if name == "no RoPE" else [False, True, True, False])
