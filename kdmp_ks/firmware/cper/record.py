"""`read_cper`: a hardware error record (CPER, which Windows calls a WHEA error record).

The header and the section descriptors are checked against the record; what is wrong further in is a
warning, and the rest is read. Facts whose validation bit is not set are None.

References:
    UEFI specification, appendix N; the Windows SDK (cper.h).
"""

from __future__ import annotations

from dataclasses import field
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from kaitaistruct import KaitaiStream, KaitaiStructError

from kdmp_ks.errors import BoundsError, SignatureError
from kdmp_ks.firmware.cper.section_facts import BankError, SectionFacts
from kdmp_ks.firmware.cper.sections import read_section, section_types
from kdmp_ks.firmware.cper.values import ascii_text, flag_names, guid_text, member_name, read_time
from kdmp_ks.firmware.data_file import data_file
from kdmp_ks.generated.python.cper import Cper as Layout
from kdmp_ks.ground.facts import HEX, HIDDEN, Facts, frozen
from kdmp_ks.ground.limits import MAX_ERROR_RECORD_SIZE, MAX_ERROR_SECTIONS
from kdmp_ks.ground.warnings import CountMismatch, OddValue, Unavailable, Warnings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

SIGNATURE: Final = b"CPER"
"""The first bytes of a record."""
_NIL: Final = "00000000-0000-0000-0000-000000000000"


@frozen
class CperSection(Facts):
    """A section of an error record.

    Attributes:
        kind: Kind of section, such as ``memory``; None for one without a known name.
        type_id: GUID of the type.
        offset: Offset in the record.
        size: Size in bytes.
        revision: Version of the section, such as ``3.0``.
        severity: ``fatal``, ``recoverable``, ``corrected`` or ``informational``; None for a value
            that is none of them.
        flags: Circumstances, such as ``primary`` or ``threshold_exceeded``.
        fru_id: GUID of the part in which the error is; it may identify the part.
        fru_text: Name of that part, such as a slot.
        facts: Content of the section; None where its layout is not known, or does not fit.
        data: Bytes of the section.
    """

    kind: str | None
    type_id: str
    offset: int
    size: int
    revision: str
    severity: str | None
    flags: tuple[str, ...]
    fru_id: str | None
    fru_text: str | None
    facts: SectionFacts | None
    data: bytes = field(metadata=HIDDEN, repr=False)


@frozen
class Cper(Facts):
    """An error record.

    Attributes:
        size: Size in bytes, as the header has it.
        revision: Version of the header, such as ``2.16``.
        severity: ``fatal``, ``recoverable``, ``corrected`` or ``informational``; None for a value
            that is none of them.
        time: Time at which the error was collected; with a time zone (UTC) in records of Windows,
            else local time.
        is_precise: Whether that is the time of the error itself.
        creator: Name of the creator, such as ``Windows``; None for one that is not known.
        creator_id: GUID of the creator.
        notification: How the error was reported, such as ``machine check exception``.
        notification_id: GUID of that.
        platform_id: GUID of the machine, which it identifies.
        partition_id: GUID of the software partition.
        record_id: Number of the record.
        flags: Circumstances, such as ``previous_error``: from before the machine was started.
        sections: The sections.
    """

    size: int
    revision: str
    severity: str | None
    time: datetime | None
    is_precise: bool
    creator: str | None
    creator_id: str
    notification: str | None
    notification_id: str
    platform_id: str | None
    partition_id: str | None
    record_id: int = field(metadata=HEX)
    flags: tuple[str, ...]
    sections: tuple[CperSection, ...]

    @property
    def banks(self) -> tuple[BankError, ...]:
        """The machine checks in Microsoft's sections of the record."""
        found = (section.facts for section in self.sections)
        return tuple(facts for facts in found if isinstance(facts, BankError))

    @property
    def primary_section(self) -> CperSection | None:
        """The section marked as the cause of the others; the first where none is marked."""
        marked = (section for section in self.sections if "primary" in section.flags)
        return next(marked, self.sections[0] if self.sections else None)


def read_cper(data: bytes, warnings: Warnings | None = None) -> Cper:
    """Read an error record.

    Args:
        data: The record; bytes behind its length are ignored.
        warnings: Gets what is wrong with the sections.

    Raises:
        SignatureError: It does not begin with the signature of a record.
        BoundsError: It ends inside its header, or its length is none.
    """
    warnings = Warnings() if warnings is None else warnings
    stream = KaitaiStream(BytesIO(data[:MAX_ERROR_RECORD_SIZE]))
    raw = _header(stream, data)
    found = min(raw.len_record, len(data), MAX_ERROR_RECORD_SIZE)
    table = KaitaiStream(BytesIO(data[stream.pos() : found]))
    if found < raw.len_record:
        warnings.append(
            Unavailable(f"the end of the error record ({raw.len_record:#x} bytes)", _cut(found))
        )
    names = data_file("error_records")
    creator, notification = guid_text(raw.creator_id), guid_text(raw.notification_type)
    fields = flag_names(raw.validation_bits, Layout.HeaderFields)
    return Cper(
        size=raw.len_record,
        revision=f"{raw.major_revision}.{raw.minor_revision}",
        severity=_severity(raw.severity, "Severity", warnings),
        time=read_time(raw.timestamp, warnings) if "timestamp" in fields else None,
        is_precise=bool(raw.timestamp.is_precise & 1),
        creator=names["creators"].get(creator),
        creator_id=creator,
        notification=names["notifications"].get(notification),
        notification_id=notification,
        platform_id=guid_text(raw.platform_id) if "platform_id" in fields else None,
        partition_id=guid_text(raw.partition_id) if "partition_id" in fields else None,
        record_id=raw.record_id,
        flags=flag_names(raw.flags, Layout.RecordFlags),
        sections=tuple(_sections(raw, table, data[:found], warnings)),
    )


def record_size(data: bytes) -> int:
    """Return the size in bytes of the record that begins with these bytes.

    Args:
        data: At least the header of the record.

    Raises:
        SignatureError: It does not begin with the signature of a record.
        BoundsError: It ends inside its header, or its length is none.
    """
    return int(_header(KaitaiStream(BytesIO(data)), data).len_record)


def _header(stream: KaitaiStream, data: bytes) -> Any:
    try:
        raw = Layout(stream)
    except (KaitaiStructError, EOFError) as error:
        start = bytes(data[: len(SIGNATURE)])
        if start != SIGNATURE:
            raise SignatureError(
                "no hardware error record", field="Signature", expected=SIGNATURE, got=start
            ) from error
        raise BoundsError(
            "the error record does not have a whole header",
            field="WHEA_ERROR_RECORD_HEADER",
            expected="a header",
            got=f"{len(data):#x} bytes",
        ) from error
    if raw.len_record < stream.pos():
        raise BoundsError(
            "the error record ends inside its header",
            field="Length",
            expected=f"at least {stream.pos():#x}",
            got=raw.len_record,
        )
    return raw


def _cut(found: int) -> str:
    return f"only {found:#x} bytes of it are there"


def _severity(value: Any, name: str, warnings: Warnings) -> str | None:
    known = member_name(value)
    if known is None:
        warnings.append(OddValue(name, int(value), "no severity of an error record"))
    return known


def _sections(
    raw: Any, table: KaitaiStream, data: bytes, warnings: Warnings
) -> Iterator[CperSection]:
    """Yield the sections, as far as their descriptors are there.

    Args:
        raw: The header.
        table: The descriptors and all that follows.
        data: The record.
        warnings: Gets what is wrong with them.
    """
    start = len(data) - table.size()
    count = min(raw.section_count, MAX_ERROR_SECTIONS)
    if count < raw.section_count:
        warnings.append(OddValue("SectionCount", raw.section_count, f"{count} are read"))
    left = table.size()
    for number in range(count):
        try:
            descriptor = Layout.SectionDescriptor(table, raw, raw)
        except (KaitaiStructError, EOFError):
            warnings.append(CountMismatch("SectionCount", number, raw.section_count))
            return
        found = _Content(data, start + table.pos(), left)
        section = _section(descriptor, found, number, warnings)
        left -= len(section.data)
        yield section


class _Content(NamedTuple):
    """The record, as far as a section can have bytes of it.

    Attributes:
        record: The record.
        start: Lowest possible offset: the end of the section's descriptor.
        left: Bytes of the record that no section before has, if sections do not overlap.
    """

    record: bytes
    start: int
    left: int

    def of(self, raw: Any, what: str, warnings: Warnings) -> bytes:
        """Return the bytes of a section, as far as they are there.

        Args:
            raw: Its descriptor.
            what: Noun of the section, for warnings.
            warnings: Gets why bytes are missing.
        """
        offset, end = raw.ofs_section, raw.ofs_section + raw.len_section
        if offset < self.start or offset > len(self.record):
            reason = f"its offset, {offset:#x}, is outside of the record"
            warnings.append(Unavailable(what, reason))
            return b""
        if min(end, len(self.record)) - offset > self.left:
            warnings.append(Unavailable(what, "it overlaps the sections before"))
            return b""
        if end > len(self.record):
            reason = f"it ends at {end:#x}, the record at {len(self.record):#x}"
            warnings.append(Unavailable(f"the end of {what}", reason))
        return self.record[offset:end]


def _section(raw: Any, found: _Content, number: int, warnings: Warnings) -> CperSection:
    """Read a section by its descriptor; number is for warnings."""
    type_id = guid_text(
        raw.section_type_start + int(raw.section_type).to_bytes(2, "little") + raw.section_type_rest
    )
    kind = section_types().get(type_id)
    what = f"section {number} ({kind or type_id})"
    content = found.of(raw, what, warnings)
    given = flag_names(raw.validation_bits, Layout.DescriptorFields)
    fru_id = guid_text(raw.fru_id)
    return CperSection(
        kind=kind,
        type_id=type_id,
        offset=raw.ofs_section,
        size=raw.len_section,
        revision=f"{raw.major_revision}.{raw.minor_revision}",
        severity=_severity(raw.severity, f"SectionSeverity of {what}", warnings),
        flags=flag_names(raw.flags, Layout.SectionFlags),
        fru_id=fru_id if "fru_id" in given and fru_id != _NIL else None,
        fru_text=ascii_text(raw.fru_text) if "fru_text" in given else None,
        facts=read_section(kind, content, what, warnings) if content else None,
        data=content,
    )
