"""`write_lime`: physical memory as a LiME file, a header before each run of pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.writers.images.lime_header import LIME_HEADER
from kdmp_ks.writers.images.packer import packer
from kdmp_ks.writers.images.runs import joined

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kdmp_ks.ground.extents import Run
    from kdmp_ks.writers.copy_writer import CopyWriter


def write_lime(runs: Iterable[Run], writer: CopyWriter) -> int:
    """Write runs of pages as a LiME file.

    Args:
        runs: The pages, ascending by frame number.
        writer: The file, empty so far.

    Returns:
        Number of segments written.

    Raises:
        SourceError: The dump cannot be read.
        OSError: The file cannot be written.
    """
    header = packer(LIME_HEADER)
    segments = 0
    for run in joined(runs):
        writer.write(header(run.start, run.end - 1))
        writer.copy(run.offset, run.size)
        segments += 1
    return segments
