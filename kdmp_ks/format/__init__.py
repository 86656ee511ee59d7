"""Format: the parts of a dump file, read by the schema-compiled parser."""

from __future__ import annotations
