import re

vocabulary = {"b", "h", "p", "##g", "##n", "##s", "##u", "hu", "##gs", "hugs"}
merges = [("u", "g"), ("u", "n"), ("h", "ug")]  # in the order in which BPE learned them


def wordpiece_encode(word):
    pieces, start = [], 0
    while start < len(word):
        for end in range(len(word), start, -1):  # the longest entry first
            piece = ("##" if start else "") + word[start:end]
            if piece in vocabulary:
                break
        else:
            return ["[UNK]"]  # nothing fits: the whole word is lost
        pieces, start = [*pieces, piece], end
    return pieces


def bpe_encode(word):
    symbols = " ".join(word)
    for a, b in merges:
        symbols = re.sub(rf"(?<!\S){a} {b}(?!\S)", a + b, symbols)
    return symbols.split()


for word in ("hugs", "hug", "bugs", "mug"):
    print(f"{word:5} BPE {' '.join(bpe_encode(word)):9} WordPiece", *wordpiece_encode(word))
assert bpe_encode("mug") == ["m", "ug"] and wordpiece_encode("mug") == ["[UNK]"]
