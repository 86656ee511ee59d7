// Limits on time and memory, whatever a file says; those of kdmp_ks/ground/limits.py.
#ifndef KDMP_LIMITS_H
#define KDMP_LIMITS_H

#include <cstdint>

namespace kdmp {
namespace detail {

constexpr unsigned page_shift = 12;
// Frames of physical memory: addresses have 52 bits.
constexpr std::uint64_t frame_limit = std::uint64_t{1} << (52 - page_shift);
// Bits of a bitmap.
constexpr std::uint64_t most_bits = frame_limit >> 4;
// Bytes of a bitmap that is a hole in a sparse file.
constexpr std::uint64_t most_holes = std::uint64_t{1} << 26;
// Entries in the tables of a triage dump.
constexpr std::uint64_t most_blocks = 1 << 15;
constexpr std::uint64_t most_drivers = 4096;
constexpr std::uint64_t most_unloaded = 50;
// Bytes of all blocks together: times the file, or this number if that is less.
constexpr std::uint64_t most_repeats = 4;
constexpr std::uint64_t always_allowed = 1 << 24;
// Bytes of a vector that is filled: times the file (most_repeats), or always_read if that is less;
// most_read in any case.
constexpr std::uint64_t always_read = 1 << 26;
constexpr std::uint64_t most_read = std::uint64_t{1} << 32;
// Bytes of a name, and UTF-16 units of all names.
constexpr std::uint64_t longest_name = 0x10008;
constexpr std::uint64_t most_name_units = 1 << 20;
// Blobs of secondary data.
constexpr unsigned most_blobs = 4096;
// Bytes that are read from a table at once, or for which memory is allocated in advance.
constexpr std::uint64_t chunk = 1 << 20;

}  // namespace detail
}  // namespace kdmp

#endif
