import numpy as np

rng = np.random.default_rng(0)
topic = np.zeros((208, 64))  # 8 topics in scope and 200 others, in 64 dimensions
topic[:, :6] = 3 * rng.normal(size=(208, 6))  # topics differ in 6 directions
style = rng.normal(size=(6, 64)) * 5 / 8  # tone, length and so on: strong, not the topic


def turns(labels):
    noise = rng.normal(size=(len(labels), 6)) @ style + rng.normal(size=(len(labels), 64))
    return topic[labels] + noise


labels = np.arange(1600) % 8  # training: 200 turns per topic, none of them off topic
train = turns(labels)
mu = np.stack([train[labels == c].mean(0) for c in range(8)])
inverse = np.linalg.inv(np.cov((train - mu[labels]).T))


def scores(h):
    gap = h[:, None] - mu
    D = ((gap @ inverse) * gap).sum(-1)  # squared Mahalanobis distance to each topic
    confidence = 1 / np.exp((D.min(1, keepdims=True) - D) / 2).sum(1)
    unit = lambda v: v / np.linalg.norm(v, axis=-1, keepdims=True)
    return 1 - confidence, 1 - (unit(h) @ unit(mu).T).max(1), D.min(1)


sets = [scores(turns(rng.integers(*span, 6000))) for span in ((0, 8), (0, 8), (8, 208))]
table = {}
print("score         AUC  false alarms  recall  precision at 50%  at 5%")
for name, normal, on, off in zip(("confidence", "cosine", "Mahalanobis"), *sets):
    threshold = np.quantile(normal, 0.95)  # set on normal turns alone
    alarms, recall = (on > threshold).mean(), (off > threshold).mean()
    auc = (off[:, None] > on).mean()
    half, rare = (p * recall / (p * recall + (1 - p) * alarms) for p in (0.5, 0.05))
    print(f"{name:12} {auc:.2f} {alarms:12.2f} {recall:8.2f} {half:14.2f} {rare:8.2f}")
    table[name] = auc
    assert abs(alarms - 0.05) < 0.015 and rare < 0.5
assert table["Mahalanobis"] > table["confidence"] + 0.1  # from the same D
