"""`pci_name`: names of PCI vendors and devices.

The names are those of the PCI ID project, in `data/pci_names.txt`, made by `tools/pci/build.py`:
lines of a key, a blank and a name, sorted by bytes, which are searched without being parsed.
"""

from __future__ import annotations

from functools import cache, lru_cache

from kdmp_ks.public_files import data_bytes

__all__ = ["pci_name"]


def pci_name(vendor: int, device: int) -> str | None:
    """Return vendor and device by name; ``?`` in place of a device that is not in the list.

    Args:
        vendor: Number of the vendor.
        device: The vendor's number of the device.

    Returns:
        None if the vendor is not in the list.

    >>> pci_name(0x10DE, 0x1F0A)
    'NVIDIA Corporation TU106 [GeForce GTX 1650]'
    """
    maker = _look_up(f"{vendor:04x}")
    if maker is None:
        return None
    return f"{maker} {_look_up(f'{vendor:04x}{device:04x}') or '?'}"


@lru_cache(maxsize=256)
def _look_up(key: str) -> str | None:
    """Return the name of a key, by bisection over the lines."""
    lines = _lines()
    wanted = key.encode() + b" "
    low, high = 0, len(lines)
    while low < high:
        start = lines.rfind(b"\n", low, (low + high) // 2) + 1 or low
        end = lines.index(b"\n", start)
        line = lines[start:end]
        if line.startswith(wanted):
            return line[len(wanted) :].decode()
        if line < wanted:
            low = end + 1
        else:
            high = start
    return None


@cache
def _lines() -> bytes:
    return data_bytes("pci_names.txt")
