"""Streams between a debugger and a `Connection`: standard streams, or one socket."""

from __future__ import annotations

import os
import socket
from contextlib import closing, suppress
from functools import partial
from typing import TYPE_CHECKING, BinaryIO, Final

from kdmp_ks.ground.limits import GDB_SEND_SECONDS
from kdmp_ks.interop.gdb.connection import Connection

if TYPE_CHECKING:
    from collections.abc import Callable

    from kdmp_ks.interop.gdb.target import Target

LOOPBACK: Final = "127.0.0.1"
"""The only address that is listened at."""
_PIECE: Final = 1 << 14
_FIRST_BYTES: Final = b"+-$\x03"
"""Bytes that a debugger can begin with. A web browser begins with a letter."""


def serve_streams(
    target: Target, receive: Callable[[], bytes], send: Callable[[bytes], None]
) -> None:
    """Answer a debugger until it detaches or its stream ends.

    Args:
        target: The dump.
        receive: Waits for bytes, and returns them; none at the end of the stream.
        send: Sends bytes.
    """
    connection = Connection(target)
    is_first = True
    while not connection.has_ended:
        data = receive()
        if not data or (is_first and data[0] not in _FIRST_BYTES):
            return
        is_first = False
        for answer in filter(None, connection.answers(data)):
            send(answer)


def serve_files(target: Target, incoming: BinaryIO, outgoing: BinaryIO) -> None:
    """Answer a debugger on two files, such as standard input and output.

    Raises:
        OSError: A file cannot be read or written.
    """
    read = getattr(incoming, "read1", incoming.read)

    def send(data: bytes) -> None:
        outgoing.write(data)
        outgoing.flush()

    serve_streams(target, lambda: bytes(read(_PIECE)), send)


def listen(port: int) -> socket.socket:
    """Listen on the loopback interface for one debugger.

    Args:
        port: The port; 0 for any that is free.

    Raises:
        OSError: The port is in use, or is not one for ordinary users.
    """
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    try:
        if os.name == "posix":
            # A port that was just used is free; on Windows the option would share one.
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind((LOOPBACK, port))
        listener.listen(1)
    except BaseException:
        listener.close()
        raise
    return listener


def serve_one(target: Target, listener: socket.socket) -> None:
    """Wait for one debugger, accept no other one, and answer it until it detaches or is gone."""
    with closing(listener):
        client, _ = listener.accept()
    with closing(client):
        client.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        with suppress(ConnectionError):
            serve_streams(target, lambda: client.recv(_PIECE), partial(_send, client))


def _send(client: socket.socket, data: bytes) -> None:
    """Send bytes to a client, which is given up if it does not read them.

    Raises:
        ConnectionError: It does not.
    """
    client.settimeout(GDB_SEND_SECONDS)
    try:
        client.sendall(data)
    except TimeoutError as error:
        raise ConnectionAbortedError from error
    finally:
        client.settimeout(None)
