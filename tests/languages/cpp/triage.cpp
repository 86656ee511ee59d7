#include "triage.h"

namespace {

const uint64_t BLOB_HEADER_SIZE = 0x20;

template <typename Triage>
std::vector<std::string> names_in(windows_kernel_dump_t& dump, Triage& triage) {
    std::vector<std::string> names;
    if (triage._is_null_drivers()) {
        return names;
    }
    for (auto* driver : *triage.drivers()) {
        dump._io()->seek(driver->ofs_driver_name());
        names.push_back(windows_kernel_dump_t::dump_string_t(dump._io()).text());
    }
    return names;
}

}  // namespace

std::vector<std::string> driver_names(windows_kernel_dump_t& dump) {
    if (auto* wide = dynamic_cast<windows_kernel_dump_t::triage_dump64_t*>(dump.triage())) {
        return names_in(dump, *wide);
    }
    return names_in(dump, dynamic_cast<windows_kernel_dump_t::triage_dump32_t&>(*dump.triage()));
}

std::vector<blob_t> blobs(windows_kernel_dump_t& dump) {
    std::vector<blob_t> found;
    kaitai::kstream& stream = *dump._io();
    const uint64_t end = stream.size();
    auto* wide = dynamic_cast<windows_kernel_dump_t::triage_dump64_t*>(dump.triage());
    auto* narrow = dynamic_cast<windows_kernel_dump_t::triage_dump32_t*>(dump.triage());
    uint64_t offset = wide ? wide->ofs_secondary_data() : narrow->ofs_secondary_data();
    if (offset >= end) {
        return found;
    }
    stream.seek(offset);
    offset += windows_kernel_dump_t::blob_file_header_t(&stream).header_size();
    while (offset + BLOB_HEADER_SIZE <= end) {
        stream.seek(offset);
        windows_kernel_dump_t::blob_header_t header(&stream);
        const uint64_t data = offset + BLOB_HEADER_SIZE + header.pre_pad();
        const uint64_t size = header.data_size();
        if (header.header_size() != BLOB_HEADER_SIZE || data + size > end) {
            break;
        }
        found.push_back(blob_t{header.tag(), data, size});
        offset = data + size + header.post_pad();
    }
    return found;
}
