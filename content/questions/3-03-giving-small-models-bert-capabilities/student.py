import torch
from torch.nn.functional import cross_entropy, mse_loss

torch.manual_seed(0)
value = torch.randn(20)  # of each word; word 0 is "not" and flips the next word


def sentences(count):
    return torch.randint(20, (count, 10)).masked_fill(torch.rand(count, 10) < 0.15, 0)


def teacher(x):  # the exact logits of 3 classes
    signs = torch.cat([torch.ones(len(x), 1), 1 - 2.0 * (x[:, :-1] == 0)], dim=1)
    return (signs * value[x]).sum(-1, keepdim=True) * torch.tensor([-1.0, 0.0, 1.0])


def agreement(x, target, loss):  # train a BiLSTM of width 16, compare on new sentences
    torch.manual_seed(1)
    embed, out = torch.nn.Embedding(20, 16), torch.nn.Linear(32, 3)
    lstm = torch.nn.LSTM(16, 16, batch_first=True, bidirectional=True)
    student = lambda x: out(lstm(embed(x))[0].mean(1))
    weights = [*embed.parameters(), *lstm.parameters(), *out.parameters()]
    optimizer = torch.optim.Adam(weights, lr=0.01)
    for _ in range(300):
        i = torch.randint(len(x), (64,))
        optimizer.zero_grad()
        loss(student(x[i]), target[i]).backward()
        optimizer.step()
    return (student(test).argmax(-1) == teacher(test).argmax(-1)).float().mean().item()


few, many, test = sentences(200), sentences(5000), sentences(5000)
labels = torch.multinomial(teacher(few).softmax(-1), 1).squeeze(-1)  # noisy
scores = [agreement(few, labels, cross_entropy), agreement(few, teacher(few), mse_loss)]
scores += [agreement(many, teacher(many).argmax(-1), cross_entropy)]
scores += [agreement(many, teacher(many), mse_loss)]
for name, score in zip(("200 labels", "200 logits", "5000 classes", "5000 logits"), scores):
    print(f"{name:13} {score:.2f}")
assert scores == sorted(scores)
