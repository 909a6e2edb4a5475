# Words as counts; ties go to the pair seen first.
from collections import Counter
from fractions import Fraction

corpus = {"hug": 10, "pug": 5, "pun": 12, "bun": 4, "hugs": 5}


def merge(word, a, b):
    out = []
    for s in word:
        if out and (out[-1], s) == (a, b):
            out[-1] = a + s.removeprefix("##")
        else:
            out.append(s)
    return tuple(out)


def train(words, score, steps=3):
    """Merge the best-scoring pair `steps` times; words maps tuples of symbols to counts."""
    for _ in range(steps):
        f, pairs = Counter(), Counter()
        for word, count in words.items():
            f.update({s: count * word.count(s) for s in set(word)})
            for pair in zip(word, word[1:]):
                pairs[pair] += count
        a, b = max(pairs, key=lambda p: score(pairs[p], f[p[0]], f[p[1]]))
        yield a, b, score(pairs[a, b], f[a], f[b])
        words = {merge(word, a, b): count for word, count in words.items()}


bpe = list(train({tuple(w): c for w, c in corpus.items()}, lambda ab, a, b: ab))
marked = {(w[0], *("##" + c for c in w[1:])): c for w, c in corpus.items()}
pmi = list(train(marked, lambda ab, a, b: Fraction(ab, a * b)))
for name, steps in (("count", bpe), ("ratio", pmi)):
    print(name, "  ".join(f"{a}+{b} ({score})" for a, b, score in steps))
assert bpe == [("u", "g", 20), ("u", "n", 16), ("h", "ug", 15)]
assert pmi[2] == ("hu", "##gs", Fraction(5, 75)) and pmi[2][2] > Fraction(10, 225)
