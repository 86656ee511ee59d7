// page_map: the pages of a dump, and the file offset of each.
//
// In every kind of dump the stored pages follow one another in the file, in the order of the list or
// of the bits. So the file offset of a page follows from its ordinal, and a file that was cut off
// lacks the pages with the highest ordinals.
#ifndef KDMP_PAGE_MAP_H
#define KDMP_PAGE_MAP_H

#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include <kdmp/dump.h>

#include "limits.h"

namespace kdmp {
namespace detail {

// A page in the file, and how many pages are contiguous from it on.
struct extent {
    std::uint64_t file_offset;
    std::uint64_t page_count;
};

class page_map {
public:
    virtual ~page_map() = default;
    std::uint64_t stored() const { return stored_; }
    std::uint64_t missing() const { return total_ - stored_; }

    // File offset behind the last page that is listed; the highest number if there is none such.
    std::uint64_t end() const;

    // Find a page; `most` is the number of pages that are wanted, at least 1.
    virtual std::optional<extent> locate(std::uint64_t frame, std::uint64_t most) const = 0;

    // Make the next run, ascending. Position and ordinal are 0 at first.
    virtual bool next(std::uint64_t* position, std::uint64_t* ordinal, run* found) const = 0;

protected:
    void set_total(std::uint64_t total, std::uint64_t first_page, std::uint64_t file_size);
    std::uint64_t offset_of(std::uint64_t ordinal) const {
        return first_page_ + (ordinal << page_shift);
    }

    std::uint64_t total_ = 0;
    std::uint64_t stored_ = 0;
    std::uint64_t first_page_ = 0;
};

// A list of runs, in the order of storage.
class run_map final : public page_map {
public:
    // Add a run; one of no pages is ignored. Throws `format_error` outside of physical memory.
    void add(std::uint64_t first_page, std::uint64_t page_count);

    // Sort the list. Throws `format_error` if runs overlap.
    void finish(std::uint64_t first_page, std::uint64_t file_size);

    std::optional<extent> locate(std::uint64_t frame, std::uint64_t most) const override;
    bool next(std::uint64_t* position, std::uint64_t* ordinal, run* found) const override;

private:
    struct entry {
        std::uint64_t first;
        std::uint64_t count;
        std::uint64_t ordinal;
    };

    void keep_stored();

    std::vector<entry> entries_;
};

// A bitmap with the number of bits before every eight words of it.
class bitmap_map final : public page_map {
public:
    bitmap_map(const source& file, std::uint64_t offset, std::uint64_t bits,
               std::uint64_t first_page);

    std::optional<extent> locate(std::uint64_t frame, std::uint64_t most) const override;
    bool next(std::uint64_t* position, std::uint64_t* ordinal, run* found) const override;

private:
    void load(const source& file, std::uint64_t offset);
    std::uint64_t find(std::uint64_t frame, bool value) const;

    std::uint64_t bits_;
    std::vector<std::uint64_t> words_;
    std::vector<std::uint64_t> before_;
};

}  // namespace detail
}  // namespace kdmp

#endif
