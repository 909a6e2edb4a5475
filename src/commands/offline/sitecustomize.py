"""Python loads this file before a listing and blocks the network: what a page shows must not depend on another host."""

import sys

REFUSED = {"socket.connect", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname"}


def refuse(event, arguments):
    if event in REFUSED:
        raise PermissionError(f"a listing uses no network ({event} {arguments[-1]!r})")


sys.addaudithook(refuse)
