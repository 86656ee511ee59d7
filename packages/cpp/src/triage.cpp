#include "triage.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <queue>

#include "limits.h"
#include "text.h"

namespace kdmp {
namespace detail {

namespace {

constexpr std::uint64_t highest = std::numeric_limits<std::uint64_t>::max();
constexpr std::uint64_t highest32 = std::numeric_limits<std::uint32_t>::max();

std::uint64_t last_of(const block& each) { return each.address + (each.size - 1); }

// The blocks that one file can stand for: thousands may be the same bytes of it.
std::vector<block> kept(const std::vector<block>& blocks, std::uint64_t file_size) {
    std::uint64_t room = file_size > highest / most_repeats ? highest : most_repeats * file_size;
    room = std::max(room, always_allowed);
    std::vector<block> found;
    for (const block& each : blocks) {
        if (each.size <= room) {
            room -= each.size;
            found.push_back(each);
        }
    }
    return found;
}

// Narrows an address that is stored in 64 bits, widened with zeros or with its sign.
std::uint64_t narrowed(std::uint64_t address) {
    constexpr unsigned top = 31;
    return address >> top == highest >> top ? address & highest32 : address;
}

bool in_order(const std::vector<block>& blocks) {
    for (std::size_t i = 1; i < blocks.size(); i++) {
        if (blocks[i - 1].file_offset + blocks[i - 1].size != blocks[i].file_offset) {
            return false;
        }
    }
    return true;
}

}  // namespace

block_map::block_map(const std::vector<block>& all, std::uint64_t file_size) {
    const std::vector<block> blocks = kept(all, file_size);
    std::vector<std::size_t> order(blocks.size());
    for (std::size_t i = 0; i < order.size(); i++) {
        order[i] = i;
    }
    std::stable_sort(order.begin(), order.end(), [&](std::size_t one, std::size_t other) {
        return blocks[one].address < blocks[other].address;
    });
    // The blocks that began, the one that counts first.
    std::priority_queue<std::size_t, std::vector<std::size_t>, std::greater<std::size_t>> active;
    std::uint64_t here = 0;
    for (std::size_t next = 0; !active.empty() || next < order.size();) {
        if (active.empty()) {
            here = blocks[order[next]].address;
        }
        while (next < order.size() && blocks[order[next]].address <= here) {
            active.push(order[next++]);
        }
        const block& top = blocks[active.top()];
        if (last_of(top) < here) {
            active.pop();
            continue;
        }
        std::uint64_t last = last_of(top);
        if (next < order.size()) {
            last = std::min(last, blocks[order[next]].address - 1);
        }
        append(here, last, top.file_offset + (here - top.address));
        if (last == highest) {
            break;
        }
        here = last + 1;
    }
}

void block_map::append(std::uint64_t address, std::uint64_t last, std::uint64_t file_offset) {
    const std::uint64_t size = last - address + 1;
    if (!segments_.empty()) {
        block& before = segments_.back();
        if (before.address + before.size == address &&
            before.file_offset + before.size == file_offset) {
            before.size += size;
            return;
        }
    }
    segments_.push_back({address, size, file_offset});
}

bool block_map::locate(std::uint64_t address, std::uint64_t* file_offset,
                       std::uint64_t* count) const {
    const auto after = std::upper_bound(
        segments_.begin(), segments_.end(), address,
        [](std::uint64_t wanted, const block& each) { return wanted < each.address; });
    if (after == segments_.begin() || address > last_of(*(after - 1))) {
        return false;
    }
    const block& found = *(after - 1);
    *file_offset = found.file_offset + (address - found.address);
    *count = found.size - (address - found.address);
    return true;
}

triage::triage(parser& dump, const source& file)
    : file_(file), wide_(dump.valid_dump() == parser::VALID_DUMPS_DUMP64),
      start_(static_cast<std::uint64_t>(dump.len_header())) {
    kaitai::kstruct* raw = parse(error_code::damaged, "the directory of the triage dump",
                                 [&] { return dump.triage(); });
    if (wide_) {
        read_directory(dynamic_cast<parser::triage_dump64_t&>(*raw));
    } else {
        read_directory(dynamic_cast<parser::triage_dump32_t&>(*raw));
    }
}

template <typename Directory> void triage::read_directory(Directory& raw) {
    secondary_data_ = raw.ofs_secondary_data();
    parts_ = {raw.ofs_valid_mark(),       raw.ofs_secondary_data(), raw.ofs_mm_storage(),
              raw.ofs_unloaded_drivers(), raw.ofs_prcb(),           raw.ofs_process(),
              raw.ofs_thread(),           raw.ofs_call_stack(),     raw.ofs_driver_list(),
              raw.ofs_string_pool(),      raw.ofs_data_page(),      raw.ofs_debugger_data(),
              raw.ofs_data_blocks()};
    drivers_ = {raw.ofs_driver_list(), raw.num_drivers(), raw.len_driver_entry()};
    data_blocks_ = {raw.ofs_data_blocks(), raw.num_data_blocks(), 0};
    string_pool_ = raw.ofs_string_pool();
    string_pool_end_ = string_pool_ + raw.len_string_pool();
    try {
        if (!raw._is_null_num_unloaded_drivers()) {
            unloaded_drivers_ = {raw.ofs_unloaded_driver_table(), raw.num_unloaded_drivers(),
                                 raw.len_unloaded_driver()};
        }
    } catch (const error&) {
        throw;
    } catch (const std::exception&) {
        // The number is outside of the file: there is no such table.
    }
    blocks_ = wide_or_narrow_blocks();
    cut(&blocks_);
    std::vector<block> all = blocks_;
    const std::uint64_t size =
        std::min<std::uint64_t>(raw.len_call_stack(), room(raw.ofs_call_stack()));
    std::vector<block> stack = {{raw.top_of_stack(), size, raw.ofs_call_stack()}};
    cut(&stack);
    all.insert(all.end(), stack.begin(), stack.end());
    memory_ = block_map(all, file_.size());
}

// Returns how many bytes a part can have: to the next part, or to the end of the file. None begins
// in the header: an offset of 0 means that there is no such part.
std::uint64_t triage::room(std::uint64_t offset) const {
    if (offset < start_) {
        return 0;
    }
    std::uint64_t end = file_.size();
    for (const std::uint64_t other : parts_) {
        if (other > offset) {
            end = std::min(end, other);
        }
    }
    return end > offset ? end - offset : 0;
}

// Reads as many whole entries as there is room for.
std::string triage::read_table(const table& place, std::uint64_t most) const {
    if (place.count == 0 || place.entry_size == 0) {
        return "";
    }
    const std::uint64_t count =
        std::min({place.count, most, room(place.offset) / place.entry_size});
    std::string bytes(static_cast<std::size_t>(count * place.entry_size), '\0');
    if (!bytes.empty()) {
        file_.read_at(place.offset, &bytes[0], bytes.size());
    }
    return bytes;
}

// Cuts blocks at the end of the file and of the address space, and leaves out those without a byte.
void triage::cut(std::vector<block>* blocks) const {
    const std::uint64_t last = wide_ ? highest : highest32;
    const std::uint64_t end = file_.size();
    for (block& each : *blocks) {
        each.size = std::min(each.size, end - std::min(end, each.file_offset));
        if (each.address > last) {
            each.size = 0;
        } else if (each.size > 0 && each.size - 1 > last - each.address) {
            each.size = last - each.address + 1;
        }
    }
    const auto empty = [](const block& each) { return each.size == 0; };
    blocks->erase(std::remove_if(blocks->begin(), blocks->end(), empty), blocks->end());
}

template <typename Entry>
std::vector<block> triage::read_blocks(std::uint64_t entry_size) const {
    table place = data_blocks_;
    place.entry_size = entry_size;
    std::vector<block> blocks;
    kaitai::kstream stream(read_table(place, most_blocks));
    while (!stream.is_eof()) {
        const Entry entry(&stream);
        blocks.push_back({entry.address(), entry.len_data(), entry.ofs_data()});
    }
    // The blocks themselves begin where their table ends; their bytes are no entries.
    const std::uint64_t first = blocks.empty() ? 0 : blocks[0].file_offset;
    const std::uint64_t entries =
        first > place.offset ? (first - place.offset) / entry_size : 0;
    if (entries > 0 && entries < blocks.size()) {
        blocks.resize(static_cast<std::size_t>(entries));
    }
    return blocks;
}

// Entries of 32-bit dumps have an address of four or of eight bytes: the blocks decide.
std::vector<block> triage::wide_or_narrow_blocks() const {
    const std::uint64_t wide = size_of_entry<parser::triage_data_block64_t>();
    const std::uint64_t narrow = size_of_entry<parser::triage_data_block32_t>();
    std::vector<block> by_wide = read_blocks<parser::triage_data_block64_t>(wide);
    if (wide_) {
        return by_wide;
    }
    std::vector<block> by_narrow = read_blocks<parser::triage_data_block32_t>(narrow);
    bool is_wide = in_order(by_wide);
    bool is_narrow = in_order(by_narrow);
    if (is_wide && is_narrow) {  // a single block is always in order
        const auto at_its_end = [this](const std::vector<block>& blocks, std::uint64_t size) {
            return !blocks.empty() &&
                   blocks[0].file_offset == data_blocks_.offset + blocks.size() * size;
        };
        is_wide = at_its_end(by_wide, wide);
        is_narrow = at_its_end(by_narrow, narrow);
    }
    if (is_wide == is_narrow) {
        return {};
    }
    std::vector<block> found = is_wide ? by_wide : by_narrow;
    for (block& each : found) {
        each.address = narrowed(each.address);
    }
    return found;
}

std::vector<module> triage::modules() const {
    return wide_ ? read_modules<parser::driver_entry64_t>()
                 : read_modules<parser::driver_entry32_t>();
}

template <typename Entry> std::vector<module> triage::read_modules() const {
    std::vector<module> modules;
    std::uint64_t units = 0;
    kaitai::kstream stream(read_table(drivers_, most_drivers));
    while (!stream.is_eof()) {
        const Entry entry(&stream);
        if (entry.dll_base() != 0) {
            modules.push_back({entry.dll_base(), entry.size_of_image(), entry.time_date_stamp(),
                               entry.check_sum(), read_name(entry.ofs_driver_name(), &units)});
        }
    }
    return modules;
}

// Reads a name in the string pool; empty if it is outside, or if all names are too long.
std::string triage::read_name(std::uint64_t offset, std::uint64_t* units) const {
    if (offset < string_pool_ || offset >= string_pool_end_ || offset >= file_.size() ||
        *units > most_name_units) {
        return "";
    }
    const std::uint64_t room =
        std::min({string_pool_end_ - offset, file_.size() - offset, longest_name});
    const part_of_source part(file_, offset, room);
    source_stream stream(part);
    try {
        const parser::dump_string_t name(stream.get());
        *units += name.text().size() / 2;
        return utf8_of(name.text());
    } catch (const error&) {
        throw;
    } catch (const std::bad_alloc&) {
        throw;
    } catch (const std::exception&) {
        return "";
    }
}

std::vector<unloaded_module> triage::unloaded() const {
    return wide_ ? read_unloaded<parser::unloaded_driver64_t>()
                 : read_unloaded<parser::unloaded_driver32_t>();
}

template <typename Entry> std::vector<unloaded_module> triage::read_unloaded() const {
    std::vector<unloaded_module> modules;
    kaitai::kstream stream(read_table(unloaded_drivers_, most_unloaded));
    while (!stream.is_eof()) {
        const Entry entry(&stream);
        std::string name = entry.driver_name().substr(0, entry.name()->length() & ~1u);
        for (std::size_t i = 0; i + 1 < name.size(); i += 2) {
            if (name[i] == 0 && name[i + 1] == 0) {
                name.resize(i);
            }
        }
        modules.push_back({entry.start_address(), entry.end_address(), utf8_of(name)});
    }
    return modules;
}

}  // namespace detail
}  // namespace kdmp
