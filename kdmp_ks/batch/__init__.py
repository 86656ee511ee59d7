"""Many addresses at once: translations, reads, walks over whole address spaces, searches.

The functions here give what the verbs of `kdmp_ks.memory.address_space.AddressSpace` give, for
arrays of addresses. Most of them calculate with numpy: ``pip install numpy``.
"""

from __future__ import annotations
