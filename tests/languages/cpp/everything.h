// All that the structures of a dump have, as JSON.
#pragma once

#include <cstdint>
#include <string>

#include "windows_kernel_dump.h"

std::string hex(uint64_t value, bool negative = false);
std::string hex(const std::string& bytes);
std::string everything(windows_kernel_dump_t* dump);
