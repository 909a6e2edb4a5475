import re
import unicodedata

text = "Price 1234567: ﬁne, 语言 ok"
normal = unicodedata.normalize("NFKC", text)  # the ligature ﬁ becomes f and i
words = re.findall(r" ?[^\W\d]+| ?\d+| ?[^\s\w]+|\s+", normal)
print("pre-tokenized:", words)
merges = [(b"o", b"k"), (b" ", b"ok"), (b"\xe8", b"\xaf"), (b"\xe8\xaf", b"\xad")]


def encode(word):
    parts = [bytes([b]) for b in word.encode()]  # base symbols: the 256 bytes
    for pair in merges:
        i = 0
        while i < len(parts) - 1:
            if (parts[i], parts[i + 1]) == pair:
                parts[i : i + 2] = [b"".join(pair)]
            i += 1
    return parts


pieces = [p for w in words for p in encode(w)]
assert b"".join(pieces).decode() == normal  # nothing is ever unknown
assert normal != text  # only the normalization cannot be undone
print("ok:", encode(" ok"), " 语言:", encode(" 语言"))

digits = "1234567"
left = re.findall(r"\d{1,3}", digits)
right = re.findall(r"\d{1,3}(?=(?:\d{3})*$)", digits)
print("threes from the left:", *left, " from the right:", *right)
