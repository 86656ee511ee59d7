"""Arguments, failures, streams, files to write."""

from __future__ import annotations
