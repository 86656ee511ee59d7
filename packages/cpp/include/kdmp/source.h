// Where the bytes of a dump come from: any source that can be read at positions.
#ifndef KDMP_SOURCE_H
#define KDMP_SOURCE_H

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <vector>

namespace kdmp {

// A source of bytes. Its functions are called by several threads at once if the dump is used so.
class source {
public:
    virtual ~source() = default;

    virtual std::uint64_t size() const = 0;

    // Read exactly `count` bytes, which are inside of the source; throw if that is not possible.
    virtual void read_at(std::uint64_t offset, void* to, std::size_t count) const = 0;

    // Bytes that take room: fewer than `size` in a file with holes.
    virtual std::uint64_t stored_size() const { return size(); }
};

// Open a file for reads at positions. Throws `io_error`.
std::shared_ptr<const source> open_file(const std::filesystem::path& path);

// Use bytes in memory, which must stay there as long as the source.
std::shared_ptr<const source> view_bytes(const void* bytes, std::size_t size);

// Keep bytes.
std::shared_ptr<const source> keep_bytes(std::vector<std::uint8_t> bytes);

}  // namespace kdmp

#endif
