"""`driver_tables`: drivers that Microsoft did not write, against the crashes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kdmp_ks.analysis.driver_names import find_driver_name
from kdmp_ks.analysis.page.figures import plural
from kdmp_ks.fleet.report_page.driver_uses import LEAST_MACHINES, SURE
from kdmp_ks.fleet.report_page.markup import Markup, element, joined
from kdmp_ks.fleet.report_page.parts.group_tables import left_out
from kdmp_ks.fleet.report_page.parts.overview import share
from kdmp_ks.fleet.report_page.parts.table import Cell, Heading, table
from kdmp_ks.ground.limits import FLEET_PAGE_ROWS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kdmp_ks.fleet.report_page.driver_use import DriverUse
    from kdmp_ks.fleet.report_page.driver_uses import Association, DriverUses, LoadedDriver

_ASSOCIATIONS = 50
_NAMES = 12


def driver_tables(uses: DriverUses) -> Markup:
    """Return the section of drivers.

    Args:
        uses: The drivers of the run.
    """
    drivers = uses.uses()
    if not drivers:
        return element("p", "No dump lists a driver that Microsoft did not write.")
    return joined(
        element("h3", "Over-represented in a kind of crash"),
        _over_represented(uses),
        element("h3", "Loaded at the crashes"),
        _loaded(uses, drivers),
    )


def _over_represented(uses: DriverUses) -> Markup:
    found, total = uses.associations(), len(uses.machines)
    method = (
        f"Compared are the {plural(total, 'machine')} whose dumps list their drivers: for each "
        "bug check and each signature, how often a driver is loaded on machines with such a crash, "
        "and how often on the others. The unit is the machine, so that many dumps of one machine "
        "accuse nobody. Crashes attributed to hardware are no kind here. Chance is Fisher's exact "
        f"test, one-sided, times the {plural(uses.comparisons, 'comparison')} that were made "
        "(Bonferroni). An association is not a cause: drivers that are installed together are "
        "over-represented together."
    )
    intro = element("p", method, class_="method")
    if not found:
        none = (
            f"No driver is more frequent on machines with a kind of crash than chance explains. "
            f"At least {LEAST_MACHINES} machines have to share driver and crash."
        )
        return joined(intro, element("p", none))
    columns = (
        Heading("drivers", wide=True),
        Heading("crash", wide=True),
        Heading("machines with it that have the driver", number=True),
        Heading("other machines that have the driver", number=True),
        Heading("times as frequent as overall", number=True),
        Heading("chance", number=True),
        Heading("result"),
    )
    rows = (_association(one) for one in found[:_ASSOCIATIONS])
    return joined(
        intro,
        left_out(min(len(found), _ASSOCIATIONS), len(found), "associations"),
        table("Drivers over-represented in a kind of crash, the clearest first", columns, rows),
    )


def _association(one: Association) -> tuple[Cell, ...]:
    others, with_driver = one.machines - one.with_crash, one.with_driver - one.both
    subject = element("code", one.subject)
    clear = one.adjusted < SURE
    result = "clear" if clear else "may be chance"
    return (
        Cell(_drivers(one.drivers)),
        Cell(joined("signature ", subject) if one.is_signature else subject, one.subject),
        Cell(f"{one.both:,} of {one.with_crash:,} ({share(one.both, one.with_crash)})", one.both),
        Cell(f"{with_driver:,} of {others:,} ({share(with_driver, others)})", with_driver),
        Cell(f"{one.lift:.1f}", one.lift),
        Cell(chance_words(one.adjusted), one.chance),
        Cell(element("span", result, class_="sure high" if clear else "sure low")),
    )


def chance_words(chance: float) -> str:
    """Return a probability in figures.

    >>> chance_words(0.034), chance_words(1e-9), chance_words(1.0)
    ('0.034', '< 0.0001', '1')

    Args:
        chance: The probability.
    """
    return "< 0.0001" if chance < 1e-4 else f"{chance:.2g}"


def _drivers(found: tuple[LoadedDriver, ...]) -> Markup:
    items = [element("li", _driver(one)) for one in found[:_NAMES]]
    more = len(found) - len(items)
    if more:
        items.append(element("li", f"{more:,} more on the same machines", class_="muted"))
    return element("ul", items, class_="plain")


def _driver(one: LoadedDriver) -> Markup:
    date = f" linked {' to '.join(one.linked)}" if one.linked else ""
    if one.versions > 1:
        date += f", {one.versions:,} versions" if date else f" {one.versions:,} versions"
    known = find_driver_name(one.name)
    vendor = None if known is None else known.vendor
    return joined(
        element("b", one.name),
        None if vendor is None else f" ({vendor})",
        element("span", date, class_="muted"),
    )


def _loaded(uses: DriverUses, drivers: list[DriverUse]) -> Markup:
    total = len(uses.machines)
    shown = drivers[:FLEET_PAGE_ROWS]
    columns = (
        Heading("driver"),
        Heading("vendor and purpose", wide=True),
        Heading("machines", number=True),
        Heading("share of machines", number=True),
        Heading("dumps", number=True),
        Heading("dumps with it on the stack", number=True),
        Heading("verdicts that name it", number=True),
        Heading("linked", number=True),
        Heading("versions", number=True),
    )

    def rows() -> Iterator[tuple[Cell, ...]]:
        for one in shown:
            machines = len(one.machines)
            yield (
                Cell(one.name),
                Cell(_known(one.name)),
                Cell(f"{machines:,}", machines),
                Cell(share(machines, total), machines),
                Cell(f"{one.dumps:,}", one.dumps),
                Cell(f"{one.on_stack:,}", one.on_stack),
                Cell(f"{one.blamed:,}", one.blamed),
                Cell(_days(one), (one.days() or [""])[0]),
                Cell(f"{len(one.versions):,}", len(one.versions)),
            )

    words = (
        f"{uses.dumps:,} dumps of {plural(total, 'known machine')} list their drivers. A driver "
        "that is loaded everywhere is on many stacks; that alone accuses nobody. Drivers that a "
        "verdict names are first."
    )
    return joined(
        element("p", words, class_="method"),
        left_out(len(shown), len(drivers), "drivers"),
        _too_many(uses),
        table("Drivers that Microsoft did not write", columns, rows()),
    )


def _too_many(uses: DriverUses) -> Markup | None:
    if not uses.left_out:
        return None
    words = "There are more machines or drivers than this report compares; the rest is left out."
    return element("p", words, class_="notice")


def _known(name: str) -> str:
    known = find_driver_name(name)
    if known is None:
        return ""
    return ", ".join(one for one in (known.vendor, known.purpose) if one)


def _days(one: DriverUse) -> Markup:
    days = one.days()
    if not days:
        return element("span", "unknown", class_="muted")
    if len(days) == 1:
        return element("time", days[0])
    return joined(element("time", days[0]), " to ", element("time", days[-1]))
