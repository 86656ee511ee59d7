// paging: the walk over the page tables of x64, with 4 or 5 levels.
#ifndef KDMP_PAGING_H
#define KDMP_PAGING_H

#include <cstdint>

#include "page_map.h"

namespace kdmp {
namespace detail {

// A virtual address as the tables map it.
struct translation {
    std::uint64_t physical;
    std::uint64_t left;  // bytes to the end of the page, which has 4 KiB, 2 MiB or 1 GiB
};

// Page tables of one address space.
class paging {
public:
    paging(const page_map& pages, const source& file, unsigned levels, std::uint64_t root)
        : pages_(pages), file_(file), levels_(levels), root_(root) {}

    // Throws `address_error`: the address is not canonical or not mapped, or a table is missing.
    translation translate(std::uint64_t address) const;

private:
    std::uint64_t entry_at(std::uint64_t physical, std::uint64_t address) const;

    const page_map& pages_;
    const source& file_;
    unsigned levels_;
    std::uint64_t root_;
};

}  // namespace detail
}  // namespace kdmp

#endif
