from math import prod

V, d = 250002, 768  # XLM-R base
adaptive = [(25000, 768), (75000, 192), (V - 100000, 48)]  # words and width of each band
q = 501  # quotient and remainder: q * q >= V
cores = [(1, 63, 8, 16), (16, 63, 8, 16), (16, 63, 12, 1)]  # rank, rows, columns, rank
assert q * q >= V and 63**3 >= V and 8 * 8 * 12 == d

print("                                numbers    MB with codes")
for name, numbers, bytes_of_codes in (
    ("one row per word, fp32", V * d, 0),
    ("low rank 128", 128 * (V + d), 0),
    ("widths 768 / 192 / 48", sum(v * w + w * d for v, w in adaptive), 0),
    ("one hash, 50,000 rows", 50000 * d, 0),
    ("two hashes, 2 x 25,000 rows", 2 * 25000 * d, 0),
    ("pool of 50,000, two weights", 50000 * d + 2 * V, 0),
    ("quotient and remainder", 2 * q * d, 0),
    ("tensor train, rank 16", sum(prod(core) for core in cores), 0),
    ("32 codebooks of 16", 32 * 16 * d, V * 32 * 4 // 8),
    ("product quantization, 96 parts", 256 * d, V * 96),
    ("256 bytes", 256 * d, 0),
):
    print(f"{name:30} {numbers:11,} {(4 * numbers + bytes_of_codes) / 1e6:11.1f}")
print(f"{'int8, one scale per row':30} {V * d:11,} {(V * d + 4 * V) / 1e6:11.1f}")
