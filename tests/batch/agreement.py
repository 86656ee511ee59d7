"""Compares what the batch verbs say with what a builder's model says, and with the scalar verbs."""

from __future__ import annotations

from builders.memory import Failure
from expectations import check_failure
from kdmp_ks import PxeKind
from kdmp_ks.batch.verbs.reading import read_many
from kdmp_ks.batch.verbs.translation import translate_virtual
from kdmp_ks.errors import PartialReadError


def check_translations(reader, gvas, model):
    """All at once, and one by one."""
    found = translate_virtual(reader, gvas)
    assert len(found) == len(gvas)
    for i, gva in enumerate(gvas):
        expected = model.translate(gva)
        where = f"{gva:#x}"
        if isinstance(expected, Failure):
            check_failure(found.error(i), expected)
            level = 0 if expected.level is None else PxeKind[expected.level].value
            assert (found.ok[i], found.level[i]) == (False, level), where
            assert found.gpa[i] == found.page_size[i] == 0, where
            flags = (found.writable, found.executable, found.user_accessible, found.transition)
            assert not any(flag[i] for flag in flags), where
            continue
        rights = expected.rights
        assert found.error(i) is None, where
        assert (found.ok[i], found.level[i]) == (True, 0), where
        assert (found.gpa[i], found.page_size[i]) == (expected.gpa, expected.size), where
        assert found.transition[i] == expected.transition, where
        assert found.writable[i] == rights.writable, where
        assert found.executable[i] == (not rights.nx), where
        assert found.user_accessible[i] == rights.user, where
        scalar = reader.translate(gva)
        assert scalar.writable == found.writable[i], where
        assert scalar.executable == found.executable[i], where
        assert scalar.user_accessible == found.user_accessible[i], where


def check_reads(space, addresses, size, model, **options):
    """All at once against the model, which has the scalar verb's arguments."""
    found = read_many(space, addresses, size, **options)
    assert len(found) == len(addresses)
    assert found.data.shape == (len(addresses), size)
    for i, address in enumerate(addresses):
        data, failure = model.read(address, size)
        where = f"{address:#x} + {size:#x}"
        assert found.amount[i] == len(data), where
        assert found.data[i].tobytes() == data.ljust(size, b"\0"), where
        assert found.ok[i] == (failure is None), where
        error = found.error(i)
        if failure is None:
            assert error is None, where
            continue
        assert isinstance(error, PartialReadError), where
        assert error.data == data, where
        check_failure(error.reason, failure)
    return found
