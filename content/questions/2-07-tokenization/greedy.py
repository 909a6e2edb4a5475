words = {tuple("baaa"): 6, tuple("aaba"): 3, tuple("aaa"): 1}  # words and counts


def merge(word, pair):
    out = []
    for symbol in word:
        if out and (out[-1], symbol) == pair:
            out[-1] += symbol
        else:
            out.append(symbol)
    return tuple(out)


def search(words, merges, keep):
    """Tokens left and merges made, following the `keep` best pairs in each step."""
    length = {p: sum(f * len(merge(w, p)) for w, f in words.items())
              for p in {p for w in words for p in zip(w, w[1:])}}
    results = []
    for pair in sorted(length, key=lambda p: (length[p], p))[:keep]:
        after, left, steps = {merge(w, pair): f for w, f in words.items()}, length[pair], []
        if merges > 1:
            left, steps = search(after, merges - 1, keep)
        results.append((left, ["+".join(pair), *steps]))
    return min(results)


print("tokens before:", sum(f * len(w) for w, f in words.items()))
print("greedy:       ", *search(words, 2, keep=1))
print("best of all:  ", *search(words, 2, keep=None))
assert search(words, 2, keep=1)[0] == 22 and search(words, 2, keep=None)[0] == 20
