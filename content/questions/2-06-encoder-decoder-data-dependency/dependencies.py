import copy
import torch
from torch import nn

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
n_s, n_t, d, V = 4, 3, 8, 5  # source of 4 tokens, target of 3
model = nn.Transformer(d, 2, 3, 3, 16, dropout=0.0, batch_first=True)  # 3 + 3 layers
readout, future = nn.Linear(d, V), torch.ones(n_t, n_t).triu(1).bool()


def run(x, u1, u2, u3, y, enc, dec):
    m = copy.deepcopy(model)
    for part, factor in ((m.encoder, enc), (m.decoder, dec)):
        for p in part.parameters():
            p.data *= factor
    Z = m.encoder(x)
    logits = readout(m.decoder(torch.cat([u1, u2, u3], 1), Z, tgt_mask=future))[0]
    loss = nn.functional.cross_entropy(logits, y)
    loss.backward()
    gradient = m.encoder.layers[0].linear1.weight.grad
    return {"Z": Z, "logits, row 2": logits[1], "loss": loss, "gradient of enc": gradient}


data = {"x": torch.randn(1, n_s, d), **{f"u{t}": torch.randn(1, 1, d) for t in (1, 2, 3)}}
data.update({"y": torch.tensor([3, 1, 4]), "enc": 1.0, "dec": 1.0})
other = {k: torch.randn_like(data[k]) for k in ("x", "u1", "u2", "u3")}
other.update({"y": torch.tensor([3, 1, 0]), "enc": 1.1, "dec": 1.1})
base, changed = run(**data), {k: run(**{**data, k: other[k]}) for k in data}
print(" " * 15, *(f"{k:>3}" for k in data))
for name in base:
    row = "".join(str(int(not torch.equal(base[name], changed[k][name]))) for k in data)
    print(f"{name:15}", *(f"{bit:>3}" for bit in row))
    assert row == {"Z": "1000010", "logits, row 2": "1110011"}.get(name, "1111111")
