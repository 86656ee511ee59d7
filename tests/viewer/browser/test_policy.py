"""The security policy of the viewer: whatever the page tried, nothing would leave the machine."""

from __future__ import annotations

import base64
import hashlib
import re
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from viewer.browser.chromium import Browser, Page

pytestmark = [pytest.mark.slow, pytest.mark.xdist_group("viewer-browser")]

ATTEMPTS = {
    "fetch": ("fetch(URL).then(() => 'done', () => 'refused')", "connect-src"),
    "no-cors fetch": (
        "fetch(URL, { mode: 'no-cors' }).then(() => 'done', () => 'refused')",
        "connect-src",
    ),
    "XHR": (
        "new Promise((done) => { const it = new XMLHttpRequest(); it.onload = () => done('done');"
        "it.onerror = () => done('refused'); it.open('GET', URL); it.send(); })",
        "connect-src",
    ),
    "image": (
        "new Promise((done) => { const it = new Image(); it.onload = () => done('done');"
        "it.onerror = () => done('refused'); it.src = URL; })",
        "img-src",
    ),
    "beacon": ("(navigator.sendBeacon(URL, 'x'), wait())", "connect-src"),
    "WebSocket": (
        "new Promise((done) => { try { const it = new WebSocket(URL.replace('http', 'ws'));"
        "it.onopen = () => done('done'); it.onerror = () => done('refused'); }"
        "catch { done('refused'); } })",
        "connect-src",
    ),
    "event stream": (
        "new Promise((done) => { const it = new EventSource(URL); it.onopen = () => done('done');"
        "it.onerror = () => done('refused'); })",
        "connect-src",
    ),
    "form": (
        "(() => { const it = document.createElement('form'); it.action = URL;"
        "document.body.append(it); it.submit(); return wait(); })()",
        "form-action",
    ),
    "frame": (
        "(() => { const it = document.createElement('iframe'); it.src = URL;"
        "document.body.append(it); return wait(); })()",
        "frame-src",
    ),
    "style sheet": (
        "(() => { const it = document.createElement('link'); it.rel = 'stylesheet'; it.href = URL;"
        "document.head.append(it); return wait(); })()",
        "style-src-elem",
    ),
    "font": (
        "(new FontFace('x', `url(${URL})`).load().catch(() => 0), wait())",
        "font-src",
    ),
    "media": (
        "(() => { const it = document.createElement('video'); it.src = URL;"
        "document.body.append(it); return wait(); })()",
        "media-src",
    ),
    "worker": (
        "(() => { try { new Worker(URL); } catch {} return wait(); })()",
        "require-trusted-types-for",
    ),
    "script": (
        "(() => { const it = document.createElement('script'); try { it.src = URL; } catch {}"
        "document.head.append(it); return wait(); })()",
        "require-trusted-types-for",
    ),
    "inline script": (
        "(() => { const it = document.createElement('script'); try { it.text = 'window.ran = 1' }"
        "catch {} document.head.append(it); return wait(); })()",
        "require-trusted-types-for",
    ),
    "markup": (
        "(() => { try { document.body.innerHTML += '<p>'; } catch {} return wait(); })()",
        "require-trusted-types-for",
    ),
    "evaluation": (
        "(() => { try { globalThis.eval('1'); return 'done'; } catch { return 'refused'; } })()",
        None,
    ),
    "base": (
        "(() => { const it = document.createElement('base'); it.href = URL;"
        "document.head.append(it); return wait(); })()",
        "base-uri",
    ),
}


@pytest.fixture(scope="module")
def listener() -> Iterator[tuple[str, list[str]]]:
    """A server on this machine, and the requests that it has got."""
    got: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            got.append(self.path)
            self.send_response(200)
            self.send_header("Access-Control-Allow-Origin", "*")
            self.end_headers()

        def do_POST(self) -> None:
            self.do_GET()

        def log_message(self, *_: Any) -> None:
            """Be silent."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}", got
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(scope="module")
def tried(browser: Browser, page_file: Path) -> Iterator[Page]:
    page = browser.page(page_file.as_uri())
    page.run(
        "window.refused = [];"
        "document.addEventListener('securitypolicyviolation',"
        " (event) => refused.push(event.effectiveDirective));"
        "window.wait = () => new Promise((done) => setTimeout(() => done('waited'), 150));"
    )
    yield page
    page.close()


@pytest.mark.parametrize("name", ATTEMPTS)
def test_nothing_leaves(tried: Page, listener: tuple[str, list[str]], name: str) -> None:
    """Each way to reach a server is refused by the browser, with the directive that refuses it."""
    url, got = listener
    code, directive = ATTEMPTS[name]
    tried.run("refused.length = 0")
    result = tried.run(code.replace("URL", f"'{url}/{name.replace(' ', '-')}'"))
    assert result != "done"
    if directive:
        assert directive in tried.run("refused")
    assert got == []
    assert tried.run("window.ran") is None


def test_listener_hears_a_page_without_a_policy(
    browser: Browser, listener: tuple[str, list[str]]
) -> None:
    """The same attempts arrive where nothing refuses them, so the test would notice them."""
    url, got = listener
    page = browser.page(f"{url}/page")
    code, _ = ATTEMPTS["fetch"]
    assert page.run(code.replace("URL", f"'{url}/fetch'")) == "done"
    assert page.run(ATTEMPTS["image"][0].replace("URL", f"'{url}/image'")) == "refused"  # no image
    assert {"/fetch", "/image"} <= set(got)
    page.close()
    got.clear()


def test_policy_names_the_script_and_the_style(page_file: Path) -> None:
    text = page_file.read_text(encoding="utf-8")
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', text)[1]
    rules = dict(rule.split(" ", 1) for rule in policy.split("; "))
    for tag in ("script", "style"):
        parts = re.findall(rf"<{tag}>(.*?)</{tag}>", text, re.DOTALL)
        assert len(parts) == 1
        digest = base64.b64encode(hashlib.sha256(parts[0].encode()).digest()).decode()
        assert rules[f"{tag}-src"] == f"'sha256-{digest}'"
    assert text.index("Content-Security-Policy") < text.index("<style") < text.index("<script")
    none = ("default-src", "connect-src", "form-action", "base-uri", "trusted-types")
    assert {rules[name] for name in none} == {"'none'"}
    assert "unsafe" not in policy
    assert "*" not in policy
    assert not re.search(
        r"\son\w+=|\sstyle=|javascript:|(?:src|href)=\"(?!#|data:,)", parts_outside(text)
    )


def parts_outside(text: str) -> str:
    """The markup of the page, without its script and style."""
    return re.sub(r"<(script|style)>.*?</\1>", "", text, flags=re.DOTALL)
