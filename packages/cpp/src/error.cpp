#include <kdmp/error.h>

#include <cstdio>

namespace kdmp {

const char* to_string(error_code code) noexcept {
    switch (code) {
    case error_code::not_a_dump:
        return "not_a_dump";
    case error_code::damaged:
        return "damaged";
    case error_code::unsupported:
        return "unsupported";
    case error_code::not_in_dump:
        return "not_in_dump";
    case error_code::not_mapped:
        return "not_mapped";
    case error_code::non_canonical:
        return "non_canonical";
    case error_code::bad_argument:
        return "bad_argument";
    case error_code::io:
        return "io";
    }
    return "unknown";
}

namespace {

std::string described(error_code code, std::uint64_t address) {
    char hex[32];
    std::snprintf(hex, sizeof hex, "0x%llx", static_cast<unsigned long long>(address));
    return std::string("address ") + hex +
           (code == error_code::not_in_dump    ? " is not in the dump"
            : code == error_code::not_mapped   ? " is not mapped"
                                               : " is not canonical");
}

}  // namespace

address_error::address_error(error_code code, std::uint64_t address)
    : error(code, described(code, address), address) {}

}  // namespace kdmp
