from collections import Counter

text = {
    "en": "information nation station national position transport water house "
    "mother father university music the and",
    "de": "information nation station national position transport wasser haus "
    "mutter vater universität musik die und",
    "ru": "информация нация станция национальный позиция транспорт вода дом "
    "мать отец университет музыка это и",
}
share = {"en": 0.90, "de": 0.09, "ru": 0.01}  # of the data


def sampling(alpha):
    q = {lang: p**alpha for lang, p in share.items()}
    return {lang: v / sum(q.values()) for lang, v in q.items()}


def merge(word, pair):
    out, i = [], 0
    while i < len(word):
        step = 2 if word[i : i + 2] == pair else 1
        out.append("".join(word[i : i + step]))
        i += step
    return tuple(out)


def joint_bpe(text, q, merges):
    """Merge on the mixed corpus; return the segmented words of each language."""
    words = {lang: [tuple(w) for w in text[lang].split()] for lang in text}
    for _ in range(merges):
        count = Counter()
        for lang in words:
            for w in words[lang]:
                for pair in zip(w, w[1:]):
                    count[pair] += q[lang]
        pair = max(sorted(count), key=count.get)
        words = {lang: [merge(w, pair) for w in ws] for lang, ws in words.items()}
    return words


print("alpha   q(en)  q(de)  q(ru)   tokens per word: en    de    ru")
for alpha in (1.0, 0.7, 0.5, 0.3, 0.0):
    q = sampling(alpha)
    words = joint_bpe(text, q, merges=60)
    f = {lang: sum(map(len, ws)) / len(ws) for lang, ws in words.items()}
    print(f"{alpha:5}  ", *(f"{v:.3f} " for v in q.values()), " " * 16, end="")
    print(*(f"{v:5.2f}" for v in f.values()))
    en, de, ru = ({s for w in ws for s in w if len(s) > 1} for ws in words.values())
    assert len(en & de) >= 5 and not ru & (en | de)  # sharing ends with the script

longest = sorted(en & de, key=lambda s: (len(s), s))[-3:]
print("shared by en and de:", *longest)
shifted = "".join(c if c == " " else chr(ord(c) + 9000) for c in text["en"])
plain = joint_bpe({"en": text["en"]}, {"en": 1}, 30)["en"]
fake = joint_bpe({"en": shifted}, {"en": 1}, 30)["en"]  # another script
assert [len(w) for w in plain] == [len(w) for w in fake]  # the same structure ...
assert not set().union(*plain) & set().union(*fake)  # ... and nothing in common
lead = [{c.encode()[0] for c in text[lang] if c.isalpha()} for lang in ("en", "ru")]
print("first bytes of Cyrillic letters:", *(f"{b:02x}" for b in sorted(lead[1])))
assert all(len(c.encode()) == 2 for c in text["ru"] if c != " ")
