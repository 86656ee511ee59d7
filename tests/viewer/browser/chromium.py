"""A headless Chromium that is driven by its DevTools protocol over a pair of pipes."""

from __future__ import annotations

import base64
import itertools
import json
import os
import select
import shutil
import subprocess
import tempfile
import time
from collections import deque
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

PROGRAMS = ("chromium", "chromium-browser", "google-chrome")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--disable-extensions",
    "--enable-precise-memory-info",
    "--hide-scrollbars",
    "--mute-audio",
    "--force-color-profile=srgb",
    "--remote-debugging-pipe",
)
PATIENCE = 120.0
KEYS = {"Enter": "\r", "Tab": "\t", " ": " "}


def find() -> str | None:
    """The browser, if there is one on PATH."""
    return next((found for name in PROGRAMS if (found := shutil.which(name))), None)


class BrowserError(Exception):
    """The browser has ended, does not answer, or refuses a command."""


class Browser:
    """A browser with a profile of its own, which is removed at the end."""

    def __init__(self, program: str, *flags: str) -> None:
        self._profile = tempfile.mkdtemp(prefix="viewer-")
        to_browser, self._write = os.pipe()
        self._read, from_browser = os.pipe()
        script = f'exec "$@" 3<&{to_browser} 4>&{from_browser}'
        command = [program, *FLAGS, *flags, f"--user-data-dir={self._profile}", "about:blank"]
        self._process = subprocess.Popen(
            ["bash", "-c", script, "bash", *command],
            pass_fds=(to_browser, from_browser),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        os.close(to_browser)
        os.close(from_browser)
        self._buffer = b""
        self._numbers = itertools.count(1)
        self.events: deque[dict[str, Any]] = deque()

    def close(self) -> None:
        try:
            self.send("Browser.close")
            self._process.wait(20)
        except (BrowserError, subprocess.TimeoutExpired, OSError):
            self._process.kill()
            self._process.wait()
        os.close(self._write)
        os.close(self._read)
        for _ in range(20):
            shutil.rmtree(self._profile, ignore_errors=True)
            if not Path(self._profile).exists():
                break
            time.sleep(0.1)

    def send(self, method: str, session: str | None = None, **parameters: Any) -> Any:
        """Send a command; return its answer. Events that come before it are kept."""
        number = next(self._numbers)
        message: dict[str, Any] = {"id": number, "method": method, "params": parameters}
        if session:
            message["sessionId"] = session
        data = json.dumps(message).encode() + b"\0"
        while data:
            data = data[os.write(self._write, data) :]
        end = time.monotonic() + PATIENCE
        while True:
            answer = self._receive(end)
            if answer.get("id") == number:
                if "error" in answer:
                    raise BrowserError(f"{method}: {answer['error']}")
                return answer["result"]
            self.events.append(answer)

    def drain(self, seconds: float = 0.0) -> None:
        """Take the events that have come, or come in some seconds."""
        end = time.monotonic() + seconds
        while True:
            try:
                self.events.append(self._receive(end))
            except TimeoutError:
                return

    def _receive(self, end: float) -> dict[str, Any]:
        while b"\0" not in self._buffer:
            ready, _, _ = select.select([self._read], [], [], max(0, end - time.monotonic()))
            if not ready:
                raise TimeoutError("the browser does not answer")
            data = os.read(self._read, 1 << 20)
            if not data:
                raise BrowserError("the browser has ended")
            self._buffer += data
        message, _, self._buffer = self._buffer.partition(b"\0")
        found: dict[str, Any] = json.loads(message)
        return found

    def page(self, url: str, width: int = 1280, height: int = 900) -> Page:
        """Open a page."""
        target = self.send("Target.createTarget", url="about:blank")["targetId"]
        session = self.send("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        page = Page(self, target, session)
        for domain in ("Page", "Runtime", "Log", "Network", "DOM"):
            page.send(f"{domain}.enable")
        page.resize(width, height)
        page.go(url)
        return page


class Page:
    """A page of a browser."""

    def __init__(self, browser: Browser, target: str, session: str) -> None:
        self.browser = browser
        self.target = target
        self.session = session
        self.url = "about:blank"

    def send(self, method: str, **parameters: Any) -> Any:
        return self.browser.send(method, self.session, **parameters)

    def close(self) -> None:
        self.browser.send("Target.closeTarget", targetId=self.target)

    def go(self, url: str) -> None:
        self.url = url
        self.send("Page.navigate", url=url)
        self.until("document.readyState === 'complete' && location.href !== 'about:blank'")

    def resize(self, width: int, height: int) -> None:
        self.send(
            "Emulation.setDeviceMetricsOverride",
            width=width,
            height=height,
            deviceScaleFactor=1,
            mobile=False,
        )

    def prefer(self, scheme: str, media: str = "") -> None:
        """Select light or dark, and print or screen."""
        features = [
            {"name": "prefers-color-scheme", "value": scheme},
            {"name": "prefers-reduced-motion", "value": "reduce"},
        ]
        self.send("Emulation.setEmulatedMedia", media=media, features=features)

    def run(self, code: str) -> Any:
        """Evaluate an expression; wait for a promise; return its value as JSON has it."""
        answer = self.send(
            "Runtime.evaluate",
            expression=code,
            awaitPromise=True,
            returnByValue=True,
            userGesture=True,
            allowUnsafeEvalBlockedByCSP=False,
        )
        if "exceptionDetails" in answer:
            raise BrowserError(str(answer["exceptionDetails"]))
        return answer["result"].get("value")

    def until(self, code: str, patience: float = PATIENCE) -> None:
        """Wait until an expression is true."""
        end = time.monotonic() + patience
        while not self.run(f"Boolean({code})"):
            if time.monotonic() > end:
                raise TimeoutError(f"never true: {code}")
            time.sleep(0.02)

    def drop(self, paths: Iterable[Path], x: int = 300, y: int = 300) -> None:
        """Drop files on the page, with the events that a real drop makes."""
        data = {
            "items": [],
            "files": [str(path.resolve()) for path in paths],
            "dragOperationsMask": 1,
        }
        for kind in ("dragEnter", "dragOver", "drop"):
            self.send("Input.dispatchDragEvent", type=kind, x=x, y=y, data=data)

    def press(self, key: str) -> None:
        """Press and release a key."""
        names = {" ": "Space", "/": "Slash"}
        code = names.get(key, f"Key{key.upper()}" if len(key) == 1 else key)
        text = KEYS.get(key, key if len(key) == 1 else "")
        codes = {"Tab": 9, "Enter": 13, " ": 32, "Escape": 27}
        number = codes.get(key, ord(key.upper()) if len(key) == 1 else 0)
        common = {"key": key, "code": code, "windowsVirtualKeyCode": number}
        down = "keyDown" if text else "rawKeyDown"
        self.send("Input.dispatchKeyEvent", type=down, text=text, **common)
        self.send("Input.dispatchKeyEvent", type="keyUp", **common)

    def type(self, text: str) -> None:
        self.send("Input.insertText", text=text)

    def faults(self) -> list[str]:
        """Uncaught errors, and errors in the console, since the last call."""
        self.browser.drain()
        found = []
        for event in self._taken(
            "Runtime.exceptionThrown", "Runtime.consoleAPICalled", "Log.entryAdded"
        ):
            parameters = event["params"]
            if "exceptionDetails" in parameters:
                details = parameters["exceptionDetails"]
                found.append(str(details.get("exception", {}).get("description", details["text"])))
            elif parameters.get("type") in {"error", "assert"}:
                found.append(
                    str([each.get("description", each.get("value")) for each in parameters["args"]])
                )
            elif parameters.get("entry", {}).get("level") == "error":
                found.append(parameters["entry"]["text"])
        return found

    def requests(self) -> list[str]:
        """Addresses that the page has asked for since the last call."""
        self.browser.drain()
        return [
            each["params"]["request"]["url"] for each in self._taken("Network.requestWillBeSent")
        ]

    def _taken(self, *methods: str) -> list[dict[str, Any]]:
        kept: deque[dict[str, Any]] = deque()
        taken = []
        for event in self.browser.events:
            if event.get("sessionId") == self.session and event.get("method") in methods:
                taken.append(event)
            else:
                kept.append(event)
        self.browser.events = kept
        return taken

    def picture(self, path: Path, height: int | None = None) -> None:
        """Write a picture of the whole page, or of its upper part."""
        width, before = self.run("[innerWidth, innerHeight]")
        for _ in range(4):  # what is in view for the first time may be higher than estimated
            self.resize(
                width, min(self.run("document.documentElement.scrollHeight"), height or 1 << 14)
            )
            self.run("scrollTo(0, 0)")
            self.run("new Promise((done) => setTimeout(done, 100))")
        answer = self.send("Page.captureScreenshot")
        path.write_bytes(base64.b64decode(answer["data"]))
        self.resize(width, before)

    def printed(self, path: Path) -> None:
        """Write the page as it is printed, a PDF."""
        answer = self.send("Page.printToPDF", printBackground=False, preferCSSPageSize=True)
        path.write_bytes(base64.b64decode(answer["data"]))

    def heap(self) -> int:
        """Bytes of the script's heap that are in use."""
        return int(self.send("Runtime.getHeapUsage")["usedSize"])


def shown(page: Page, paths: Iterable[Path], patience: float = PATIENCE) -> str:
    """Drop files; return the message when they are shown."""
    page.run("document.getElementById('status').textContent = ''")
    page.drop(paths)
    page.until(
        "document.getElementById('status').textContent && "
        "!document.getElementById('main').hasAttribute('aria-busy')",
        patience,
    )
    return str(page.run("document.getElementById('status').textContent"))


Opener = Callable[..., Page]
