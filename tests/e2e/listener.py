"""A screen reader's ears: what the program says of itself through AT-SPI, read from outside it over D-Bus.

Does what Orca does: switches accessibility on, asks the registry for events, and walks the tree of what is on screen.
"""

import subprocess
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, MessageType, Properties, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.e2e.desk import PATIENCE, Desk

LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")
EVENTS = ("object:announcement", "object:text-caret-moved", "object:state-changed:focused")
STATES = {"expandable": 9, "expanded": 10, "focused": 12, "showing": 25, "checked": 4, "read-only": 43}


def launcher() -> str:
    """The program that starts the bus of accessibility, or nothing."""
    return next((path for path in LAUNCHERS if Path(path).exists()), "")


@dataclass(frozen=True, slots=True)
class Part:
    """One thing on the screen, as the program describes it."""

    at: tuple[str, str]
    role: str
    name: str
    description: str
    states: frozenset[str]


_OF_WHAT_IS_GONE = {f"org.freedesktop.DBus.Error.{name}" for name in ("UnknownObject", "UnknownInterface")}


class Gone(Exception):
    """A part went while it was looked at: a page gave way to another."""


class Listener:
    """Connected to a session bus of its own; `calls` go to the program, `heard` is what it said of its own accord."""

    def __init__(self, session: str) -> None:
        self._session = open_dbus_connection(session)
        bus = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Bus")
        status = DBusAddress("/org/a11y/bus", bus_name="org.a11y.Bus", interface="org.a11y.Status")
        for switch in ("IsEnabled", "ScreenReaderEnabled"):
            self._session.send_and_get_reply(Properties(status).set(switch, "b", True))
        [address] = self._session.send_and_get_reply(new_method_call(bus, "GetAddress")).body
        self._bus: DBusConnection = open_dbus_connection(address)
        registry = DBusAddress("/org/a11y/atspi/registry", "org.a11y.atspi.Registry", "org.a11y.atspi.Registry")
        for event in EVENTS:
            self._bus.send_and_get_reply(new_method_call(registry, "RegisterEvent", "s", (event,)))
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object")
        self._bus.send_and_get_reply(message_bus.AddMatch(rule))
        self._signals: deque[Message] = deque()
        self._bus.filter(rule, queue=self._signals)
        self._focus: tuple[str, str] | None = None
        self._heard: list[str] = []

    def close(self) -> None:
        """Listen no more."""
        self._bus.close()
        self._session.close()

    def heard(self, seconds: float = 0.6) -> list[str]:
        """What was announced since the last time, in order; waits until it has been silent for so long."""
        said, self._heard = [*self._heard, *self._take(seconds)], []
        return said

    def _take(self, seconds: float) -> list[str]:
        said = []
        while True:
            try:
                message = self._bus.recv_until_filtered(self._signals, timeout=seconds)
            except TimeoutError:
                return said
            fields, body = message.header.fields, message.body
            if fields[HeaderFields.member] == "Announcement":
                said.append(body[3][1])
            elif fields[HeaderFields.member] == "StateChanged" and body[:2] == ("focused", 1):
                self._focus = fields[HeaderFields.sender], fields[HeaderFields.path]

    def parts(self, role: str = "", below: Part | None = None, hidden: bool = False) -> Iterator[Part]:
        """Everything that is shown, from the top; of a table only its first rows."""
        root = below.at if below else ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
        for child in self._call(root, "Accessible", "GetChildren")[0]:
            part = self.part(child)
            if role in ("", part.role):
                yield part
            if hidden or "showing" in part.states or part.role == "application":
                yield from self.parts(role, part, hidden)

    def part(self, at: tuple[str, str]) -> Part:
        """One thing as it is now."""
        bits = self._call(at, "Accessible", "GetState")[0]
        number = bits[0] | bits[1] << 32
        return Part(
            at,
            self._call(at, "Accessible", "GetRoleName")[0],
            self._property(at, "Accessible", "Name"),
            self._property(at, "Accessible", "Description"),
            frozenset(name for name, bit in STATES.items() if number >> bit & 1),
        )

    def find(self, role: str, name: str) -> Part:
        """The first of a role whose name begins so; waits until it is there."""
        start = time.monotonic()
        while time.monotonic() - start < PATIENCE:
            with suppress(Gone):  # then all is looked through anew
                for part in self.parts(role):
                    if part.name.startswith(name):
                        return part
            time.sleep(0.3)
        raise AssertionError(f"no {role} “{name}”")

    def text(self, part: Part) -> str:
        """The whole text of a part."""
        count = self._property(part.at, "Text", "CharacterCount")
        return str(self._call(part.at, "Text", "GetText", "ii", (0, count))[0])

    def caret(self, part: Part) -> int:
        """Where the caret stands in a text."""
        return int(self._property(part.at, "Text", "CaretOffset"))

    def selected(self, part: Part) -> str:
        """The selected words of a text."""
        if not self._call(part.at, "Text", "GetNSelections")[0]:
            return ""
        ends = self._call(part.at, "Text", "GetSelection", "i", (0,))
        return str(self._call(part.at, "Text", "GetText", "ii", ends)[0])

    def focused(self) -> Part:
        """What got the focus last; of a list or tree its row, as screen readers look for it themselves.

        Qt calls the front tab of every bar focused, so nothing is found by its state alone.
        """
        start = time.monotonic()
        while time.monotonic() - start < PATIENCE:
            self._heard += self._take(0.6)
            assert self._focus is not None
            with suppress(Gone):  # then another gets the focus
                part = self.part(self._focus)
                rows = self.parts(below=part) if part.role in ("list", "tree", "table") else iter(())
                return next((row for row in rows if "focused" in row.states), part)
        raise AssertionError("what has the focus is gone")

    def _call(self, at: tuple[str, str], interface: str, method: str, signature: str = "", body: Any = ()) -> Any:
        address = DBusAddress(at[1], bus_name=at[0], interface=f"org.a11y.atspi.{interface}")
        message = new_method_call(address, method, signature or None, body)
        return self._answer(message)

    def _answer(self, message: Message) -> Any:
        reply = self._bus.send_and_get_reply(message, timeout=PATIENCE)
        if reply.header.message_type == MessageType.method_return:
            return reply.body
        error = reply.header.fields.get(HeaderFields.error_name)
        raise Gone(reply.body) if error in _OF_WHAT_IS_GONE else AssertionError(error, reply.body)

    def _property(self, at: tuple[str, str], interface: str, name: str) -> Any:
        address = DBusAddress(at[1], bus_name=at[0], interface=f"org.a11y.atspi.{interface}")
        [(_, value)] = self._answer(Properties(address).get(name))
        return value


@contextmanager
def listening(desk: Desk) -> Iterator[Listener]:
    """Give a desk a session bus with accessibility, before the program starts on it."""
    with _started(desk, "dbus-daemon", "--session", "--nofork", "--print-address=1") as bus:
        assert bus.stdout is not None
        address = desk.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        with _started(desk, launcher(), "--launch-immediately"):
            listener = Listener(address)
            yield listener
            listener.close()


@contextmanager
def _started(desk: Desk, *command: str) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        command, env=desk.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        try:
            yield process
        finally:
            process.terminate()
