from collections import Counter

text = ("information nation station national position transport water house mother father "
        "university music the and")
fake = "".join(c if c == " " else chr(ord(c) + 9000) for c in text)  # English, other characters


def bpe(text, merges):
    words = [f" {' '.join(w)} " for w in text.split()]
    for _ in range(merges):
        count = Counter((a, b) for w in words for a, b in zip(w.split(), w.split()[1:]))
        a, b = max(sorted(count), key=count.get)
        words = [w.replace(f" {a} {b} ", f" {a}{b} ") for w in words]
    return [w.split() for w in words]


english, shifted = bpe(text, 30), bpe(fake, 30)
assert [len(w) for w in english] == [len(w) for w in shifted]  # the same structure
print("tokens per word:", *(f"{sum(map(len, ws)) / 14:.2f}" for ws in (english, shifted)))
common = {s for w in english for s in w} & {s for w in shifted for s in w}
print("pieces in common:", len(common))
first = Counter(c.encode()[0] for c in "информация нация станция" if c != " ")
print("first bytes of the Russian letters:", *(f"{b:02x}" for b in sorted(first)))
