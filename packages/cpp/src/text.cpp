#include "text.h"

#include <cstdint>

namespace kdmp {
namespace detail {

namespace {

void append(std::string* text, std::uint32_t point) {
    const auto more = [&](unsigned shift) {
        *text += static_cast<char>(0x80 | (point >> shift & 0x3f));
    };
    if (point < 0x80) {
        *text += static_cast<char>(point);
    } else if (point < 0x800) {
        *text += static_cast<char>(0xc0 | point >> 6);
        more(0);
    } else if (point < 0x10000) {
        *text += static_cast<char>(0xe0 | point >> 12);
        more(6);
        more(0);
    } else {
        *text += static_cast<char>(0xf0 | point >> 18);
        more(12);
        more(6);
        more(0);
    }
}

}  // namespace

std::string utf8_of(const std::string& utf16) {
    std::string text;
    const std::size_t count = utf16.size() / 2;
    const auto unit = [&](std::size_t i) -> std::uint32_t {
        return i < count ? static_cast<unsigned char>(utf16[2 * i]) |
                               static_cast<std::uint32_t>(
                                   static_cast<unsigned char>(utf16[2 * i + 1]))
                                   << 8
                         : 0;
    };
    for (std::size_t i = 0; i < count; i++) {
        const std::uint32_t high = unit(i);
        const std::uint32_t low = unit(i + 1);
        if ((high & 0xf800) != 0xd800) {
            append(&text, high);
        } else if (high < 0xdc00 && (low & 0xfc00) == 0xdc00) {
            append(&text, 0x10000 + ((high & 0x3ff) << 10 | (low & 0x3ff)));
            i++;
        } else {
            append(&text, 0xfffd);
        }
    }
    return text;
}

}  // namespace detail
}  // namespace kdmp
