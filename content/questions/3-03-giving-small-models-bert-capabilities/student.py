import torch
from torch.nn.functional import cross_entropy, mse_loss

torch.manual_seed(0)
torch.set_default_dtype(torch.float64)
torch.set_num_threads(1)
vocabulary, n, negation = 20, 10, 0
worth = torch.randn(vocabulary)
worth[negation] = 0.0


def teacher(x):
    """Logits of 3 classes, (B, 3): the sum of word values, negated ones flipped."""
    flipped = torch.zeros_like(x, dtype=torch.bool)
    flipped[:, 1:] = x[:, :-1] == negation
    total = torch.where(flipped, -worth[x], worth[x]).sum(-1)
    return torch.stack([-total, torch.zeros_like(total), total], dim=-1)


class Student(torch.nn.Module):
    """A one-layer BiLSTM of width 16, averaged over positions."""

    def __init__(self):
        super().__init__()
        self.embed = torch.nn.Embedding(vocabulary, 16)
        self.lstm = torch.nn.LSTM(16, 16, batch_first=True, bidirectional=True)
        self.out = torch.nn.Linear(32, 3)

    def forward(self, x):
        return self.out(self.lstm(self.embed(x))[0].mean(1))


def agreement(x, target, loss):
    """Train a student on (x, target); how often it then agrees with the teacher."""
    torch.manual_seed(1)
    student = Student()
    optimizer = torch.optim.Adam(student.parameters(), lr=0.01)
    for _ in range(300):
        i = torch.randint(len(x), (64,))
        optimizer.zero_grad()
        loss(student(x[i]), target[i]).backward()
        optimizer.step()
    with torch.no_grad():
        same = student(test).argmax(-1) == teacher(test).argmax(-1)
    return same.double().mean()


def sentences(count):
    x = torch.randint(vocabulary, (count, n))
    return torch.where(torch.rand(count, n) < 0.15, negation, x)


few, many, test = sentences(200), sentences(5000), sentences(5000)
labels = torch.multinomial(teacher(few).softmax(-1), 1).squeeze(-1)
hard = agreement(few, labels, cross_entropy)
soft = agreement(few, teacher(few), mse_loss)
more = agreement(many, teacher(many), mse_loss)
print(f"200 labels            {hard:.2f}")
print(f"200 teacher's logits  {soft:.2f}")
print(f"5000 teacher's logits {more:.2f}")
assert hard + 0.1 < soft < more - 0.1
