"""`PageIndex`: what the report has places for, and links to them."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from kdmp_ks.fleet.report_page.markup import Markup, element, joined, text
from kdmp_ks.ground.limits import FLEET_PAGE_ROWS

if TYPE_CHECKING:
    from kdmp_ks.fleet.report_page.dump_choice import ChosenDump
    from kdmp_ks.fleet.report_page.group_tally import GroupTally
    from kdmp_ks.fleet.report_page.run_facts import RunFacts

_LINKS: int = 12
"""Links to dumps of one group."""
_UNFOLDED: int = 3
"""Links of them that are shown at once."""


class PageIndex:
    """The dumps, signatures and machines that the report shows.

    Attributes:
        facts: The facts of the run.
        dumps: Dumps that have a page, in the order of the pages.
        signatures: Signatures that are shown, the most frequent first.
        machines: Machines that are shown, those with most crashes first.
    """

    def __init__(self, facts: RunFacts) -> None:
        """Number everything.

        Args:
            facts: The facts of the run, which is over.
        """
        self.facts = facts
        self.dumps = facts.choice.chosen()
        self.signatures = _top(facts.signatures)
        self.machines = _top(facts.machines)
        self._dumps = {one.path: place for place, one in enumerate(self.dumps, 1)}
        self._signatures = {one.name: place for place, one in enumerate(self.signatures, 1)}
        self._machines = {one.name: place for place, one in enumerate(self.machines, 1)}
        self._of_signature: defaultdict[str, list[ChosenDump]] = defaultdict(list)
        self._of_machine: defaultdict[str, list[ChosenDump]] = defaultdict(list)
        for one in self.dumps:
            if one.signature is not None:
                self._of_signature[one.signature].append(one)
            if one.machine is not None:
                self._of_machine[one.machine].append(one)

    def path(self, path: str) -> str:
        """Return a path without the folder that all files have in common.

        Args:
            path: The path as the report may have it.
        """
        return path.removeprefix(self.facts.folder or "")

    def dump_id(self, path: str) -> str | None:
        """Return the id of the page of a dump; None without one.

        Args:
            path: Path of the dump.
        """
        return _named("dump", self._dumps.get(path))

    def signature_id(self, name: str) -> str | None:
        """Return the id of a signature; None for one that is not shown.

        Args:
            name: Its hash.
        """
        return _named("signature", self._signatures.get(name))

    def machine_id(self, name: str) -> str | None:
        """Return the id of a machine; None for one that is not shown.

        Args:
            name: Its name.
        """
        return _named("machine", self._machines.get(name))

    def dump(self, path: str) -> Markup:
        """Return the name of a dump, as a link to its page if it has one.

        Args:
            path: Path of the dump.
        """
        return link(self.dump_id(path), self.path(self.facts.shown(path)))

    def of_signature(self, name: str, count: int) -> Markup:
        """Return links to dumps of a signature.

        Args:
            name: Hash of the signature.
            count: How many crashes it has.
        """
        return self._links(self._of_signature.get(name, []), count)

    def of_machine(self, name: str, count: int) -> Markup:
        """Return links to dumps of a machine.

        Args:
            name: Name of the machine.
            count: How many crashes it has.
        """
        return self._links(self._of_machine.get(name, []), count)

    def _links(self, dumps: list[ChosenDump], count: int) -> Markup:
        items = [element("li", self.dump(one.path)) for one in dumps[:_LINKS]]
        if len(items) > _UNFOLDED + 1:
            folded = _list(items[_UNFOLDED:], count - len(items))
            title = element("summary", f"{count - _UNFOLDED:,} more")
            details = element("li", element("details", title, folded), class_="printed")
            return element("ul", items[:_UNFOLDED], details, class_="links")
        return _list(items, count - len(items))


def _list(items: list[Markup], others: int) -> Markup:
    """Return a list of links, with the number of dumps that have none."""
    if others > 0:
        text = f"{others:,} others" if items else f"{others:,}"
        items = [*items, element("li", text, class_="muted")]
    return element("ul", items, class_="links")


def link(target: str | None, words: str) -> Markup:
    """Return words as a link into the page, or plain.

    Args:
        target: Id of the target; None for plain words.
        words: The words.
    """
    return text(words) if target is None else element("a", joined(words), href=f"#{target}")


def _named(kind: str, number: int | None) -> str | None:
    return None if number is None else f"{kind}-{number}"


def _top(groups: dict[str, GroupTally]) -> list[GroupTally]:
    ordered = sorted(groups.values(), key=lambda one: (-one.dumps, one.words, one.name))
    return ordered[:FLEET_PAGE_ROWS]
