layers, d, V, n_s, n_t = 12, 768, 32128, 512, 128  # T5-base, a source and a target
GFLOP, MiB, width = 1e9, 2**20, 2  # bytes per number
encoder = {
    "self-attention": layers * (8 * n_s * d**2 + 4 * n_s**2 * d),
    "feed-forward": layers * 16 * n_s * d**2,
}
decoder = {
    "self-attention": layers * (8 * n_t * d**2 + 2 * n_t * (n_t + 1) * d),
    "cross-attention": layers * (4 * (n_s + n_t) * d**2 + 4 * n_s * n_t * d),
    "feed-forward": layers * 16 * n_t * d**2,
    "vocabulary": 2 * n_t * d * V,
}
for name, parts in (("encoder", encoder), ("decoder", decoder)):
    detail = ", ".join(f"{part} {f / GFLOP:.1f}" for part, f in parts.items())
    print(f"{name} {sum(parts.values()) / GFLOP:.1f} GFLOPs: {detail}")

read = width * (layers * 14 * d**2 + V * d)  # parameters that every step reads
own, cross = (width * layers * 2 * n * d for n in (n_t, n_s))  # caches of one sequence
fast, slow = sum(encoder.values()) / 312e12, n_t * read / 2.039e12
print(f"lower bounds: encoder {1e3 * fast:.2f} ms, {n_t} steps {1e3 * slow:.1f} ms")
print(f"a step reads {read / MiB:.0f} MiB of parameters, caches {own / MiB} + {cross / MiB} MiB")
print(f"equal at B = {read / (own + cross):.1f}; at B = 32 {32 * (own + cross) / read:.2f} times")
assert sum(decoder.values()) < 0.52 * sum(encoder.values()) and slow > 50 * fast
