"""The activity of a system when it stopped: sleep, shutdown, log-off, starts, devices."""

from __future__ import annotations
