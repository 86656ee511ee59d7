#include "layout.h"

#include <algorithm>
#include <vector>

namespace kdmp {
namespace detail {

namespace {

// What fields contain that were never written.
constexpr std::uint32_t filler = 0x45474150;

[[noreturn]] void damaged(const std::string& what) {
    throw format_error(error_code::damaged, what);
}

void check_inside(const source& file, std::uint64_t offset, std::uint64_t length) {
    if (length > file.size() || offset > file.size() - length) {
        damaged("the file of " + std::to_string(file.size()) +
                " bytes ends inside the index of its pages");
    }
}

template <typename Header>
layout full_layout(Header& header, const source& file, std::uint64_t first_page) {
    auto& descriptor = *header.physical_memory_block();
    if (descriptor.number_of_runs() == filler) {
        return {nullptr, "the dump has no list of its pages: it was never written"};
    }
    if (descriptor.number_of_runs() > descriptor.max_runs()) {
        damaged("the list of runs does not fit into the header: " +
                std::to_string(descriptor.number_of_runs()) + " runs");
    }
    auto pages = std::make_unique<run_map>();
    for (const auto* each : *descriptor.runs()) {
        pages->add(each->base_page(), each->page_count());
    }
    pages->finish(first_page, file.size());
    return {std::move(pages), ""};
}

template <typename Header> layout bitmap_layout(Header& header, const source& file) {
    const std::uint64_t bits = header.pages();
    const std::uint64_t first_page = header.first_page();
    if (bits > most_bits) {
        damaged("the bitmap covers more memory than can be addressed: " + std::to_string(bits) +
                " pages");
    }
    const std::uint64_t offset = static_cast<std::uint64_t>(header.ofs_bitmap());
    const std::uint64_t length = header.len_bitmap();
    check_inside(file, offset, length);
    if (first_page < offset + length) {
        damaged("the pages overlap their bitmap: they begin at " + std::to_string(first_page));
    }
    if (length > most_holes && length > file.stored_size()) {
        return {nullptr, "the bitmap is a hole in the file"};
    }
    return {std::make_unique<bitmap_map>(file, offset, bits, first_page), ""};
}

// Adds the entries of a table, until an entry of zeros or the stated number of pages.
class range_reader {
public:
    range_reader(run_map& pages, std::optional<std::uint64_t> total)
        : pages_(pages), total_(total) {}

    // Returns whether the table goes on.
    bool add(std::uint64_t first, std::uint64_t count) {
        if (first == 0 && count == 0) {
            return false;
        }
        if (total_ && count > *total_ - sum_) {
            damaged("the ranges do not add up to the number of pages");
        }
        sum_ += count;
        pages_.add(first, count);
        return !total_ || sum_ != *total_;
    }

private:
    run_map& pages_;
    std::optional<std::uint64_t> total_;
    std::uint64_t sum_ = 0;
};

void read_ranges(const source& file, std::uint64_t offset, std::uint64_t length,
                 range_reader reader) {
    for (std::uint64_t at = 0; at < length; at += chunk) {
        std::string part(static_cast<std::size_t>(std::min(length - at, chunk)), '\0');
        file.read_at(offset + at, &part[0], part.size());
        kaitai::kstream stream(part);
        while (!stream.is_eof()) {
            const parser::pfn_range_t range(&stream);
            if (!reader.add(range.base_page(), range.page_count())) {
                return;
            }
        }
    }
}

layout ranges_layout(parser& dump, const source& file) {
    if (dump._is_null_rdmp_header()) {
        return {nullptr, "range dumps of 32-bit machines are not supported"};
    }
    auto& header = *dump.rdmp_header();
    const std::uint64_t offset = static_cast<std::uint64_t>(header.ofs_ranges());
    const std::uint64_t length = header.len_ranges();
    const std::uint64_t first_page = header.first_page_offset();
    std::optional<std::uint64_t> total;
    if (!header._is_null_total_number_of_pages() && !header._is_null_number_of_ranges()) {
        total = header.total_number_of_pages();
    }
    check_inside(file, offset, length);
    if (first_page != offset + length) {
        damaged("the pages do not begin where their metadata ends: at " +
                std::to_string(first_page));
    }
    if (length % size_of_entry<parser::pfn_range_t>() != 0) {
        damaged("the table of ranges does not consist of whole entries");
    }
    auto pages = std::make_unique<run_map>();
    read_ranges(file, offset, length, range_reader(*pages, total));
    pages->finish(first_page, file.size());
    return {std::move(pages), ""};
}

// Type 7 is a setting, not known from files; what looks like a bitmap dump is taken as one.
layout automatic_layout(parser& dump, const source& file) {
    try {
        dump.bitmap_header();
    } catch (const kaitai::validation_failed_error&) {
        return {nullptr, "an automatic dump of unknown layout cannot be read"};
    }
    return bitmap_layout(*dump.bitmap_header(), file);
}

}  // namespace

layout read_layout(parser& dump, const source& file, dump_kind kind) {
    const std::uint32_t attributes =
        with_header(dump, [](const auto& header) { return header.attributes(); });
    if (attributes != filler && (attributes & parser::ATTRIBUTE_MASKS_ENCRYPTED_DUMP_DATA) != 0) {
        return {nullptr, "the dump is encrypted"};
    }
    return parse(error_code::damaged, "the index of pages", [&]() -> layout {
        switch (kind) {
        case dump_kind::full: {
            const std::uint64_t first_page = static_cast<std::uint64_t>(dump.ofs_pages());
            return with_header(
                dump, [&](auto& header) { return full_layout(header, file, first_page); });
        }
        case dump_kind::summary:
            return bitmap_layout(*dump.summary_header(), file);
        case dump_kind::bitmap_full:
        case dump_kind::bitmap_kernel:
            return bitmap_layout(*dump.bitmap_header(), file);
        case dump_kind::automatic:
            return automatic_layout(dump, file);
        case dump_kind::kernel_memory:
        case dump_kind::kernel_and_user_memory:
        case dump_kind::complete_memory:
            return ranges_layout(dump, file);
        case dump_kind::triage:
            return {nullptr, "a triage dump contains no physical memory"};
        case dump_kind::header:
            return {nullptr, "the dump consists of its header: it contains no memory"};
        default:
            return {nullptr, "a dump of unknown type: its memory cannot be read"};
        }
    });
}

}  // namespace detail
}  // namespace kdmp
