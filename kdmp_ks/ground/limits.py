"""Limits: the bounds of time and memory on hostile files.

A docstring is the unit, a colon, and what the limit bounds; SECURITY.md's tables are made of these
by `tools/docs/limits.py`, one for each comment that begins with two hyphens. Modules import their
limits by name.
"""

from __future__ import annotations

from typing import Final

from kdmp_ks.ground.kinds import PAGE_SHIFT

# -- The file

CACHE_BLOCK_SIZE: Final = 1 << 16
"""bytes: size of a block read from a file object."""
MAX_CACHED_BLOCKS: Final = 128
"""blocks: cached blocks of a file object."""
MAX_JOINED: Final = 1 << 20
"""bytes: neighbouring ranges joined into one read."""
PFN_LIMIT: Final = 1 << 52 - PAGE_SHIFT
"""frames: physical memory (52-bit addresses)."""
MAX_BITS: Final = PFN_LIMIT >> 4
"""frames: a bitmap; its 8 GiB have to be stored in the file."""
MAX_HOLES: Final = 1 << 26
"""bytes: a bitmap that is a hole in a sparse file."""
MAX_WARNINGS: Final = 100
"""warnings: warnings about one file, or about one part of it; the last one says that more follow.

Dumps have up to a dozen."""

# -- Triage dumps

MAX_BLOCKS: Final = 1 << 15
"""blocks: blocks of memory in a triage dump.

Dumps have up to some thousands. Each of them may overlap all others, so each costs time."""
MAX_REPEATS: Final = 4
"""times the file: all blocks of a triage dump together.

Dumps store each byte once."""
ALWAYS_ALLOWED: Final = 1 << 24
"""bytes: all blocks of a triage dump together, if four times the file is less."""
MAX_COMPARED: Final = 1 << 24
"""bytes: overlapping blocks of a triage dump that are compared."""
MAX_DRIVERS: Final = 4096
"""drivers: drivers of a triage dump."""
LONGEST_DRIVER_STRING: Final = 0x10008
"""bytes: a name in a triage dump.

A name of Windows has less than 64 KiB."""
MAX_WHOLE: Final = 1 << 18
"""bytes: names of a triage dump that are read at once."""
MAX_SAVED_SIZE: Final = 0x10000
"""bytes: a structure saved in a triage dump."""
MAX_SAVED_BLOCKS: Final = 1 << 12
"""blocks: blocks of a triage dump that are looked at for threads and processes."""

# -- Secondary data

MAX_BLOBS: Final = 4096
"""blobs: secondary data.

Dumps have some dozens."""
MAX_BLOB_TEXT: Final = 1 << 16
"""bytes: a text in secondary data."""
MAX_SEARCHED_BLOB: Final = 1 << 23
"""bytes: a blob of secondary data that is searched for names or versions.

Some have 2 MiB."""
MAX_SAVED_MEMORY: Final = 1 << 24
"""bytes: memory that drivers added as secondary data.

Dumps have up to some hundred KiB."""
MAX_ADDRESS_RANGES: Final = 4096
"""ranges: ranges of memory in a blob of secondary data; a group of them counts as one more.

Dumps have some dozens."""
MAX_WATCHDOG_SECTIONS: Final = 256
"""sections: the data of the display watchdog."""
MAX_STORAGE_REQUESTS: Final = 4096
"""requests: the requests of a storage port driver (66 in dumps)."""
MAX_HINTED_BLOB: Final = 1 << 16
"""bytes: a blob of an unknown kind that is searched for texts."""
MAX_HINTS: Final = 12
"""texts: texts that are shown of such a blob."""
MAX_LOGGERS: Final = 256
"""loggers: loggers in the buffers of ETW."""
MAX_LOGGER_NAME: Final = 0x800
"""bytes: the name of an ETW logger."""
MAX_REGISTRY_VALUES: Final = 256
"""values: registry values of processor 0 in secondary data.

Dumps have up to eight."""
MAX_PROCESSOR_REGISTERS: Final = 1024
"""entries: CPUID leaves and model-specific registers in secondary data.

Dumps have some dozens."""
MAX_ACPI_TABLES: Final = 512
"""tables: ACPI tables in secondary data.

Dumps have some dozens."""
MAX_ACPI_TABLE_SIZE: Final = 0x1000
"""bytes: an ACPI table in secondary data, whose sum is calculated, and behind which one begins.

Dumps have up to 0x68 bytes of each."""
MAX_ACPI_CUTS: Final = 64
"""sizes: sizes that are tried as the one at which ACPI tables are cut off."""
MAX_PCI_FUNCTIONS: Final = 1024
"""functions: PCI functions in secondary data.

Dumps have some dozens."""
MAX_PCI_PIECES: Final = 32
"""pieces: parts of the configuration space of one PCI function.

Dumps have up to ten or so."""

# -- SMBIOS tables and hardware error records

MAX_SMBIOS_SIZE: Final = 1 << 20
"""bytes: SMBIOS tables (machines have some thousands)."""
MAX_SMBIOS_STRUCTURES: Final = 4096
"""structures: SMBIOS tables (machines have some dozens, large servers some hundreds)."""
MAX_SMBIOS_WARNINGS: Final = 100
"""warnings: faults of SMBIOS structures; those of later structures are not recorded."""
MAX_SMBIOS_TEXT: Final = 1024
"""bytes: a text of an SMBIOS structure; a longer one is left out."""
MAX_ERROR_RECORD_SIZE: Final = 1 << 20
"""bytes: a hardware error record (CPER).

Those of Windows have some KiB."""
MAX_ERROR_SECTIONS: Final = 64
"""sections: a hardware error record (CPER).

Those of Windows have up to ten. Together they are no larger than the record."""

# -- Memory: reads, page tables, searches

MAX_READ_REPEATS: Final = 4
"""times the file: the bytes that one read returns.

Page tables may map one page again and again."""
ALWAYS_READ: Final = 1 << 24
"""bytes: the bytes that one read returns, if four times the file is less."""
MAX_SEARCH_REPEATS: Final = 16
"""times the file: memory searched from one match to the next, unless progress is reported."""
ALWAYS_SEARCHED: Final = 1 << 28
"""bytes: memory that is searched from one find to the next, if sixteen times the file is less."""
MAX_PROBED: Final = 1 << 16
"""addresses: memory probed address by address, if a rule does not list its memory."""
MAX_ROOTS: Final = 4096
"""pages: pages that are tried as the root of the kernel's page tables.

Only where the header's do not map the kernel."""
MAX_SPACES: Final = 64
"""address spaces: cached address spaces of a dump."""
MAX_CACHED_TABLES: Final = 1 << 14
"""tables: cached page tables (64 MiB; those of the last level map 32 GiB)."""
MAX_CACHED_TRANSLATIONS: Final = 1 << 14
"""tables: tables with cached translations."""
MAX_CACHED_PLACES: Final = 1 << 17
"""tables: tables of the last level whose places are cached (32 MiB; they map 256 GiB)."""
MAX_CACHED_PAGES: Final = 1 << 16
"""pages: cached translations."""
MAX_ENTRIES: Final = 1 << 15
"""entries: a list passed to `walk_list`, unless the caller passes another limit."""
MAX_TEXT: Final = 1 << 15
"""characters: a NUL-terminated text, unless the caller passes another limit."""
MAX_FLAT_ITEMS: Final = 4096
"""values: a structure read without construct.

A larger one is read by construct."""
MAX_FLAT_LAYERS: Final = 256
"""values: overlapping values of a structure that is read without construct."""

# -- Structures of the kernel

MAX_KDBG_SIZE: Final = 0x10000
"""bytes: the KDBG.

The longest known has less than 1 KiB."""
MAX_BUILD_CHARACTERS: Final = 128
"""characters: the build string."""
LONGEST_NAME: Final = 255
"""characters: the name of a module (as of any Windows file)."""
LONGEST_OBJECT_NAME: Final = 0x800
"""bytes: the name of a driver object, or the path of a device instance."""
MAX_DEVICE_STACK: Final = 64
"""devices: a stack of devices, in each direction.

Real ones have a dozen."""
MAX_DRIVER_DEVICES: Final = 1024
"""devices: the devices of a driver."""
MAX_MODULES: Final = 4096
"""modules: a list of modules."""
MAX_NAMES: Final = 1 << 20
"""characters: all paths of a list of modules, or of the drivers of a triage dump.

Paths that cannot be read count as well. One may have 32767 characters. Paths after that are left
out."""
MAX_UNLOADED: Final = 50
"""drivers: unloaded drivers (the limit of Windows)."""
MAX_PROCESSORS: Final = 2048
"""processors: processors (the limit of Windows)."""
MAX_PROCESSES: Final = 4096
"""processes: processes in the kernel's list."""
MAX_LISTED_THREADS: Final = 1 << 13
"""threads: threads of all processes, and those of one.

Windows has some thousands; those after that are left out."""
MAX_LISTS_TRIED: Final = 8
"""processors: processors with whose current threads the lists of threads are looked for."""
MAX_THREAD_COUNT: Final = 1 << 20
"""threads: the count of threads of a process; a larger one is left out."""
MAX_PATH_SIZE: Final = 0x1000
"""bytes: the path of a program whose length was not saved."""
MAX_REQUESTS: Final = 4096
"""requests: a list of power or Plug and Play requests, or of their threads."""
MAX_WATCHDOG_PROFILE: Final = 1 << 17
"""bytes: call stacks that the DPC watchdog sampled.

The only ones seen have 0x8200."""
MAX_DPC_CANDIDATES: Final = 256
"""words: a stack on which the DPC watchdog looks for a DPC."""
MAX_REQUEST_CANDIDATES: Final = 256
"""words: a stack on which requests (IRPs) are looked for."""
MAX_FAULT_MEMORY: Final = 1 << 24
"""bytes: memory that is searched for the registers of a fault."""
MAX_FAULT_HITS: Final = 128
"""places: places that contain the faulting instruction and are examined for its registers.

Dumps have up to ten."""
MAX_FAULT_SOURCES: Final = 8
"""structures: trap frames that are reported where none of them fits better than the others."""

# -- Stacks and unwind data

MAX_STACK_SIZE: Final = 1 << 17
"""bytes: a raw stack (kernel stacks are smaller)."""
MAX_STACK_WORDS: Final = 1 << 14
"""words: a stack that is searched for return addresses."""
MAX_RETURN_WORDS: Final = 64
"""words: a stack whose code is looked at for calls by third parties."""
MAX_STACK_FRAMES: Final = 256
"""frames: a call stack."""
MAX_STACK_SEGMENTS: Final = 16
"""segments: a kernel stack that was expanded."""
MAX_THREADS: Final = 1 << 15
"""threads: threads whose call stacks are listed."""
MAX_CHAINED_FUNCTIONS: Final = 32
"""entries: a chain of unwind data, from a part of a function to the function."""
MAX_UNWIND_CODES: Final = 512
"""slots: unwind codes of a function and of those that it is chained to.

Functions have up to some dozens."""
MAX_FUNCTION_TABLE: Final = 1 << 23
"""bytes: the table of functions of an image (0.4 million in the kernel)."""
MAX_INVERTED_TABLES: Final = 1024
"""images: the kernel's list of function tables."""
MAX_IMAGE_BYTES: Final = 1 << 26
"""bytes: image files that are kept for unwinding."""
MAX_CACHED_UNWIND_INFOS: Final = 4096
"""functions: decoded unwind data of an image that are kept."""
MAX_CACHED_UNWIND_HEADS: Final = 4096
"""heads: distinct heads of unwind data that are kept decoded."""
MAX_SIGNATURE_NAME: Final = 128
"""characters: a name of a module or function in the signature of a crash."""
MAX_SIGNATURE_FRAMES: Final = 3
"""frames: the signature of a crash."""

# -- Symbol paths, stores and servers

MAX_PATH_ENTRIES: Final = 256
"""entries: a symbol path; later ones are left out."""
MAX_STORE_ENTRIES: Final = 1 << 16
"""entries: a folder that is listed, to find names that differ in case."""
MAX_STORE_LISTINGS: Final = 64
"""folders: cached listings of folders with symbols."""
MAX_STORE_IDENTITIES: Final = 4096
"""files: cached keys of files with symbols."""
MAX_STORE_MATCHES: Final = 32
"""files: files in one folder with symbols that are tried for one key."""
MAX_STORE_TABLES: Final = 1024
"""files: PDBs and symbol tables of one name whose keys are read."""
MAX_CANDIDATE_TABLES: Final = 512
"""tables: symbol tables that are compared with the kernel of a dump."""
MAX_POINTER_SIZE: Final = 1 << 16
"""bytes: a `file.ptr` or `refs.ptr` of a symbol store."""
MAX_EXPANDED: Final = 1 << 27
"""bytes: a file in a cabinet, expanded.

PDBs of the kernel have up to 20 MiB."""
MAX_CABINET_SIZE: Final = 1 << 28
"""bytes: a cabinet in a symbol store."""
MAX_CABINET_FOLDERS: Final = 64
"""folders: a cabinet (one in symbol stores)."""
DOWNLOAD_STALL_SECONDS: Final = 20
"""seconds: a server of symbols that sends nothing."""
DOWNLOAD_SECONDS: Final = 900
"""seconds: a download of a symbol file."""
MAX_DOWNLOAD: Final = 1 << 30
"""bytes: a download of a symbol file."""
MAX_REDIRECTS: Final = 5
"""redirections: a download of a symbol file."""
MAX_WAITING_CHUNKS: Final = 16
"""chunks: a download, received but not yet checked."""
MAX_INDEX_FILE: Final = 1 << 26
"""bytes: a file in the cache of indexed symbols."""
MAX_INDEX_CACHE: Final = 1 << 29
"""bytes: all files in the cache of indexed symbols."""

# -- PDB files, ISF tables and images

MAX_PDB_STREAMS: Final = 0xFFFF
"""streams: a PDB file (their numbers have 16 bits)."""
MAX_PDB_STREAM: Final = 1 << 26
"""bytes: a stream of a PDB file.

Those of the kernel's have up to some MiB."""
MAX_PDB_SECTIONS: Final = 0xFFFF
"""sections: the image of a PDB file (their numbers have 16 bits)."""
MAX_PDB_MODULES: Final = 1 << 15
"""modules: object files in a PDB file.

The kernel has some thousands."""
MAX_OMAP_ENTRIES: Final = 1 << 19
"""entries: parts of an image that were moved after linking, in a PDB file."""
MAX_PDB_RECORDS: Final = 1 << 20
"""records: symbol records of a PDB file; those inside of procedures are not counted."""
MAX_PDB_NAMES: Final = 200_000
"""names: names in a PDB file.

The kernel has 40,000."""
MAX_PDB_PROCEDURES: Final = 1 << 28
"""bytes: symbol records of all modules in a PDB file."""
MAX_TYPE_RECORDS: Final = 1 << 19
"""records: the types of a PDB file."""
MAX_NAMED_TYPES: Final = 1 << 17
"""types: structures, unions and enumerations that a PDB file defines; a kernel has ten thousand."""
MAX_TYPE_FIELDS: Final = 1 << 15
"""fields: fields or constants of one type of a table of symbols."""
MAX_LISTED_FIELDS: Final = 1 << 17
"""fields: a structure with those of its members without a name, at each place where they are."""
MAX_TYPE_SIZE: Final = 1 << 24
"""bytes: a structure of a table of symbols.

The largest of Windows has 551,232."""
MAX_TYPE_DEPTH: Final = 32
"""levels: structures in structures, or pointers to pointers, of a table of symbols."""
MAX_TYPE_WEIGHT: Final = 10 << 20
"""bytes: all values of a structure of a table of symbols; each counts 64 more.

Those of the largest of Windows have 8.8 million."""
MAX_CACHED_TYPES: Final = 1 << 16
"""types: a table whose types are cached; larger ones are read from the symbol file."""
MAX_TYPES_TIME: Final = 600
"""milliseconds: the caching of all types of a table, which is given up then."""
MAX_COMPARISON: Final = 1 << 23
"""steps: comparison of names with one that a table of types does not have, to offer similar ones.

A name takes as many as the product of both lengths."""
MAX_UNBOUNDED_NAME: Final = 0x1000
"""bytes: from a name without a length to the next name; up to it all bytes are named."""
MAX_NESTED_PROCEDURES: Final = 64
"""names: names below an address that are looked at for the one it belongs to."""
MAX_ISF_SIZE: Final = 1 << 24
"""bytes: an ISF table, decompressed (that of a kernel has six million)."""
MAX_ISF_OBJECTS: Final = 1 << 19
"""objects: objects and lists of an ISF table; a kernel has some eighty thousand."""
MAX_ISF_VALUES: Final = 1 << 20
"""values: members of all objects and lists of an ISF table."""
MAX_ISF_DICTIONARY: Final = 1 << 27
"""bytes: memory for the decompression of an ISF table."""
MAX_ISF_STREAMS: Final = 32
"""streams: of xz or gzip in a compressed ISF table; tools make one."""
MAX_SECTIONS: Final = 1024
"""sections: an image (Windows loads up to 96)."""
MAX_IMAGE_SECTIONS: Final = 96
"""sections: an image, as Windows loads it."""
MAX_DIRECTORIES: Final = 16
"""directories: the data directories of an image."""
MAX_DEBUG_ENTRIES: Final = 64
"""entries: the debug directory of an image."""
MAX_CODEVIEW_SIZE: Final = 0x1000
"""bytes: the record of an image that names its PDB."""

# -- Archives and packed files

MAX_UNPACKED: Final = 1 << 40
"""bytes: a packed dump, unpacked into a temporary file."""
ALWAYS_UNPACKED: Final = 1 << 28
"""bytes: dumps unpacked from one file, if 256 times its size is less."""
MAX_UNPACKING_RATIO: Final = 256
"""times the file: dumps unpacked from one file, together.

Memory that is mostly zeros shrinks to a fiftieth or so."""
MIN_FREE_DISK: Final = 1 << 26
"""bytes: disk space beside the temporary file that is not used (a lower bound)."""
MAX_UNPACKER_MEMORY: Final = 1 << 27
"""bytes: the dictionary or window of a compressed file."""
MAX_7Z_DICTIONARY: Final = 1 << 28
"""bytes: the dictionary of a 7z archive."""
MAX_XZ_STREAMS: Final = 1024
"""streams: of xz in a packed file; tools make one."""
MAX_ARCHIVE_MEMBERS: Final = 1 << 16
"""members: an archive of dumps."""
MAX_CABINET_FILES: Final = 4096
"""files: a cabinet with dumps."""
MAX_MEMBER_NAME: Final = 1 << 12
"""characters: the name of a dump in an archive, as of a path."""
MAX_ARCHIVE_READ: Final = 1 << 22
"""bytes: the directory of a ZIP file, and any other part that is read at once."""
MAX_ARCHIVE_HEADER: Final = 1 << 20
"""bytes: headers of one member of a TAR file; those of a cabinet, too."""
MAX_LISTED_DUMPS: Final = 20
"""dumps: names of an archive's dumps in an error."""
MAX_ZDMP_BLOCK: Final = 1 << 24
"""bytes: a block of a ZDMP file; DumpIt's have 2 MiB."""
MAX_ZDMP_BLOCKS: Final = 1 << 18
"""blocks: a ZDMP file (512 GiB in DumpIt's blocks)."""
MAX_CACHED_PAYLOADS: Final = 4
"""blocks: cached payloads of a ZDMP file."""
MAX_CACHED_CHUNKS: Final = 4096
"""chunks: unpacked chunks of a ZDMP file that are cached (16 MiB)."""

# -- URLs

MAX_URL_MESSAGE: Final = 1 << 13
"""characters: an error of a library for URLs, which passwords and queries are removed from.

Messages have some hundred."""
REMOTE_TIMEOUT: Final = 30
"""seconds: an answer of a web server."""
REMOTE_BLOCK_SIZE: Final = 1 << 16
"""bytes: size of a block read from a URL."""
MAX_CACHED_REMOTE_BLOCKS: Final = 1024
"""blocks: cached blocks of a URL (64 MiB)."""
MIN_READ_AHEAD: Final = 1 << 18
"""bytes: the first request of a series from a URL (a lower bound)."""
MAX_READ_AHEAD: Final = 1 << 22
"""bytes: a request to a URL for reads one behind the other."""
MAX_REMOTE_DEPTH: Final = 16
"""levels: folders of a web server below one that is read."""
MAX_REMOTE_FOLDERS: Final = 4096
"""folders: folders of a web server that are listed; the others are named."""
MAX_REMOTE_PAGE: Final = 1 << 23
"""bytes: the page of a web server that lists a folder."""

# -- Many dumps: `kdmp triage`

FLEET_SECONDS: Final = 30
"""seconds: reading of one dump by `kdmp triage`, unless the caller passes another limit."""
FLEET_MEMORY: Final = 512
"""MiB: memory of a worker of `kdmp triage` for reading, unless the caller passes another limit."""
FLEET_BATCH: Final = 8
"""dumps: dumps that a worker of `kdmp triage` gets at a time."""
FLEET_MEMBERS: Final = 64
"""dumps: dumps of one archive that a worker gets at a time, where each can be unpacked alone."""
FLEET_STREAM_MEMBERS: Final = 2048
"""dumps: dumps that a worker gets at a time of an archive that is read from its beginning."""
FLEET_HEAD_SIZE: Final = 1 << 16
"""bytes: the beginning of a dump by which `kdmp triage` recognises copies."""
FLEET_PART_ROWS: Final = 512
"""rows: a part file of a triage that is not finished."""
FLEET_FILE_ROWS: Final = 500_000
"""rows: a Parquet file; more rows are a folder of files."""
MAX_FLEET_LINE: Final = 1 << 22
"""characters: a row in a part file."""
MAX_FLEET_PATH: Final = 1 << 16
"""characters: a path in a list of paths."""
MAX_TALLIED: Final = 1 << 16
"""keys: signatures, and machines, that `kdmp triage` counts at a time; the rarest are forgotten."""
MAX_MACHINE_CANDIDATES: Final = 32
"""machines: machines of one model that a dump without serial numbers is compared with."""
MAX_CACHED_COMPARISONS: Final = 1 << 16
"""pairs: cached comparisons of machines of many dumps."""
FLEET_STORE_CACHE: Final = 8192
"""KiB: memory for what `kdmp triage` keeps on disk to group dumps."""
FLEET_EVIDENCE: Final = 16
"""findings: evidence of a verdict on a machine that is written to the row of each of its dumps."""
FLEET_EVIDENCE_PATHS: Final = 8
"""paths: dumps that such a finding names; it counts the others."""
CLUSTER_TIMEOUT: Final = 30
"""seconds: an answer of the scheduler of a cluster, and the wait for its first worker."""

# -- The report of a triage

FLEET_PAGE_DUMPS: Final = 2000
"""dumps: dumps that have a page of their own in the report of a triage."""
FLEET_PAGE_ROWS: Final = 200
"""rows: a table of signatures, machines or drivers in the report of a triage."""
FLEET_PAGE_FAILURES: Final = 1000
"""files: files that could not be read, and copies, that the report of a triage names."""
FLEET_PAGE_GROUPS: Final = 50_000
"""groups: signatures, and machines, that the report of a triage counts."""
FLEET_PAGE_DRIVERS: Final = 5000
"""drivers: drivers that the report of a triage counts."""
FLEET_PAGE_MACHINES: Final = 50_000
"""machines: machines among which the report of a triage compares drivers."""
FLEET_PAGE_COMPARED: Final = 2000
"""drivers: drivers, the most frequent, that the report of a triage compares with crashes."""
FLEET_PAGE_KINDS: Final = 60
"""kinds: bug checks, and signatures, that it compares them with, the most frequent."""
FLEET_PAGE_VERDICTS: Final = 8
"""verdicts: different verdicts on the crashes of a signature or machine that it counts."""
FLEET_PAGE_BINS: Final = 120
"""bars: days, weeks, months or years of its time line."""
FLEET_PAGE_DAYS: Final = 40_000
"""days: days of crashes that the report of a triage counts."""
FLEET_PAGE_TEXT: Final = 2000
"""characters: a text in the report of a triage."""

# -- Other formats: `kdmp convert`

MAX_RAW_IMAGE: Final = 1 << 46
"""bytes: a raw image that a dump is converted to, holes included; a complete dump that is filled.

Windows runs on machines with up to 48 TiB."""
MAX_ELF_SEGMENTS: Final = 1 << 20
"""segments: an ELF core of physical memory.

Readers that know e_phnum alone see up to 65,534."""
MAX_CORE_SEGMENTS: Final = 65_533
"""segments: an ELF core of virtual memory; its notes are one more."""
MAX_CORE_PIECES: Final = 1 << 20
"""pieces: virtual memory for an ELF core."""
MAX_CORE_REPEATS: Final = 4
"""times the dump: an ELF core of virtual memory, of which some is mapped at several addresses."""

# -- Debuggers: `kdmp gdbserver`

MAX_GDB_PACKET: Final = 1 << 14
"""bytes: a packet of a debugger, and of an answer to one."""
GDB_SEND_SECONDS: Final = 60
"""seconds: a debugger that does not read an answer."""

# -- Text and tables that are shown

MAX_JUDGED_TEXT: Final = 1 << 16
"""characters: a text whose letters are examined one by one; later ones are shown by their numbers.

Only letters beyond ASCII."""
MAX_DECODED_ROWS: Final = 200
"""rows: decoded secondary data as text; JSON has all."""
MAX_TABLE_ROWS: Final = 200
"""rows: a table in a notebook."""
MAX_DRAWN_ROWS: Final = 1000
"""rows: a table fitted to the terminal."""
