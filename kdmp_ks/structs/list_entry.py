"""LIST_ENTRY: the link of Windows' doubly linked lists.

It is a field of the structures it links; a pointer leads to the next link, not to the start of the
next element. The head of a list is a link too, and the last element leads back to it.
"""

from __future__ import annotations

from construct import Struct

from kdmp_ks.structs.pointer import POINTER32, POINTER64

LIST_ENTRY32 = "LIST_ENTRY32" / Struct(
    "Flink" / POINTER32 * "The next link; the head's own address at the end of the list.",
    "Blink" / POINTER32 * "The link before.",
)

LIST_ENTRY64 = "LIST_ENTRY64" / Struct(
    "Flink" / POINTER64 * "The next link; the head's own address at the end of the list.",
    "Blink" / POINTER64 * "The link before.",
)
