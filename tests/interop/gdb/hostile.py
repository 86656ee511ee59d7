"""Packets of hostile clients, from a seed: random, mutated, cut; and the rules that answers keep.

``python tests/interop/gdb/hostile.py DUMP [COUNT] [SEED]`` tries many.
"""

from __future__ import annotations

import re
import sys
import time
from collections.abc import Iterator
from random import Random

from kdmp_ks import KernelDumpParser
from kdmp_ks.interop.gdb.connection import Connection
from kdmp_ks.interop.gdb.target import Target

PACKET_SIZE = 0x4000
KNOWN = (
    b"?", b"g", b"p0", b"p1f", b"m%x,40", b"mfffff80000200000,1000", b"m0,ffffffff", b"Hg0",
    b"Hg-1", b"Hg1", b"Hc2", b"Hgp1.2", b"T1", b"Tffff", b"qC", b"qfThreadInfo", b"qsThreadInfo",
    b"qThreadExtraInfo,1", b"qThreadStopInfo2", b"qMemoryRegionInfo:fffff80000200000",
    b"qMemoryRegionInfo:0", b"qXfer:features:read:target.xml:0,ffb",
    b"qXfer:libraries:read::0,3000", b"qXfer:threads:read::10,20",
    b"qXfer:threads:read::ffffffff,ffffffff", b"qXfer:auxv:read::0,1", b"qRcmd,68656c70",
    b"qRcmd,6d6f64756c6573", b"qRcmd,737461636b2030", b"qRcmd,zz", b"qHostInfo", b"qProcessInfo",
    b"qSupported:multiprocess+;xmlRegisters=i386", b"qAttached:1", b"qSymbol::", b"vCont?",
    b"vCont;c", b"vMustReplyEmpty", b"vFile:open:2f,0,0", b"c", b"s", b"C05", b"M0,1:00",
    b"X0,1:}}", b"G00", b"P0=00", b"Z0,0,1", b"z0,0,1", b"QStartNoAckMode",
    b"QEnableErrorStrings", b"QThreadSuffixSupported", b"qFileLoadAddress:6e74", b"qOffsets",
    b"!", b"R00", b"", b"\xff\xfe",
)  # fmt: skip
"""Requests with which mutations begin. ``D`` and ``k`` end a session, and are tried apart."""
ANSWER = re.compile(
    rb"|OK|E[0-9a-f]{2}(;[0-9a-f]+)?|[0-9a-fx]+|QC[0-9a-f]+|O[0-9a-f]*|[ml].*|T[0-9a-f]{2}.*"
    rb"|PacketSize=.*|start:[0-9a-f]+;size:[0-9a-f]+;(permissions:r?w?x?;)?|(pid|triple):.*",
    re.DOTALL,
)
"""Contents of every answer; one that is not known is empty."""


def requests(random: Random) -> Iterator[bytes]:
    """Yield contents of packets without end."""
    while True:
        body = bytearray(random.choice(KNOWN))
        kind = random.random()
        if kind < 0.3:
            for _ in range(random.randrange(1, 4)):
                mutate(random, body)
        elif kind < 0.35:
            body = bytearray(random.randbytes(random.randrange(40)))
        elif kind < 0.36:
            body += body[-1:] * random.randrange(PACKET_SIZE + 99)
        elif kind < 0.5:
            body = bytearray(b"m%x,%x" % (random.getrandbits(64), random.getrandbits(12)))
        yield bytes(body)


def mutate(random: Random, body: bytearray) -> None:
    at = random.randrange(len(body) + 1)
    choice = random.randrange(4)
    if choice == 0:
        body[at:at] = random.randbytes(1)
    elif choice == 1:
        del body[at : at + random.randrange(1, 4)]
    elif choice == 2:
        body[at : at + 1] = random.choice((b",", b":", b";", b"-", b"}", b"#", b"$", b"*", b"\x03"))
    else:
        body += random.choice(KNOWN)


def framed(random: Random, body: bytes) -> bytes:
    """Make a packet of contents; one of ten is damaged or cut."""
    escaped = re.sub(rb"[#$}*]", lambda one: b"}" + bytes([one[0][0] ^ 0x20]), body)
    packet = b"$%b#%02x" % (escaped, sum(escaped) & 0xFF)
    kind = random.random()
    if kind < 0.03:
        return packet[: random.randrange(len(packet))]
    if kind < 0.06:
        return b"$%b#%02x" % (body, random.getrandbits(8))
    if kind < 0.1:
        return random.choice((b"+", b"-", b"\x03", b"\0\xff", b"%x#00", b"$", b"}")) + packet
    return packet


def answers(out: bytes) -> list[bytes]:
    """Return the contents of the packets of an output; whatever is no packet is an error."""
    found = []
    at = 0
    while at < len(out):
        if out[at : at + 1] in (b"+", b"-"):
            at += 1
            continue
        assert out[at : at + 1] == b"$", out[at : at + 40]
        end = out.index(b"#", at)
        body = out[at + 1 : end]
        assert b"$" not in body
        assert int(out[end + 1 : end + 3], 16) == sum(body) & 0xFF
        assert len(body) <= PACKET_SIZE
        found.append(body)
        at = end + 3
    return found


class Talk:
    """A hostile client, which sends packets and checks what is answered to each.

    Attributes:
        answered: Number of answers so far.
    """

    def __init__(self, target: Target, random: Random) -> None:
        self.answered = 0
        self._target = target
        self._random = random
        self._coming = requests(random)
        self.begin()

    def begin(self) -> None:
        """Begin another session."""
        self._connection = Connection(self._target)

    def send(self) -> bytes:
        """Send a packet, cut or whole, and check the answers; return the packet."""
        random = self._random
        data = framed(random, next(self._coming))
        cut = random.randrange(len(data) + 1) if random.random() < 0.2 else len(data)
        out = self._connection.feed(data[:cut]) + self._connection.feed(data[cut:])
        for body in answers(out):
            self.answered += 1
            assert ANSWER.fullmatch(body), (data[:200], body[:200])
        if self._connection.has_ended:
            self.begin()
        return data


def campaign(dump: KernelDumpParser, count: int, seed: int) -> tuple[int, float]:
    """Send packets to sessions, a thousand to each.

    Returns:
        The number of answers, and the longest time of one packet in seconds.
    """
    talk, longest = Talk(Target(dump), Random(seed)), 0.0
    for number in range(count):
        if number % 1000 == 0:
            talk.begin()
        before = time.perf_counter()
        talk.send()
        longest = max(longest, time.perf_counter() - before)
    return talk.answered, longest


if __name__ == "__main__":
    with KernelDumpParser(sys.argv[1]) as opened:
        asked = int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000
        print(*campaign(opened, asked, int(sys.argv[3]) if len(sys.argv) > 3 else 0))
