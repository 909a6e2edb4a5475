from collections import Counter
from math import isclose, log

counts = {"hug": 10, "pug": 5, "pun": 12, "bun": 4, "hugs": 5}
corpus = {f" {' ##'.join(word)} ": n for word, n in counts.items()}  # " h ##u ##g ": 10
phi = lambda *numbers: sum(x * log(x) for x in numbers if x)


def gain(ab, a, b, N):  # in log-likelihood, after refitting the unigram model
    return phi(ab, a - ab, b - ab, N) - phi(a, b, N - ab)


def train(name, score, words=corpus, merges="", promised=None):
    f, pairs = Counter(), Counter()
    for word, count in words.items():
        f.update(word.split() * count)
        pairs.update([*zip(word.split(), word.split()[1:])] * count)
    N, fit = f.total(), phi(*f.values()) - phi(f.total())
    assert promised is None or isclose(fit, promised)  # the formula is exact
    if merges.count("+") == 3:
        return print(f"{name:10}{merges}  leaves {N} tokens")
    a, b = max(pairs, key=lambda p: score(pairs[p], f[p[0]], f[p[1]], N))
    ab, joined = pairs[a, b], f" {a}{b.removeprefix('##')} "
    words = {w.replace(f" {a} {b} ", joined): n for w, n in words.items()}
    train(name, score, words, f"{merges}  {a}+{b} ({ab})", fit + gain(ab, f[a], f[b], N))


train("count", lambda ab, *_: ab)
train("ratio", lambda ab, a, b, N: ab / (a * b))
train("likelihood", gain)
