// Texts of Windows.
#ifndef KDMP_TEXT_H
#define KDMP_TEXT_H

#include <string>

namespace kdmp {
namespace detail {

// Convert UTF-16LE, which need not be valid, to UTF-8: U+FFFD replaces surrogates without a partner.
std::string utf8_of(const std::string& utf16);

}  // namespace detail
}  // namespace kdmp

#endif
