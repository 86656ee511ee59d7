"""Faults that are put into the schemas, each in a field of its own, and where they have to show.

All of them are compiled at once: none hides another one.
"""

from __future__ import annotations

from typing import NamedTuple


class Mutation(NamedTuple):
    """A fault.

    Attributes:
        kind: What is wrong.
        schema: The schema that has it.
        old: Its text, which must be there as often as `times` says.
        new: The wrong text.
        shows: What must be said of it: beginning of the name of a vector, and the field.
        times: How often the schema has the text.
    """

    kind: str
    schema: str
    old: str
    new: str
    shows: tuple[str, str]
    times: int = 1


_DUMP = "windows_kernel_dump"

MUTATIONS = (
    Mutation(
        "offset",
        _DUMP,
        "      len_extension:\n        pos: 0x1050\n",
        "      len_extension:\n        pos: 0x1054\n",
        ("every_field_x64", "/header/len_extension: expected"),
    ),
    Mutation(
        "width",
        _DUMP,
        "        -orig-id: LastExceptionFromRip\n        type: u8\n",
        "        -orig-id: LastExceptionFromRip\n        type: u4\n",
        ("every_field_x64", "/context_record/last_exception_from_rip: expected"),
    ),
    Mutation(
        "byte order",
        _DUMP,
        "u4\n        doc: Number of times the installation was started.\n    instances:\n",
        "u4be\n        doc: Number of times the installation was started.\n    instances:\n",
        ("every_field_x64", "/header/boot_id: expected"),
    ),
    Mutation(
        "value of an enumeration",
        _DUMP,
        "    8:\n      id: kernel_memory\n",
        "    0xb:\n      id: kernel_memory\n",
        ("ranges_8", "/rdmp_header: expected"),
    ),
    Mutation(
        "condition",
        _DUMP,
        "        type: dump_mm_storage64\n        if: ofs_mm_storage != 0\n",
        "        type: dump_mm_storage64\n",
        ("triage_without_MmOffset", "/triage/mm_storage: expected None"),
    ),
    Mutation(
        "count",
        _DUMP,
        "        repeat-expr: 2\n        doc: Addresses of the hardware watchpoints.\n",
        "        repeat-expr: 1\n        doc: Addresses of the hardware watchpoints.\n",
        ("every_field_arm64", "/context_record/wvr: expected"),
    ),
    Mutation(
        "size",
        _DUMP,
        "        size: 512\n",
        "        size: 511\n",
        ("every_field_x86", "/context_record/extended_registers: expected"),
    ),
    Mutation(
        "check of a value",
        _DUMP,
        "        valid:\n          any-of:\n            - bitmap_signatures::full\n"
        "            - bitmap_signatures::summary\n",
        "",
        ("bitmap_signature", ": not refused"),
    ),
    # Java has no numbers of 64 bits without a sign: it reads `s8` and `u8` with the same code.
    Mutation(
        "sign",
        _DUMP,
        "        -orig-id: FltSave.MxCsr_Mask\n        type: u4\n",
        "        -orig-id: FltSave.MxCsr_Mask\n        type: s4\n",
        ("every_field_x64", "/context_record/mxcsr_mask: expected"),
    ),
    Mutation(
        "mask",
        _DUMP,
        "attributes_written and (attributes & 0x8) != 0\n",
        "attributes_written and (attributes & 0x10) != 0\n",
        ("flags_", "/header/attribute_kernel_generated_triage_dump: expected"),
        times=2,
    ),
    Mutation(
        "fill pattern",
        _DUMP,
        "suite_mask_written and (suite_mask & 0x4) != 0\n",
        "(suite_mask & 0x40) != 0\n",
        ("nothing_but_fill_64", "/header/suite_back_office: expected"),
        times=2,
    ),
    Mutation(
        "size",
        "cper",
        "        size: 128\n",
        "        size: 124\n",
        ("whole.cper", "/section/processor_id: expected"),
    ),
    Mutation(
        "mask",
        "cper",
        "        value: (status_top & 0x20) != 0\n",
        "        value: (status_top & 0x10) != 0\n",
        ("flags_", "/section/status_uncorrected: expected"),
    ),
    Mutation(
        "mask",
        "smbios",
        "        value: (chassis_type & 0x80) != 0\n",
        "        value: (chassis_type & 0x40) != 0\n",
        ("flags_", "/body/has_lock: expected"),
    ),
)

SCHEMAS = {each.schema for each in MUTATIONS}


def mutated(schema: str, text: str) -> str:
    """Put the faults of a schema into its text."""
    for each in MUTATIONS:
        if each.schema == schema:
            assert text.count(each.old) == each.times, each
            text = text.replace(each.old, each.new)
    return text


def unseen(found: list[str], schemas: set[str]) -> list[Mutation]:
    """Return the faults of some schemas that none of the findings names."""
    return [
        each
        for each in MUTATIONS
        if each.schema in schemas
        and not any(one.startswith(each.shows[0]) and each.shows[1] in one for one in found)
    ]
