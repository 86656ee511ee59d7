// What a triage dump has beside its directory.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "windows_kernel_dump.h"

// Data that a driver added: whose they are, and where they lie in the file.
struct blob_t {
    std::string tag;
    uint64_t offset;
    uint64_t size;
};

// The names of the loaded drivers as UTF-16LE, which need not be valid.
std::vector<std::string> driver_names(windows_kernel_dump_t& dump);

// The data behind a triage dump.
std::vector<blob_t> blobs(windows_kernel_dump_t& dump);
