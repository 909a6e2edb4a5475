import re
import unicodedata

# The entries of BERT-Base, Uncased (30,522 in all) that these examples meet.
vocabulary = set(
    "re ##usa ##ble em ##bed ##ding ##s resume us good state of the art - , ! 1 "
    "2021 202 ##4 123 ##45 ##6 ##7 234 北 京 我 ᄒ ##ᅡ ##ᆫ ##ᄀ ##ᅮ ##ᆨ out ##rag "
    "##ous outrageous".split()
)


def basic(text):
    """Single Chinese characters, lower case, no accents, punctuation apart."""
    text = re.sub(r"([\u4e00-\u9fff])", r" \1 ", text)
    text = unicodedata.normalize("NFD", text.lower())
    text = "".join(c for c in text if unicodedata.category(c) != "Mn")
    return re.sub(r"([!-/:-@\[-`{-~])", r" \1 ", text).split()  # ASCII punctuation


def wordpiece(word):
    """The longest entry from the left; [UNK] for the whole word if none fits."""
    pieces, start = [], 0
    while start < len(word):
        for end in range(len(word), start, -1):
            piece = ("##" if start else "") + word[start:end]
            if piece in vocabulary:
                break
        else:
            return ["[UNK]"]
        pieces.append(piece)
        start = end
    return pieces


def tokenize(text):
    return [piece for word in basic(text) for piece in wordpiece(word)]


for text in (
    "reusable embeddings|outrageous|outragous|2021 2024|1234567|1,234|Résumé|US|"
    "good!|good👍|我爱北京|한국|state-of-the-art"
).split("|"):
    print(f"{text:19}", *tokenize(text))

assert tokenize("résumé") == tokenize("resume") and tokenize("US") == tokenize("us")
assert tokenize("state-of-the-art") == tokenize("state - of - the - art")
assert tokenize("good👍") == ["[UNK]"] and len(tokenize("good 👍")) == 2
assert len("한국") == 2 and len(tokenize("한국")) == 6  # NFD takes syllables apart
