L, T = 6, 20  # layers and positions


def chain(recurrent, generating):
    """Steps that must follow one another; a step is one position through one layer."""
    done = {}  # (layer, position): number of the step after which it is known
    for t in range(T):
        for l in range(L):
            below = [t] if recurrent else range(t + 1)  # what the layer reads
            waits = [done[l - 1, s] for s in below] if l else [0]
            if recurrent and t:
                waits.append(done[l, t - 1])  # the hidden state
            if generating and t and l == 0:
                waits.append(done[L - 1, t - 1])  # the token chosen last
            done[l, t] = 1 + max(waits)
    return max(done.values())


print("                      self-attention  recurrent")
for name, generating in (("all inputs known", False), ("generating", True)):
    attention, recurrent = chain(False, generating), chain(True, generating)
    print(f"{name:22} {attention:13}  {recurrent:9}")
    assert attention == (L * T if generating else L)
    assert recurrent == (L * T if generating else L + T - 1)
