// All that the structures of a dump or a table have, as JSON.
#pragma once

#include <cstdint>
#include <string>

#include "parsers.inc"

std::string hex(uint64_t value, bool negative = false);
std::string hex(const std::string& bytes);
std::string everything(kaitai::kstruct* root);
