// blobs: the chain of secondary data, which drivers have added behind a dump.
#ifndef KDMP_BLOBS_H
#define KDMP_BLOBS_H

#include <cstdint>
#include <vector>

#include <kdmp/dump.h>

namespace kdmp {
namespace detail {

// Follow the chain from an offset on, to where no header begins or a blob leaves the file.
std::vector<blob> read_blobs(const source& file, std::uint64_t offset);

}  // namespace detail
}  // namespace kdmp

#endif
