"""Headers of ELF files: Elf32_Ehdr, Elf64_Ehdr, program headers, section header, note.

References:
    https://refspecs.linuxfoundation.org/elf/gabi4+/contents.html
    https://man7.org/linux/man-pages/man5/elf.5.html
"""

from __future__ import annotations

from typing import Final

from construct import Const, Int8ul, Int16ul, Int32ul, Int64ul, Struct

ELFCLASS32: Final = 1
ELFCLASS64: Final = 2
ELFDATA2LSB: Final = 1
EV_CURRENT: Final = 1
ELFOSABI_LINUX: Final = 3
"""lldb takes no other core for one with threads."""
ET_CORE: Final = 4
EM_386: Final = 3
EM_ARM: Final = 40
EM_X86_64: Final = 62
EM_AARCH64: Final = 183
PT_LOAD: Final = 1
PT_NOTE: Final = 4
PF_X: Final = 1
PF_W: Final = 2
PF_R: Final = 4
PN_XNUM: Final = 0xFFFF
"""``e_phnum`` if the number does not fit: ``sh_info`` of section 0 has it."""

ELF_IDENT = "e_ident" / Struct(
    "magic" / Const(b"\x7fELF"),
    "ei_class" / Int8ul,
    "ei_data" / Const(ELFDATA2LSB, Int8ul),
    "ei_version" / Const(EV_CURRENT, Int8ul),
    "ei_osabi" / Int8ul,
    "ei_abiversion" / Const(0, Int8ul),
    "ei_pad" / Const(bytes(7)),
)

ELF64_EHDR = "Elf64_Ehdr" / Struct(
    "e_ident" / ELF_IDENT,
    "e_type" / Int16ul,
    "e_machine" / Int16ul,
    "e_version" / Const(EV_CURRENT, Int32ul),
    "e_entry" / Int64ul,
    "e_phoff" / Int64ul,
    "e_shoff" / Int64ul,
    "e_flags" / Int32ul,
    "e_ehsize" / Int16ul,
    "e_phentsize" / Int16ul,
    "e_phnum" / Int16ul,
    "e_shentsize" / Int16ul,
    "e_shnum" / Int16ul,
    "e_shstrndx" / Int16ul,
)
ELF32_EHDR = "Elf32_Ehdr" / Struct(
    "e_ident" / ELF_IDENT,
    "e_type" / Int16ul,
    "e_machine" / Int16ul,
    "e_version" / Const(EV_CURRENT, Int32ul),
    "e_entry" / Int32ul,
    "e_phoff" / Int32ul,
    "e_shoff" / Int32ul,
    "e_flags" / Int32ul,
    "e_ehsize" / Int16ul,
    "e_phentsize" / Int16ul,
    "e_phnum" / Int16ul,
    "e_shentsize" / Int16ul,
    "e_shnum" / Int16ul,
    "e_shstrndx" / Int16ul,
)

ELF64_PHDR = "Elf64_Phdr" / Struct(
    "p_type" / Int32ul,
    "p_flags" / Int32ul,
    "p_offset" / Int64ul,
    "p_vaddr" / Int64ul,
    "p_paddr" / Int64ul,
    "p_filesz" / Int64ul,
    "p_memsz" / Int64ul,
    "p_align" / Int64ul,
)
ELF32_PHDR = "Elf32_Phdr" / Struct(
    "p_type" / Int32ul,
    "p_offset" / Int32ul,
    "p_vaddr" / Int32ul,
    "p_paddr" / Int32ul,
    "p_filesz" / Int32ul,
    "p_memsz" / Int32ul,
    "p_flags" / Int32ul,
    "p_align" / Int32ul,
)

ELF64_SHDR = "Elf64_Shdr" / Struct(
    "sh_name" / Int32ul,
    "sh_type" / Int32ul,
    "sh_flags" / Int64ul,
    "sh_addr" / Int64ul,
    "sh_offset" / Int64ul,
    "sh_size" / Int64ul,
    "sh_link" / Int32ul,
    "sh_info" / Int32ul,
    "sh_addralign" / Int64ul,
    "sh_entsize" / Int64ul,
)

ELF_NHDR = "Elf_Nhdr" / Struct(
    "n_namesz" / Int32ul * "Size of the name with its zero byte.",
    "n_descsz" / Int32ul,
    "n_type" / Int32ul,
)

NOTE_ALIGNMENT: Final = 4
"""Name and description of a note are padded to a multiple of it."""
NOTE_OWNER: Final = b"CORE\0"
