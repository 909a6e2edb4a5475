words = {tuple("baaa"): 6, tuple("aaba"): 3, tuple("aaa"): 1}  # words and counts


def merge(word, pair):
    out, i = [], 0
    while i < len(word):
        step = 2 if word[i : i + 2] == pair else 1
        out.append("".join(word[i : i + step]))
        i += step
    return tuple(out)


def apply(words, pair):
    return {merge(w, pair): f for w, f in words.items()}


def tokens(words):
    return sum(f * len(w) for w, f in words.items())


def pairs(words):
    return sorted({p for w in words for p in zip(w, w[1:])})


def search(words, merges):
    """The shortest corpus over all sequences of merges, and that sequence."""
    if merges == 0:
        return tokens(words), []
    options = []
    for p in pairs(words):
        length, rest = search(apply(words, p), merges - 1)
        options.append((length, ["+".join(p), *rest]))
    return min(options)


start, greedy, steps = tokens(words), words, []
for _ in range(2):  # BPE: the merge that shortens the corpus most, now
    pair = min(pairs(greedy), key=lambda p: tokens(apply(greedy, p)))
    greedy = apply(greedy, pair)
    steps.append("+".join(pair))
print("greedy", start, "->", tokens(greedy), steps)
print("best  ", start, "->", *search(words, 2))
assert tokens(greedy) == 22 and search(words, 2) == (20, ["b+a", "a+a"])
