"""The verdict on a crash: its cause, how sure that is, and the evidence."""

from __future__ import annotations
