#include "pages.h"

#include <bitset>
#include <string>
#include <utility>
#include <vector>

namespace {

const uint64_t PAGE = 0x1000;
// Stands where nothing was written. Some tools write full dumps without their type.
const uint32_t NEVER_WRITTEN = 0x45474150;

// Pages that lie one after another: the first, and how many.
typedef std::pair<uint64_t, uint64_t> run_t;

template <typename Header> std::vector<run_t> runs_of(Header& header) {
    std::vector<run_t> runs;
    for (auto* run : *header.physical_memory_block()->runs()) {
        runs.push_back(run_t(run->base_page(), run->page_count()));
    }
    return runs;
}

std::vector<run_t> runs(windows_kernel_dump_t& dump) {
    if (auto* header = dynamic_cast<windows_kernel_dump_t::header64_t*>(dump.header())) {
        return runs_of(*header);
    }
    return runs_of(dynamic_cast<windows_kernel_dump_t::header32_t&>(*dump.header()));
}

// Reads a table of ranges, which an entry of zeros may end early.
std::vector<run_t> ranges(const std::string& table) {
    std::vector<run_t> found;
    kaitai::kstream stream(table);
    while (!stream.is_eof()) {
        windows_kernel_dump_t::pfn_range_t range(&stream);
        if (range.base_page() == 0 && range.page_count() == 0) {
            break;
        }
        found.push_back(run_t(range.base_page(), range.page_count()));
    }
    return found;
}

// Finds a page in runs that are stored one after another.
bool in_runs(const std::vector<run_t>& runs, uint64_t start, uint64_t page, uint64_t* offset) {
    for (const run_t& run : runs) {
        if (run.first <= page && page - run.first < run.second) {
            *offset = start + (page - run.first) * PAGE;
            return true;
        }
        start += run.second * PAGE;
    }
    return false;
}

// Finds a page by its bit: the pages whose bits are set are stored one after another.
template <typename Header> bool in_bitmap(Header& header, uint64_t page, uint64_t* offset) {
    const std::string bitmap = header.bitmap();
    auto bits = [&bitmap](uint64_t at) { return std::bitset<8>(static_cast<uint8_t>(bitmap[at])); };
    if (page >= header.pages() || !bits(page / 8)[page % 8]) {
        return false;
    }
    uint64_t before = (bits(page / 8) & std::bitset<8>((1u << page % 8) - 1)).count();
    for (uint64_t at = 0; at < page / 8; at++) {
        before += bits(at).count();
    }
    *offset = header.first_page() + before * PAGE;
    return true;
}

}  // namespace

bool offset_of_page(windows_kernel_dump_t& dump, uint64_t page, uint64_t* offset) {
    switch (static_cast<uint32_t>(dump.kind())) {
    case windows_kernel_dump_t::DUMP_TYPES_FULL:
    case NEVER_WRITTEN:
        return in_runs(runs(dump), dump.ofs_pages(), page, offset);
    case windows_kernel_dump_t::DUMP_TYPES_BITMAP_FULL:
    case windows_kernel_dump_t::DUMP_TYPES_BITMAP_KERNEL:
    case windows_kernel_dump_t::DUMP_TYPES_AUTOMATIC:
        return in_bitmap(*dump.bitmap_header(), page, offset);
    case windows_kernel_dump_t::DUMP_TYPES_SUMMARY:
        return in_bitmap(*dump.summary_header(), page, offset);
    case windows_kernel_dump_t::DUMP_TYPES_KERNEL_MEMORY:
    case windows_kernel_dump_t::DUMP_TYPES_KERNEL_AND_USER_MEMORY:
    case windows_kernel_dump_t::DUMP_TYPES_COMPLETE_MEMORY: {
        windows_kernel_dump_t::rdmp_header_t& header = *dump.rdmp_header();
        return in_runs(ranges(header.ranges()), header.first_page_offset(), page, offset);
    }
    default:  // a triage dump has no pages, a header alone nothing
        return false;
    }
}
