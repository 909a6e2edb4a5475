from itertools import combinations
from math import isclose, log, prod

words = {"low": 5, "lower": 2, "newest": 6, "widest": 3}


def splits(w):
    """All 2^(n-1) segmentations of a word, to check the recursions against."""
    for r in range(len(w)):
        for cut in combinations(range(1, len(w)), r):
            yield [w[i:j] for i, j in zip((0, *cut), (*cut, len(w)))]


def prefixes(w, p, join=sum):
    """P of each prefix: join=sum adds up, join=max keeps the best."""
    a = [1.0]
    for j in range(1, len(w) + 1):
        a.append(join([a[i] * p.get(w[i:j], 0.0) for i in range(j)]))
    return a


def likelihood(p):
    return sum(f * log(prefixes(w, p)[-1]) for w, f in words.items())


def em_step(p):
    count = dict.fromkeys(p, 0.0)
    for w, f in words.items():
        every = [(x, prod(p.get(s, 0.0) for s in x)) for x in splits(w)]
        total = sum(q for _, q in every)
        assert isclose(total, prefixes(w, p)[-1])
        assert isclose(max(q for _, q in every), prefixes(w, p, max)[-1])
        for x, q in every:
            for s in x if q else []:
                count[s] += f * q / total  # expected count under the posterior
    return {s: c / sum(count.values()) for s, c in count.items()}


toy = {"h": 0.1, "ug": 0.1, "hug": 0.1, "s": 0.1, "hu": 0.08, "gs": 0.05}
assert isclose(prefixes("hugs", toy)[-1], 0.015)  # the example by hand

seed = {w[i:j] for w in words for i in range(6) for j in range(i + 1, 7)} - {""}
seed = [s for s in sorted(seed) if len(s) == 1 or sum(s in w for w in words) > 1]
p = {s: 1 / len(seed) for s in seed}
history = [likelihood(p)]
for _ in range(5):
    p = em_step(p)
    history.append(likelihood(p))
assert history == sorted(history)  # EM never lowers the likelihood
print("log-likelihood", *(f"{v:.1f}" for v in history))
for s in (s for s in seed if len(s) > 1):
    without = {t: q for t, q in p.items() if t != s}  # what pruning asks
    lost = history[-1] - likelihood(without)
    print(f"{s:4} p {p[s]:.3f}  lost without it {lost:.1f}")
for w in ("lowest", "newer"):
    print(w, max(splits(w), key=lambda x: prod(p.get(s, 0.0) for s in x)))
