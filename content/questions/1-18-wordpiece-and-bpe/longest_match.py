vocabulary = {"b", "h", "p", "##g", "##n", "##s", "##u", "hu", "##gs", "hugs"}


def wordpiece_encode(word):
    """BERT's encoder: the longest piece that fits, from the left; [UNK] if none does."""
    pieces, start = [], 0
    while start < len(word):
        prefix = "##" if start else ""
        ends = range(len(word), start, -1)
        end = next((e for e in ends if prefix + word[start:e] in vocabulary), None)
        if end is None:
            return ["[UNK]"]
        pieces.append(prefix + word[start:end])
        start = end
    return pieces


def bpe_encode(word, merges=(("u", "g"), ("u", "n"), ("h", "ug"))):
    """BPE's encoder: replay the merges in the order in which they were learned."""
    symbols = list(word)
    for a, b in merges:
        i = 0
        while i < len(symbols) - 1:
            if (symbols[i], symbols[i + 1]) == (a, b):
                symbols[i : i + 2] = [a + b]
            i += 1
    return symbols


for word in ("hugs", "hug", "bugs", "mug"):
    print(f"{word:4} BPE {bpe_encode(word)!s:17} WordPiece {wordpiece_encode(word)}")
assert wordpiece_encode("mug") == ["[UNK]"]  # no piece for m: the whole word is lost
assert bpe_encode("mug") == ["m", "ug"]  # only the letter m is unknown
