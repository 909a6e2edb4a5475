from collections import Counter
from math import log, prod

words = {"low": 5, "lower": 2, "newest": 6, "widest": 3}


def splits(w):
    return [[w[:i], *x] for i in range(1, len(w) + 1) for x in splits(w[i:])] if w else [[]]


def em_step(p):
    likelihood, expected = 0.0, Counter()
    for w, f in words.items():
        each = [(x, prod(p.get(s, 0.0) for s in x)) for x in splits(w)]
        likelihood += f * log(P := sum(q for _, q in each))
        for s, q in ((s, q) for x, q in each for s in x):
            expected[s] += f * q / P  # weighted by the posterior
    return likelihood, {s: expected[s] / sum(expected.values()) for s in p}


pieces = [*"lowernstid", "lo", "ow", "low", "we", "es", "st", "est"]
p, history = dict.fromkeys(pieces, 1 / len(pieces)), []
for _ in range(6):
    before, (value, p) = p, em_step(p)
    history.append(value)
assert history == sorted(history)  # EM never lowers the likelihood
print("log-likelihood", *(f"{v:.1f}" for v in history))
for s in ("est", "low", "es", "lo"):
    print(f"{s:4} p {before[s]:.3f}  lost: {value - em_step({**before, s: 0})[0]:.1f}")
print("lowest:", *max(splits("lowest"), key=lambda x: prod(p.get(s, 0) for s in x)))
