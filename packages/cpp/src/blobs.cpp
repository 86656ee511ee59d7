#include "blobs.h"

#include <algorithm>
#include <optional>

#include "limits.h"
#include "parsing.h"

namespace kdmp {
namespace detail {

namespace {

// Parses a header of the chain; nothing where none begins. The offset is moved behind it.
template <typename Header>
std::unique_ptr<Header> header_at(kaitai::kstream* stream, std::uint64_t* offset) {
    try {
        stream->seek(*offset);
        auto header = std::make_unique<Header>(stream);
        *offset = static_cast<std::uint64_t>(stream->pos());
        return header;
    } catch (const error&) {
        throw;
    } catch (const std::bad_alloc&) {
        throw;
    } catch (const std::exception&) {
        return nullptr;
    }
}

}  // namespace

std::vector<blob> read_blobs(const source& file, std::uint64_t offset) {
    std::vector<blob> blobs;
    const std::uint64_t end = file.size();
    source_stream stream(file);
    if (offset >= end || !header_at<parser::blob_file_header_t>(stream.get(), &offset)) {
        return blobs;
    }
    while (blobs.size() < most_blobs) {
        const std::uint64_t start = offset;
        const auto header = header_at<parser::blob_header_t>(stream.get(), &offset);
        if (!header || header->header_size() != offset - start) {
            break;
        }
        const std::uint64_t data = offset + header->pre_pad();
        const std::uint64_t behind = data + header->data_size();
        if (behind > end) {
            break;
        }
        blob found = {{}, data, header->data_size()};
        const std::string tag = header->tag();
        std::copy_n(tag.begin(), std::min(tag.size(), found.tag.size()), found.tag.begin());
        blobs.push_back(found);
        offset = std::min(behind + header->post_pad(), end);
    }
    return blobs;
}

}  // namespace detail
}  // namespace kdmp
