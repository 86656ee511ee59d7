// Where pages of physical memory lie in a dump.
#pragma once

#include <cstdint>

#include "windows_kernel_dump.h"

// Gives whether the dump has a page, and the offset of the page in the file.
bool offset_of_page(windows_kernel_dump_t& dump, uint64_t page, uint64_t* offset);
