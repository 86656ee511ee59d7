#include "paging.h"

namespace kdmp {
namespace detail {

namespace {

constexpr std::uint64_t bit(unsigned number) { return std::uint64_t{1} << number; }

// A page table entry (Intel SDM volume 3A, 4.5), and Windows' own of a page in transition.
constexpr std::uint64_t valid = bit(0);
constexpr std::uint64_t large_page = bit(7);
constexpr std::uint64_t prototype = bit(10);
constexpr std::uint64_t transition = bit(11);
constexpr std::uint64_t frame = bit(52) - bit(page_shift);

constexpr unsigned entry_size = 8;
constexpr unsigned index_bits = 9;
constexpr unsigned largest_page_level = 3;

// Whether an entry that is not valid names a page that is still in memory.
bool in_transition(std::uint64_t entry) {
    return (entry & (valid | prototype | transition)) == transition;
}

void check_canonical(std::uint64_t address, unsigned sign_bit) {
    const std::uint64_t upper = address >> sign_bit;
    if (upper != 0 && upper != ~std::uint64_t{0} >> sign_bit) {
        throw address_error(error_code::non_canonical, address);
    }
}

}  // namespace

std::uint64_t paging::entry_at(std::uint64_t physical, std::uint64_t address) const {
    const auto found = pages_.locate(physical >> page_shift, 1);
    if (!found) {
        throw address_error(error_code::not_in_dump, address);
    }
    std::uint8_t bytes[entry_size];
    file_.read_at(found->file_offset + physical % page_size, bytes, sizeof bytes);
    std::uint64_t entry = 0;
    for (unsigned i = entry_size; i-- > 0;) {
        entry = entry << 8 | bytes[i];
    }
    return entry;
}

translation paging::translate(std::uint64_t address) const {
    check_canonical(address, page_shift + levels_ * index_bits - 1);
    std::uint64_t table = root_ & frame;
    for (unsigned level = levels_;; level--) {
        const unsigned shift = page_shift + index_bits * (level - 1);
        const std::uint64_t index = address >> shift & (bit(index_bits) - 1);
        const std::uint64_t entry = entry_at(table + index * entry_size, address);
        const bool last = level == 1;
        if ((entry & valid) == 0 && !(last && in_transition(entry))) {
            throw address_error(error_code::not_mapped, address);
        }
        if (last || (level <= largest_page_level && (entry & large_page) != 0)) {
            const std::uint64_t inside = address & (bit(shift) - 1);
            const std::uint64_t page = entry & frame & ~(bit(shift) - 1);
            return {page | inside, bit(shift) - inside};
        }
        table = entry & frame;
    }
}

}  // namespace detail
}  // namespace kdmp
