// triage: the directory of a triage dump, its blocks of virtual memory, and its lists.
#ifndef KDMP_TRIAGE_H
#define KDMP_TRIAGE_H

#include <cstdint>
#include <string>
#include <vector>

#include "parsing.h"

#include <kdmp/dump.h>

namespace kdmp {
namespace detail {

// Virtual memory, sorted and without overlaps: where two blocks overlap, the first one counts.
class block_map {
public:
    block_map() = default;
    block_map(const std::vector<block>& blocks, std::uint64_t file_size);

    // Find a byte: its file offset, and the number of bytes that follow it in memory and file.
    bool locate(std::uint64_t address, std::uint64_t* file_offset, std::uint64_t* count) const;

private:
    void append(std::uint64_t address, std::uint64_t last, std::uint64_t file_offset);

    std::vector<block> segments_;
};

class triage {
public:
    // Read the directory and the table of blocks. Throws `format_error` where the file ends inside.
    triage(parser& dump, const source& file);

    const std::vector<block>& blocks() const { return blocks_; }
    const block_map& memory() const { return memory_; }
    std::uint64_t secondary_data() const { return secondary_data_; }
    std::vector<module> modules() const;
    std::vector<unloaded_module> unloaded() const;

private:
    // A table: its offset, the number of entries as stated, and the size of one.
    struct table {
        std::uint64_t offset = 0;
        std::uint64_t count = 0;
        std::uint64_t entry_size = 0;
    };

    template <typename Directory> void read_directory(Directory& raw);
    template <typename Entry> std::vector<block> read_blocks(std::uint64_t entry_size) const;
    template <typename Entry> std::vector<module> read_modules() const;
    template <typename Entry> std::vector<unloaded_module> read_unloaded() const;
    std::vector<block> wide_or_narrow_blocks() const;
    void cut(std::vector<block>* blocks) const;
    std::uint64_t room(std::uint64_t offset) const;
    std::string read_table(const table& place, std::uint64_t most) const;
    std::string read_name(std::uint64_t offset, std::uint64_t* units) const;

    const source& file_;
    bool wide_ = false;
    std::uint64_t start_ = 0;
    std::vector<std::uint64_t> parts_;
    table drivers_;
    table unloaded_drivers_;
    table data_blocks_;
    std::uint64_t string_pool_ = 0;
    std::uint64_t string_pool_end_ = 0;
    std::uint64_t secondary_data_ = 0;
    std::vector<block> blocks_;
    block_map memory_;
};

}  // namespace detail
}  // namespace kdmp

#endif
