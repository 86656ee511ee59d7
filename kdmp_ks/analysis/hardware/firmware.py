"""`BiosFacts`, `SystemFacts`, `BoardFacts`: firmware, product and main board by the SMBIOS tables.

Many machines have placeholders such as "To Be Filled By O.E.M." in place of values. They are kept
as they are stored, and ``placeholders`` has the names of these fields.
"""

from __future__ import annotations

from kdmp_ks.ground.facts import Facts, frozen


@frozen
class BiosFacts(Facts):
    """The firmware. An unknown fact is None.

    Attributes:
        vendor: Its vendor.
        version: Its version.
        date: Its release date as it is stored, mostly ``mm/dd/yyyy``.
        placeholders: Names of the fields that contain a placeholder.
    """

    vendor: str | None
    version: str | None
    date: str | None
    placeholders: tuple[str, ...]


@frozen
class SystemFacts(Facts):
    """The machine as a product. An unknown fact is None.

    Attributes:
        manufacturer: Its manufacturer.
        product: Its name.
        version: Its version.
        sku: Its SKU number.
        family: Its family of products.
        placeholders: Names of the fields that contain a placeholder.
    """

    manufacturer: str | None
    product: str | None
    version: str | None
    sku: str | None
    family: str | None
    placeholders: tuple[str, ...]


@frozen
class BoardFacts(Facts):
    """The main board. An unknown fact is None.

    Attributes:
        manufacturer: Its manufacturer.
        product: Its name.
        version: Its version.
        placeholders: Names of the fields that contain a placeholder.
    """

    manufacturer: str | None
    product: str | None
    version: str | None
    placeholders: tuple[str, ...]
