from math import isclose, prod

p = {"h": 0.1, "ug": 0.1, "hug": 0.1, "s": 0.1, "hu": 0.08, "gs": 0.05}
word = "hugs"


def splits(w):  # all 2^(n-1) ways
    return [[w[:i], *x] for i in range(1, len(w) + 1) for x in splits(w[i:])] if w else [[]]


each = {tuple(x): prod(p.get(s, 0.0) for s in x) for x in splits(word)}
total, best = [1.0], [1.0]  # for the prefixes of the word
for j in range(1, len(word) + 1):
    total.append(sum(total[i] * p.get(word[i:j], 0.0) for i in range(j)))
    best.append(max(best[i] * p.get(word[i:j], 0.0) for i in range(j)))
assert isclose(total[-1], sum(each.values()))  # the recursion agrees with enumeration
assert isclose(best[-1], max(each.values()))  # and Viterbi with the best split

for x, q in each.items():
    if q:
        print(f"{' '.join(x):8} probability {q:.3f}  posterior {q / total[-1]:.3f}")
expected = sum(q * x.count("s") for x, q in each.items()) / total[-1]
print(f"expected count of s: {expected:.3f}")
