#include <kdmp/dump.h>

#include <algorithm>
#include <utility>

#include "blobs.h"
#include "layout.h"
#include "paging.h"
#include "parsing.h"
#include "triage.h"

namespace kdmp {

namespace detail {

// What was read when the dump was opened.
struct contents {
    explicit contents(std::shared_ptr<const source> bytes);

    paging tables(std::optional<std::uint64_t> page_tables) const;

    std::shared_ptr<const source> file;
    source_stream stream;
    std::unique_ptr<parser> parsed;
    dump_kind kind = dump_kind::unspecified;
    machine_type machine = machine_type::x64;
    bool wide = false;
    unsigned paging_levels = 4;
    std::uint64_t directory_table_base = 0;
    bug_check stop_code = {};
    layout index;
    std::unique_ptr<triage> small;

private:
    template <typename Header> void read_header(Header& header);
};

namespace {

constexpr std::uint32_t never_written = 0x45474150;

std::shared_ptr<const source> checked(std::shared_ptr<const source> bytes) {
    if (!bytes) {
        throw argument_error("there is no source");
    }
    return bytes;
}

std::uint8_t levels_of(const parser::header64_t& header) { return header.paging_levels(); }
std::uint8_t levels_of(const parser::header32_t&) { return 0; }

}  // namespace

contents::contents(std::shared_ptr<const source> bytes)
    : file(checked(std::move(bytes))), stream(*file) {
    parsed = parse(error_code::not_a_dump, "the header",
                   [this] { return std::make_unique<parser>(stream.get()); });
    wide = parsed->valid_dump() == parser::VALID_DUMPS_DUMP64;
    with_header(*parsed, [this](auto& header) { read_header(header); });
    index = read_layout(*parsed, *file, kind);
    if (kind == dump_kind::triage) {
        small = std::make_unique<triage>(*parsed, *file);
    }
}

template <typename Header> void contents::read_header(Header& header) {
    const auto type = static_cast<std::uint32_t>(header.dump_type());
    kind = type == never_written ? dump_kind::full : static_cast<dump_kind>(type);
    machine = static_cast<machine_type>(header.machine_image_type());
    directory_table_base = header.directory_table_base();
    paging_levels = levels_of(header) == 5 ? 5 : 4;
    stop_code.code = header.bug_check_code();
    const auto& parameters = *header.bug_check_code_parameters();
    for (std::size_t i = 0; i < stop_code.parameters.size() && i < parameters.size(); i++) {
        stop_code.parameters[i] = parameters[i];
    }
}

paging contents::tables(std::optional<std::uint64_t> page_tables) const {
    if (!index.pages) {
        throw unsupported_error(index.why_not);
    }
    if (!wide || machine != machine_type::x64) {
        throw unsupported_error("page tables of other machines than x64 are not supported");
    }
    return paging(*index.pages, *file, paging_levels, page_tables.value_or(directory_table_base));
}

namespace {

void check_range(std::uint64_t address, std::uint64_t count) {
    if (count > 0 && count - 1 > ~std::uint64_t{0} - address) {
        throw argument_error("the range leaves the address space");
    }
}

// Refuses what is more than the file can have, though page tables can map a page again and again.
void check_count(const source& file, std::uint64_t count) {
    if (count > most_read || (count > always_read && count / most_repeats > file.size())) {
        throw argument_error("the range is too large for one vector");
    }
}

// Reads physical memory, up to the first page that is missing; returns how many bytes were read.
std::size_t read_pages(const page_map& pages, const source& file, std::uint64_t address, char* to,
                       std::size_t count) {
    std::size_t done = 0;
    while (done < count) {
        const std::uint64_t here = address + done;
        const std::uint64_t inside = here % page_size;
        const std::uint64_t left = count - done;
        const auto found =
            pages.locate(here / page_size, (inside + left + page_size - 1) / page_size);
        if (!found) {
            break;
        }
        const auto piece = static_cast<std::size_t>(
            std::min(left, found->page_count * page_size - inside));
        file.read_at(found->file_offset + inside, to + done, piece);
        done += piece;
    }
    return done;
}

void read_mapped(const contents& dump, const paging& tables, std::uint64_t address, char* to,
                 std::size_t count) {
    std::size_t done = 0;
    while (done < count) {
        const translation found = tables.translate(address + done);
        const auto piece =
            static_cast<std::size_t>(std::min<std::uint64_t>(count - done, found.left));
        const std::size_t read =
            read_pages(*dump.index.pages, *dump.file, found.physical, to + done, piece);
        done += read;
        if (read < piece) {
            throw address_error(error_code::not_in_dump, address + done);
        }
    }
}

void read_blocks(const contents& dump, std::uint64_t address, char* to, std::size_t count) {
    std::size_t done = 0;
    while (done < count) {
        std::uint64_t offset = 0;
        std::uint64_t size = 0;
        if (!dump.small->memory().locate(address + done, &offset, &size)) {
            throw address_error(error_code::not_in_dump, address + done);
        }
        const auto piece = static_cast<std::size_t>(std::min<std::uint64_t>(count - done, size));
        dump.file->read_at(offset, to + done, piece);
        done += piece;
    }
}

// Reads into a vector that grows with what is there.
template <typename Read> std::vector<std::uint8_t> gather(std::size_t count, Read read) {
    std::vector<std::uint8_t> bytes;
    do {
        const std::size_t done = bytes.size();
        const std::size_t piece = std::min(count - done, static_cast<std::size_t>(chunk));
        bytes.resize(done + piece);
        read(done, bytes.data() + done, piece);
    } while (bytes.size() < count);
    return bytes;
}

}  // namespace

}  // namespace detail

dump::dump(std::shared_ptr<const source> bytes)
    : contents_(std::make_unique<detail::contents>(std::move(bytes))) {}
dump::dump(const std::filesystem::path& path) : dump(open_file(path)) {}
dump::dump(std::vector<std::uint8_t> bytes) : dump(keep_bytes(std::move(bytes))) {}
dump::dump(const void* bytes, std::size_t size) : dump(view_bytes(bytes, size)) {}
dump::dump(dump&& other) noexcept = default;
dump& dump::operator=(dump&& other) noexcept = default;
dump::~dump() = default;

dump_kind dump::kind() const noexcept { return contents_->kind; }
machine_type dump::machine() const noexcept { return contents_->machine; }
bool dump::is_64_bit() const noexcept { return contents_->wide; }
bug_check dump::stop_code() const noexcept { return contents_->stop_code; }
std::uint64_t dump::directory_table_base() const noexcept {
    return contents_->directory_table_base;
}
windows_kernel_dump_t& dump::parsed() noexcept { return *contents_->parsed; }

const detail::page_map& dump::pages() const {
    if (!contents_->index.pages) {
        throw unsupported_error(contents_->index.why_not);
    }
    return *contents_->index.pages;
}

run_list dump::runs() const { return run_list(pages()); }

std::uint64_t dump::page_count() const noexcept {
    return contents_->index.pages ? contents_->index.pages->stored() : 0;
}

std::uint64_t dump::missing_count() const noexcept {
    return contents_->index.pages ? contents_->index.pages->missing() : 0;
}

std::optional<std::uint64_t> dump::page_offset(std::uint64_t frame) const {
    const auto found = pages().locate(frame, 1);
    return found ? std::optional<std::uint64_t>(found->file_offset) : std::nullopt;
}

void dump::read_physical(std::uint64_t address, void* to, std::size_t count) const {
    const detail::page_map& map = pages();
    detail::check_range(address, count);
    const std::size_t done =
        detail::read_pages(map, *contents_->file, address, static_cast<char*>(to), count);
    if (done < count) {
        throw address_error(error_code::not_in_dump, address + done);
    }
}

std::vector<std::uint8_t> dump::read_physical(std::uint64_t address, std::size_t count) const {
    pages();
    detail::check_range(address, count);
    detail::check_count(*contents_->file, count);
    return detail::gather(count, [&](std::size_t done, std::uint8_t* to, std::size_t piece) {
        read_physical(address + done, to, piece);
    });
}

std::uint64_t dump::translate(std::uint64_t address,
                              std::optional<std::uint64_t> page_tables) const {
    return contents_->tables(page_tables).translate(address).physical;
}

void dump::read_virtual(std::uint64_t address, void* to, std::size_t count,
                        std::optional<std::uint64_t> page_tables) const {
    char* bytes = static_cast<char*>(to);
    if (contents_->small) {
        detail::check_range(address, count);
        detail::read_blocks(*contents_, address, bytes, count);
        return;
    }
    const detail::paging tables = contents_->tables(page_tables);
    detail::check_range(address, count);
    detail::read_mapped(*contents_, tables, address, bytes, count);
}

std::vector<std::uint8_t> dump::read_virtual(std::uint64_t address, std::size_t count,
                                             std::optional<std::uint64_t> page_tables) const {
    if (!contents_->small) {
        contents_->tables(page_tables);
    }
    detail::check_range(address, count);
    detail::check_count(*contents_->file, count);
    return detail::gather(count, [&](std::size_t done, std::uint8_t* to, std::size_t piece) {
        read_virtual(address + done, to, piece, page_tables);
    });
}

namespace {

const detail::triage& triage_of(const detail::contents& dump) {
    if (!dump.small) {
        throw unsupported_error("the dump is no triage dump");
    }
    return *dump.small;
}

}  // namespace

const std::vector<block>& dump::memory_blocks() const { return triage_of(*contents_).blocks(); }
std::vector<module> dump::modules() const { return triage_of(*contents_).modules(); }
std::vector<unloaded_module> dump::unloaded() const { return triage_of(*contents_).unloaded(); }

std::vector<blob> dump::blobs() const {
    const std::uint64_t offset =
        contents_->small ? contents_->small->secondary_data() : pages().end();
    return detail::read_blobs(*contents_->file, offset);
}

std::vector<std::uint8_t> dump::read_file(std::uint64_t offset, std::size_t count) const {
    const std::uint64_t size = contents_->file->size();
    if (count > size || offset > size - count) {
        throw argument_error("the range leaves the file");
    }
    detail::check_count(*contents_->file, count);
    return detail::gather(count, [&](std::size_t done, std::uint8_t* to, std::size_t piece) {
        contents_->file->read_at(offset + done, to, piece);
    });
}

}  // namespace kdmp
