#include "everything.h"

#include <sstream>
#include <type_traits>
#include <vector>

std::string hex(uint64_t value, bool negative) {
    std::ostringstream text;
    text << '"' << (negative ? "-0x" : "0x") << std::hex << (negative ? 0 - value : value) << '"';
    return text.str();
}

std::string hex(const std::string& bytes) {
    const char* digits = "0123456789abcdef";
    std::string text = "\"";
    for (unsigned char byte : bytes) {
        text += digits[byte >> 4];
        text += digits[byte & 15];
    }
    return text + '"';
}

namespace {

template <typename T>
typename std::enable_if<std::is_integral<T>::value, std::string>::type json(T value) {
    return hex(static_cast<uint64_t>(value), value < 0);
}

template <typename T>
typename std::enable_if<std::is_enum<T>::value, std::string>::type json(T value) {
    return hex(static_cast<uint32_t>(value));
}

std::string json(bool value) { return hex(static_cast<uint64_t>(value)); }

std::string json(const std::string& bytes) { return hex(bytes); }

// The names of all structures and of what they have: C++ cannot ask for them, so they are listed
// when this is built.
#define STRUCTURE(kind) std::string json(kind* value);
#include "structures.inc"
#undef STRUCTURE

template <typename T> std::string json(std::vector<T>* items) {
    std::string text = "[";
    for (const T& item : *items) {
        text += (text.size() > 1 ? "," : "") + json(item);
    }
    return text + "]";
}

// A structure whose type depends on another field. Without one there are bytes.
std::string choice(kaitai::kstruct* value) {
#define STRUCTURE(kind) \
    if (auto* it = dynamic_cast<kind*>(value)) { \
        return json(it); \
    }
#include "structures.inc"
#undef STRUCTURE
    return "null";
}

#define STRUCTURE(kind) \
    std::string json(kind* it) { \
        static_cast<void>(it); /* some structures have no fields */ \
        std::string text;
#define ADD(name, value) text += std::string(text.empty() ? "{" : ",") + "\"" #name "\":" + (value);
#define FIELD(name) ADD(name, json(it->name()))
#define MAYBE(name) ADD(name, it->_is_null_##name() ? "null" : json(it->name()))
#define CHOICE(name) ADD(name, it->name() ? choice(it->name()) : json(it->_raw_##name()))
#define OPTION(name) ADD(name, choice(it->name()))
#define END \
        return text + "}"; \
    }
#include "names.inc"

}  // namespace

std::string everything(kaitai::kstruct* root) { return choice(root); }
