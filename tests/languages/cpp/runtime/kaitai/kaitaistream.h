// Stands in for the official Kaitai Struct runtime, which no registry of packages has.
//
// It offers what the parsers in generated/cpp use of it, under the same names, so that these can be
// compiled and run where the official one cannot be had.
#pragma once

#include <cstdint>
#include <istream>
#include <sstream>
#include <stdexcept>
#include <string>

namespace kaitai {

class kstream {
public:
    explicit kstream(std::istream* bytes) : bytes_(bytes) {}
    explicit kstream(const std::string& bytes) : own_(bytes), bytes_(&own_) {}
    kstream(const kstream&) = delete;
    kstream& operator=(const kstream&) = delete;

    bool is_eof() { return pos() >= size(); }
    uint64_t pos() { return static_cast<uint64_t>(bytes_->tellg()); }
    uint64_t size() {
        std::streampos here = bytes_->tellg();
        bytes_->seekg(0, std::ios::end);
        uint64_t end = pos();
        bytes_->seekg(here);
        return end;
    }
    void seek(uint64_t position) {
        bytes_->clear();
        bytes_->seekg(static_cast<std::streamoff>(position));
    }
    std::string read_bytes(std::streamsize length) {
        if (length < 0 || static_cast<uint64_t>(length) > size() - std::min(size(), pos())) {
            throw std::runtime_error("the file ends here");
        }
        std::string found(static_cast<size_t>(length), '\0');
        bytes_->read(&found[0], length);
        return found;
    }
    std::string read_bytes_term(char end, bool include, bool consume, bool needs_end) {
        std::string found;
        while (!is_eof()) {
            std::string byte = read_bytes(1);
            if (byte[0] == end) {
                if (!consume) {
                    seek(pos() - 1);
                }
                return include ? found + byte : found;
            }
            found += byte;
        }
        if (needs_end) {
            throw std::runtime_error("the text has no end");
        }
        return found;
    }
    uint8_t read_u1() { return static_cast<uint8_t>(number(1)); }
    uint16_t read_u2le() { return static_cast<uint16_t>(number(2)); }
    uint32_t read_u4le() { return static_cast<uint32_t>(number(4)); }
    uint64_t read_u8le() { return number(8); }
    int8_t read_s1() { return static_cast<int8_t>(number(1)); }
    int16_t read_s2le() { return static_cast<int16_t>(number(2)); }
    int32_t read_s4le() { return static_cast<int32_t>(number(4)); }
    int64_t read_s8le() { return static_cast<int64_t>(number(8)); }

    template <typename T> static std::string to_string(T number) { return std::to_string(number); }

private:
    uint64_t number(int length) {
        std::string found = read_bytes(length);
        uint64_t value = 0;
        while (length-- > 0) {
            value = value << 8 | static_cast<unsigned char>(found[length]);
        }
        return value;
    }

    std::istringstream own_;
    std::istream* bytes_;
};

}  // namespace kaitai
