// kdmp::dump: the header, the memory and the lists of a Windows kernel crash dump.
#ifndef KDMP_DUMP_H
#define KDMP_DUMP_H

#include <array>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include <kdmp/error.h>
#include <kdmp/source.h>

class windows_kernel_dump_t;  // the compiled parser, see windows_kernel_dump.h

namespace kdmp {

namespace detail {
class page_map;
struct contents;
}  // namespace detail

inline constexpr std::uint64_t page_size = 0x1000;

// Values of DumpType; files may have others.
enum class dump_kind : std::uint32_t {
    unspecified = 0,
    full = 1,
    summary = 2,
    header = 3,
    triage = 4,
    bitmap_full = 5,
    bitmap_kernel = 6,
    automatic = 7,
    kernel_memory = 8,
    kernel_and_user_memory = 9,
    complete_memory = 10,
};

// Values of MachineImageType; files may have others.
enum class machine_type : std::uint32_t {
    x86 = 0x14c,
    arm = 0x1c4,
    itanium = 0x200,
    x64 = 0x8664,
    arm64 = 0xaa64,
};

struct bug_check {
    std::uint32_t code;
    std::array<std::uint64_t, 4> parameters;
};

// Stored pages that are contiguous both in memory and in the file.
struct run {
    std::uint64_t first_page;
    std::uint64_t page_count;
    std::uint64_t file_offset;
};

// A block of virtual memory in a triage dump.
struct block {
    std::uint64_t address;
    std::uint64_t size;
    std::uint64_t file_offset;
};

struct module {
    std::uint64_t base;
    std::uint32_t size;
    std::uint32_t timestamp;
    std::uint32_t checksum;
    std::string name;  // UTF-8, with the path if one was stored; empty if it cannot be read
};

struct unloaded_module {
    std::uint64_t start;
    std::uint64_t end;
    std::string name;  // UTF-8, at most twelve characters
};

// Secondary data: what a driver added to the dump.
struct blob {
    std::array<std::uint8_t, 16> tag;  // a GUID as Windows stores it
    std::uint64_t file_offset;
    std::uint64_t size;
};

// The runs of a dump, ascending; made one by one. Valid as long as the dump.
class run_list {
public:
    class iterator {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = run;
        using difference_type = std::ptrdiff_t;
        using pointer = const run*;
        using reference = const run&;

        iterator() = default;
        reference operator*() const { return run_; }
        pointer operator->() const { return &run_; }
        iterator& operator++();
        iterator operator++(int) {
            iterator before = *this;
            ++*this;
            return before;
        }
        friend bool operator==(const iterator& one, const iterator& other) {
            return one.pages_ == other.pages_ &&
                   (one.pages_ == nullptr || one.run_.first_page == other.run_.first_page);
        }
        friend bool operator!=(const iterator& one, const iterator& other) {
            return !(one == other);
        }

    private:
        friend class run_list;
        explicit iterator(const detail::page_map* pages) : pages_(pages) { ++*this; }

        const detail::page_map* pages_ = nullptr;  // none at the end
        std::uint64_t position_ = 0;
        std::uint64_t ordinal_ = 0;
        run run_ = {};
    };

    explicit run_list(const detail::page_map& pages) : pages_(&pages) {}
    iterator begin() const { return iterator(pages_); }
    iterator end() const { return iterator(); }

private:
    const detail::page_map* pages_;
};

// A dump. Opening reads the header and the index of pages, or the directory and the table of blocks
// of a triage dump. All const functions may be called by several threads at once. They throw
// `kdmp::error` only (and std::bad_alloc).
class dump {
public:
    explicit dump(const std::filesystem::path& path);
    explicit dump(std::shared_ptr<const source> bytes);
    explicit dump(std::vector<std::uint8_t> bytes);
    dump(const void* bytes, std::size_t size);  // the bytes must stay as long as the dump
    dump(dump&& other) noexcept;
    dump& operator=(dump&& other) noexcept;
    ~dump();

    dump_kind kind() const noexcept;  // `full` if no type was written
    machine_type machine() const noexcept;
    bool is_64_bit() const noexcept;
    bug_check stop_code() const noexcept;
    std::uint64_t directory_table_base() const noexcept;

    // The file as the compiled parser sees it (include <windows_kernel_dump.h>). What it reads on
    // demand is not for several threads at once.
    windows_kernel_dump_t& parsed() noexcept;

    // --- Physical memory. Dumps without pages throw `unsupported_error`.

    run_list runs() const;
    std::uint64_t page_count() const noexcept;     // pages in the file; 0 without pages
    std::uint64_t missing_count() const noexcept;  // pages for which the file is too short

    // File offset of a page by its frame number.
    std::optional<std::uint64_t> page_offset(std::uint64_t frame) const;

    // Read exactly `count` bytes, or throw `address_error` with the first missing address.
    void read_physical(std::uint64_t address, void* to, std::size_t count) const;
    std::vector<std::uint8_t> read_physical(std::uint64_t address, std::size_t count) const;

    // --- Virtual memory: by the page tables of x64, in triage dumps by blocks and stack.

    // Return the physical address of a virtual one. Page tables: those of the header unless given.
    std::uint64_t translate(std::uint64_t address,
                            std::optional<std::uint64_t> page_tables = {}) const;

    // Read exactly `count` bytes, or throw `address_error` with the first virtual address that
    // cannot be read.
    void read_virtual(std::uint64_t address, void* to, std::size_t count,
                      std::optional<std::uint64_t> page_tables = {}) const;
    std::vector<std::uint8_t> read_virtual(std::uint64_t address, std::size_t count,
                                           std::optional<std::uint64_t> page_tables = {}) const;

    // --- Parts of a triage dump; others throw `unsupported_error`.

    const std::vector<block>& memory_blocks() const;  // in the order of the file
    std::vector<module> modules() const;
    std::vector<unloaded_module> unloaded() const;

    // --- Secondary data, in the order of the file.

    std::vector<blob> blobs() const;

    // Read bytes of the file, such as those of a blob.
    std::vector<std::uint8_t> read_file(std::uint64_t offset, std::size_t count) const;

private:
    const detail::page_map& pages() const;

    std::unique_ptr<detail::contents> contents_;
};

}  // namespace kdmp

#endif
