from collections import Counter
from math import log

corpus = {"hug": 10, "pug": 5, "pun": 12, "bun": 4, "hugs": 5}
words = {(w[0], *("##" + c for c in w[1:])): n for w, n in corpus.items()}


def merge(word, pair):
    out = []
    for s in word:
        if out and (out[-1], s) == pair:
            out[-1] += s[2:]
        else:
            out.append(s)
    return out


def counts(pair=None):
    f = Counter()
    for word, n in words.items():
        for s in merge(word, pair):
            f[s] += n
    return f


def log_likelihood(f):  # a unigram model of the pieces
    total = sum(f.values())
    return sum(n * log(n / total) for n in f.values())


f, pairs = counts(), Counter()
for word, n in words.items():
    for pair in zip(word, word[1:]):
        pairs[pair] += n
gain = {p: log_likelihood(counts(p)) - log_likelihood(f) for p in pairs}
for p in sorted(pairs, key=gain.get, reverse=True):
    ratio = pairs[p] / (f[p[0]] * f[p[1]])
    print(f"{p[0]:>3} {p[1]}  count {pairs[p]:2}  ratio {ratio:.4f}  gain {gain[p]:5.2f}")
assert max(gain, key=gain.get) == ("##u", "##g") == max(pairs, key=pairs.get)
