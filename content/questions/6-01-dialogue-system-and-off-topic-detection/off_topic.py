import numpy as np

rng = np.random.default_rng(0)
d, k, inside, total = 64, 6, 8, 208  # width, directions of meaning, topics
topic = np.hstack([3 * rng.normal(size=(total, k)), np.zeros((total, d - k))])
style = rng.normal(size=(6, d)) * 5 / 8  # tone, length, ...: strong, not the topic


def turns(labels):
    n = len(labels)
    return topic[labels] + rng.normal(size=(n, 6)) @ style + rng.normal(size=(n, d))


def on_topic():
    return turns(rng.integers(0, inside, 6000))


labels = np.arange(1600) % inside  # training: 200 turns a topic, not one off topic
train = turns(labels)
mu = np.stack([train[labels == c].mean(0) for c in range(inside)])
inverse = np.linalg.inv(np.cov((train - mu[labels]).T))


def distances(h):  # D_c: squared Mahalanobis distance to every topic in scope
    gap = h[:, None] - mu
    return ((gap @ inverse) * gap).sum(-1)


def confidence(h):  # 1 - the largest probability of the classifier softmax(-D/2)
    excess = distances(h) - distances(h).min(1, keepdims=True)
    return 1 - 1 / np.exp(-excess / 2).sum(1)


def cosine(h):
    a, b = (v / np.linalg.norm(v, axis=1, keepdims=True) for v in (h, mu))
    return 1 - (a @ b.T).max(1)


def mahalanobis(h):
    return distances(h).min(1)


calibration, on = on_topic(), on_topic()
drift = rng.integers(inside, total, 6000)  # one topic out of scope per conversation
off, table = turns(drift), {}
print("score        AUC   FPR  recall  precision at 50%  at 5%")
for f in (confidence, cosine, mahalanobis):
    s_on, s_off = f(on), f(off)
    threshold = np.quantile(f(calibration), 0.95)  # flags 5% of on-topic turns
    fpr, recall = (s_on > threshold).mean(), (s_off > threshold).mean()
    auc = (s_off[:, None] > s_on).mean()
    half, rare = (p * recall / (p * recall + (1 - p) * fpr) for p in (0.5, 0.05))
    table[f] = auc, recall, rare
    print(f"{f.__name__:11}  {auc:.2f}  {fpr:.2f}  {recall:6.2f}", end="")
    print(f"  {half:16.2f}  {rare:5.2f}")
    assert abs(fpr - 0.05) < 0.015  # set without a single off-topic example
assert table[mahalanobis][0] > table[confidence][0] + 0.1  # the same D_c in both
assert table[mahalanobis][2] < 0.5  # most alarms are false when 5% are off topic

s = mahalanobis
history = s(on_topic()) + s(on_topic())
threshold = np.quantile(history + s(on), 0.95)  # the sum of three turns
fresh = (history + s(off) > threshold).mean()
lasting = (s(turns(drift)) + s(turns(drift)) + s(off) > threshold).mean()
print(f"three turns: recall {fresh:.2f} if the last is off, {lasting:.2f} if all")
assert fresh < table[s][1] < lasting
