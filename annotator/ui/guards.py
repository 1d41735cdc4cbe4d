"""What the process may not do: leave a core dump with her texts in it, or talk to a network."""

import sys

PR_SET_DUMPABLE = 4
NETWORK_EVENTS = frozenset({"socket.connect", "socket.bind", "socket.getaddrinfo", "socket.sendto", "socket.sendmsg"})


class NetworkRefused(Exception):
    """Some library tried to reach a network."""


def no_core_dumps() -> None:
    """Let a crash write no memory to disk, and no other program of hers read it (where the system can)."""
    if sys.platform == "win32":
        return
    import resource

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        import ctypes

        ctypes.CDLL(None).prctl(PR_SET_DUMPABLE, 0, 0, 0, 0)


def no_network() -> None:
    """Refuse every attempt to use a socket, whichever library makes it. Cannot be taken back."""
    sys.addaudithook(_refuse)


def _refuse(event: str, _arguments: tuple[object, ...]) -> None:
    if event in NETWORK_EVENTS:
        raise NetworkRefused(event)
