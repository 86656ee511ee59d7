"""Which folder becomes which package; everything else about the project is in pyproject.toml.

The layouts are kept at the top of the tree, beside the package, because they belong to every
language: ``schemas/`` and what is made of them, ``generated/<language>/``. Installed, they are
inside the package; folders of other languages count as packages, too, because setuptools takes
each folder for one that Python could import. Packages are searched for here, so that a new one
cannot be forgotten.
"""

from pathlib import Path

from setuptools import find_namespace_packages, setup

NOT_CODE = ["*__pycache__*", "*node_modules*", "rust.target*"]

# Made by `make man`; where it is missing, there is no manual page.
MANUAL = Path("man", "kdmp.1")

setup(
    data_files=[("share/man/man1", [MANUAL.as_posix()])] if MANUAL.exists() else [],
    packages=[
        *find_namespace_packages(include=["kdmp_ks", "kdmp_ks.*"], exclude=NOT_CODE),
        "kdmp_ks.schemas",
        "kdmp_ks.generated",
        *(
            f"kdmp_ks.generated.{name}"
            for name in find_namespace_packages("generated", exclude=NOT_CODE)
        ),
    ],
    package_dir={
        "kdmp_ks": "kdmp_ks",
        "kdmp_ks.generated": "generated",
        "kdmp_ks.schemas": "schemas",
    },
)
