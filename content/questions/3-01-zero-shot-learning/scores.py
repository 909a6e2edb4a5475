import numpy as np


def softmax(s):
    e = np.exp(s - s.max(-1, keepdims=True))
    return e / e.sum(-1, keepdims=True)


def entailment(nli, multi_label=False):
    """NLI logits per label, (C, 3): contradiction, neutral, entailment."""
    if multi_label:  # each label by itself: entailment against contradiction
        return softmax(nli[:, [0, 2]])[:, 1]
    return softmax(nli[:, 2])  # the labels compete


def similarity(cosines, scale):
    return softmax(scale * cosines)


def likelihood(log_p, log_p_empty):
    """Log-probabilities of the answers, and those after an input without content."""
    return softmax(log_p - log_p_empty)


nli = np.array([[-1.5, 0.2, 2.1], [1.8, 0.5, 0.3], [2.0, 0.1, -1.0]])
one, many = entailment(nli), entailment(nli, multi_label=True)
print("entailment, one label    ", one.round(3))
print("entailment, many labels  ", many.round(3))
corrected = likelihood(nli[:, 2], np.array([1.5, -0.5, -1.0]))
print("likelihood, corrected    ", corrected.round(3))
cosines = np.array([0.3] + [0.2] * 999)  # the right class first
flat, sharp = (similarity(cosines, scale)[0] for scale in (1, 100))
print(f"similarity, 1000 classes  {flat:.4f} with scale 1, {sharp:.3f} with scale 100")
assert abs(one.sum() - 1) < 1e-9 and many.sum() > 1.1  # one choice or independent ones
assert one.argmax() == 0 and corrected.argmax() == 1  # the prior was decisive
assert flat < 0.0012 and sharp > 0.95
