tokens, d, L, h, kv, d_k, p = 4096, 8192, 80, 64, 8, 128, 8  # Llama 3 70B
message = tokens * d * 2  # bytes in bf16
sent = 2 * (p - 1) / p * message
step = 4 * L * sent
print(f"one all-reduce: {message / 1e6:.0f} MB, each device sends {sent / 1e6:.0f} MB")
print(f"one training step: {4 * L} all-reduces, each device sends {step / 1e9:.1f} GB")
compute = 6 * 70.6e9 * tokens / p / 312e12  # seconds at the peak of an A100
for name, rate in (("NVLink, 300 GB/s", 300e9), ("network, 25 GB/s", 25e9)):
    print(f"{name}: {step / rate:.2f} s, computing {compute:.2f} s")

qkv = d * (h + 2 * kv) * d_k
print(f"QKV weights per layer: {qkv:,}, per device {qkv // p:,}")
for devices in (8, 16):
    heads = max(1, kv // devices)  # a device holds at least one KV head
    print(f"{devices} devices: KV cache {2 * L * heads * d_k * 2 / 1024:.0f} KiB per token and device")
assert 0.15 < step / 300e9 / compute < 0.2 and step / 25e9 > 2 * compute
