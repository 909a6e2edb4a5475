from collections import Counter

corpus, T = {"hug": 10, "pug": 5, "pun": 12, "bun": 4, "hugs": 5}, 4


def name(word, start, end):
    return ("##" if start else "") + word[start:end]


def split(word, vocabulary):  # where the pieces of a longest match from the left start
    start = 0
    while start < len(word):
        yield start
        start = max(e for e in range(len(word) + 1) if name(word, start, e) in vocabulary)


letters = {name(word, i, i + 1) for word in corpus for i in range(len(word))}
for iteration in (1, 2):
    f = Counter()
    for word, n in corpus.items():
        starts = split(word, vocabulary) if iteration > 1 else range(len(word))
        f.update({name(word, s, e): n for s in starts for e in range(s + 1, len(word) + 1)})
    vocabulary = set(letters)
    for piece in sorted(f, key=lambda s: -len(s.removeprefix("##"))):  # longest first
        if (n := f[piece]) > T:
            vocabulary.add(piece)
            for end in range(1 + 2 * piece.startswith("##"), len(piece)):
                f[piece[:end]] -= n  # a longer entry takes these occurrences
    print(f"after iteration {iteration}:", *sorted(vocabulary - letters))
assert vocabulary - letters == {word for word, n in corpus.items() if n > T}
