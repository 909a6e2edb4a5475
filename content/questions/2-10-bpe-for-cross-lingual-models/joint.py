from collections import Counter

text = {"en": "information nation station national position transport water house mother "
              "father university music the and",
        "de": "information nation station national position transport wasser haus mutter "
              "vater universität musik die und",
        "ru": "информация нация станция национальный позиция транспорт вода дом мать отец "
              "университет музыка это и"}


def joint_bpe(q, merges=60):  # on the mixed corpus
    split = {lang: [f" {' '.join(w)} " for w in text[lang].split()] for lang in text}
    for _ in range(merges):
        count = Counter()
        for lang, words in split.items():
            for a, b in (pair for w in words for pair in zip(w.split(), w.split()[1:])):
                count[f" {a} {b} ", f" {a}{b} "] += q[lang]
        pair, joined = max(sorted(count), key=count.get)
        split = {lang: [w.replace(pair, joined) for w in words] for lang, words in split.items()}
    return {lang: [w.split() for w in words] for lang, words in split.items()}


print("alpha   share of en, de, ru     tokens per word in en, de, ru")
for alpha in (1.0, 0.7, 0.5, 0.3, 0.0):
    p = [0.90**alpha, 0.09**alpha, 0.01**alpha]
    split = joint_bpe(dict(zip(text, (v / sum(p) for v in p)))).values()
    print(f"{alpha:5}  ", *(f"{v / sum(p):.3f}" for v in p), end="       ")
    print(*(f"{sum(map(len, words)) / len(words):5.2f}" for words in split))
    en, de, ru = ({s for w in words for s in w if len(s) > 1} for words in split)
    assert len(en & de) >= 5 and not ru & (en | de)  # sharing ends with the script
