import re
import unicodedata

text = "Price 1234567: ﬁne, 语言 ok"
normal = unicodedata.normalize("NFKC", text)  # the ligature ﬁ becomes f and i
words = re.findall(r" ?[^\W\d]+| ?\d+| ?[^\s\w]+|\s+", normal)
assert "".join(words) == normal and normal != text  # NFKC changed it
print(words)

merges = [(b"o", b"k"), (b" ", b"ok"), (b"\xe8", b"\xaf"), (b"\xe8\xaf", b"\xad")]
rank = {pair: r for r, pair in enumerate(merges)}  # the last two make up 语


def encode(word):
    parts = [bytes([b]) for b in word.encode()]  # base symbols: 256 bytes
    while True:
        known = [(rank.get(p, 99), i) for i, p in enumerate(zip(parts, parts[1:]))]
        r, i = min(known, default=(99, 0))
        if r == 99:
            return parts
        parts[i : i + 2] = [parts[i] + parts[i + 1]]  # the merge learned first


pieces = [p for w in words for p in encode(w)]
assert b"".join(pieces).decode() == normal  # nothing is ever unknown
print(encode(" ok"), encode(" 语言"))
digits = "1234567"
left = re.findall(r"\d{1,3}", digits)
right = [g[::-1] for g in re.findall(r"\d{1,3}", digits[::-1])][::-1]
print("threes from the left", left, "from the right", right)
assert [len(s.encode()) for s in ("a", "é", "语", "👍")] == [1, 2, 3, 4]
