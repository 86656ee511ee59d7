"""What kdmp_ks answers beside what independent programs answer, for inputs made at random.

::

    python -m fuzz.differential --seed 1                     # each part for a minute
    python -m fuzz.differential --seed 1 --seconds 1200      # all parts together
    python -m fuzz.differential --seed 1 --inputs 50 smbios pci
    python -m fuzz.differential --seed 1 --without readers-perl
    python -m fuzz.differential --seed 1 --only smbios:17    # repeats one input, with its traceback

A part has inputs by number, the same for the same seed, and an oracle that shares no code with
kdmp_ks. A program that a part needs and that is not installed is named, and nothing is run.

    account     what was compared, and what differs
    part        a part, and the programs that it needs
    parts       all parts by name
    running     inputs of parts, and the table
    machines    random machines: the builders' model, kdmp-parser, volatility3
    symbols     PDB files of random sources: llvm-pdbutil
    images      images of random sources: llvm-readobj
    unwinding   functions that run: the shadow stack of an emulator
    smbios      SMBIOS tables: dmidecode
    pci         configuration spaces: lspci
    converters  converted dumps: volatility3, LeechCore, kdmp-parser
    packages    hostile dumps for the packages of other languages
    readers     compiled parsers of each language, beside a reader at literal offsets
"""
