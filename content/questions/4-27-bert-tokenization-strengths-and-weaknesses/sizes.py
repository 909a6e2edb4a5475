d, layers, positions = 768, 12, 512
norm = 2 * d
layer = 4 * (d * d + d) + (d * 4 * d + 4 * d) + (4 * d * d + d) + 2 * norm
rest = positions * d + 2 * d + norm + layers * layer + d * d + d  # 2 segments; the pooler

print("BERT-base               entries      table   all parameters   share")
for name, V in (("English, uncased", 30522), ("English, cased", 28996),
                ("Chinese", 21128), ("multilingual, cased", 119547)):
    print(f"{name:21}{V:10,}{V * d:12,}{V * d + rest:15,}{V * d / (V * d + rest):10.1%}")
assert 30522 * d + rest == 109_482_240
