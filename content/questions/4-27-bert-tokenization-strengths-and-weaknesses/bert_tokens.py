import re
import unicodedata

# The entries of BERT-Base, Uncased (30,522 in all) that these examples need.
vocabulary = set(
    "re ##usa ##ble em ##bed ##ding ##s resume us good state of the art - , ! 1 2021 202 ##4 "
    "123 ##45 ##6 ##7 234 北 京 我 ᄒ ##ᅡ ##ᆫ ##ᄀ ##ᅮ ##ᆨ out ##rag ##ous outrageous".split()
)


def basic(text):
    text = re.sub(r"([\u4e00-\u9fff])", r" \1 ", text)  # each Chinese character alone
    text = unicodedata.normalize("NFD", text.lower())
    text = "".join(c for c in text if unicodedata.category(c) != "Mn")  # no accents
    return re.sub(r"([!-/:-@\[-`{-~])", r" \1 ", text).split()  # ASCII punctuation


def wordpiece(word, start=0):
    for end in range(len(word), start, -1):
        piece = ("##" if start else "") + word[start:end]
        if piece in vocabulary:
            rest = wordpiece(word, end)
            return rest if rest == ["[UNK]"] else [piece, *rest]
    return ["[UNK]"] if start < len(word) else []


for text in ("reusable embeddings", "outrageous", "outragous", "2021 2024", "1234567", "1,234",
             "Résumé", "US", "good!", "good👍", "我爱北京", "한국", "state-of-the-art"):
    print(f"{text:19}", *(piece for word in basic(text) for piece in wordpiece(word)))
assert basic("US résumé") == basic("us resume") and wordpiece("good👍") == ["[UNK]"]
