#include "kaitai/kaitaistream.h"

#include <algorithm>
#include <cstring>

#ifdef KS_ZLIB
#include <zlib.h>
#endif

namespace kaitai {
inline namespace kdmp {

namespace {

const size_t SCANNED_AT_ONCE = 4096;

class string_source : public byte_source {
public:
    explicit string_source(const std::string& bytes) : bytes_(bytes) {}
    uint64_t size() override { return bytes_.size(); }
    void read_at(uint64_t offset, char* to, size_t length) override {
        std::memcpy(to, bytes_.data() + offset, length);
    }

private:
    const std::string bytes_;
};

class istream_source : public byte_source {
public:
    explicit istream_source(std::istream* stream) : stream_(stream) {}
    uint64_t size() override {
        stream_->clear();
        stream_->seekg(0, std::ios_base::end);
        const std::streamoff end = stream_->tellg();
        if (end < 0) {
            throw std::ios_base::failure("the stream cannot be read at positions");
        }
        return static_cast<uint64_t>(end);
    }
    void read_at(uint64_t offset, char* to, size_t length) override {
        stream_->clear();
        stream_->seekg(static_cast<std::streamoff>(offset), std::ios_base::beg);
        stream_->read(to, static_cast<std::streamsize>(length));
        if (!*stream_) {
            throw std::ios_base::failure("the stream cannot be read at offset " +
                                         std::to_string(offset));
        }
    }

private:
    std::istream* stream_;
};

uint8_t byte_of(char value) { return static_cast<uint8_t>(value); }

// Where a terminator begins in bytes, looked for at multiples of its own length.
size_t find_aligned(const char* bytes, size_t length, const std::string& end) {
    for (size_t at = 0; at + end.size() <= length; at += end.size()) {
        if (std::memcmp(bytes + at, end.data(), end.size()) == 0) {
            return at;
        }
    }
    return length;
}

void append_utf8(std::string* text, uint32_t point) {
    if (point < 0x80) {
        *text += static_cast<char>(point);
        return;
    }
    if (point < 0x800) {
        *text += static_cast<char>(0xc0 | point >> 6);
    } else {
        if (point < 0x10000) {
            *text += static_cast<char>(0xe0 | point >> 12);
        } else {
            *text += static_cast<char>(0xf0 | point >> 18);
            *text += static_cast<char>(0x80 | (point >> 12 & 0x3f));
        }
        *text += static_cast<char>(0x80 | (point >> 6 & 0x3f));
    }
    *text += static_cast<char>(0x80 | (point & 0x3f));
}

[[noreturn]] void refuse(const char* encoding, size_t offset) {
    throw illegal_seq_in_encoding(std::string(encoding) + " at byte " + std::to_string(offset));
}

bool is_surrogate(uint32_t point) { return point >= 0xd800 && point < 0xe000; }

std::string checked_ascii(const std::string& bytes) {
    for (size_t at = 0; at < bytes.size(); at++) {
        if (byte_of(bytes[at]) >= 0x80) {
            refuse("ASCII", at);
        }
    }
    return bytes;
}

std::string checked_utf8(const std::string& bytes) {
    static const uint32_t least[] = {0, 0x80, 0x800, 0x10000};
    for (size_t at = 0; at < bytes.size();) {
        const uint8_t head = byte_of(bytes[at]);
        const size_t more = head < 0x80             ? 0
                            : (head & 0xe0) == 0xc0 ? 1
                            : (head & 0xf0) == 0xe0 ? 2
                            : (head & 0xf8) == 0xf0 ? 3
                                                    : 4;
        if (more == 4 || at + more >= bytes.size()) {
            refuse("UTF-8", at);
        }
        uint32_t point = more == 0 ? head : head & (0x3fu >> more);
        for (size_t i = 1; i <= more; i++) {
            const uint8_t next = byte_of(bytes[at + i]);
            if ((next & 0xc0) != 0x80) {
                refuse("UTF-8", at + i);
            }
            point = point << 6 | (next & 0x3f);
        }
        if (point < least[more] || point > 0x10ffff || is_surrogate(point)) {
            refuse("UTF-8", at);
        }
        at += more + 1;
    }
    return bytes;
}

std::string from_latin1(const std::string& bytes) {
    std::string text;
    for (char each : bytes) {
        append_utf8(&text, byte_of(each));
    }
    return text;
}

uint32_t unit_of(const std::string& bytes, size_t at, size_t length, bool big_endian) {
    uint32_t unit = 0;
    for (size_t i = 0; i < length; i++) {
        unit = unit << 8 | byte_of(bytes[at + (big_endian ? i : length - 1 - i)]);
    }
    return unit;
}

std::string from_utf16(const std::string& bytes, bool big_endian) {
    std::string text;
    for (size_t at = 0; at < bytes.size(); at += 2) {
        if (at + 2 > bytes.size()) {
            refuse("UTF-16", at);
        }
        uint32_t point = unit_of(bytes, at, 2, big_endian);
        if (is_surrogate(point)) {
            const uint32_t low =
                at + 4 > bytes.size() ? 0 : unit_of(bytes, at + 2, 2, big_endian);
            if (point >= 0xdc00 || low < 0xdc00 || low >= 0xe000) {
                refuse("UTF-16", at);
            }
            point = 0x10000 + ((point & 0x3ff) << 10 | (low & 0x3ff));
            at += 2;
        }
        append_utf8(&text, point);
    }
    return text;
}

std::string from_utf32(const std::string& bytes, bool big_endian) {
    std::string text;
    for (size_t at = 0; at < bytes.size(); at += 4) {
        const uint32_t point =
            at + 4 > bytes.size() ? 0xffffffff : unit_of(bytes, at, 4, big_endian);
        if (point > 0x10ffff || is_surrogate(point)) {
            refuse("UTF-32", at);
        }
        append_utf8(&text, point);
    }
    return text;
}

template <typename To, typename From> To same_bits(From from) {
    static_assert(sizeof(To) == sizeof(From), "a number of the same size");
    To to;
    std::memcpy(&to, &from, sizeof to);
    return to;
}

}  // namespace

end_of_stream_error::end_of_stream_error(uint64_t offset, uint64_t wanted, uint64_t size)
    : std::ios_base::failure("the stream ends"),
      m_text("the stream of " + std::to_string(size) + " bytes ends before " +
             std::to_string(wanted) + " bytes at offset " + std::to_string(offset)),
      m_offset(offset), m_wanted(wanted), m_size(size) {}

kstream::kstream(std::istream* stream)
    : m_own(new istream_source(stream)), m_source(m_own.get()), m_size(0), m_pos(0), m_bits(0),
      m_bits_left(0) {
    const std::streamoff here = stream->tellg();
    m_size = m_source->size();
    m_pos = here < 0 ? 0 : static_cast<uint64_t>(here);
}

kstream::kstream(const std::string& bytes)
    : m_own(new string_source(bytes)), m_source(m_own.get()), m_size(bytes.size()), m_pos(0),
      m_bits(0), m_bits_left(0) {}

kstream::kstream(byte_source* source)
    : m_source(source), m_size(source->size()), m_pos(0), m_bits(0), m_bits_left(0) {}

kstream::~kstream() {}

void kstream::close() {
    m_own.reset();
    m_source = nullptr;
    m_size = 0;
    m_bits_left = 0;
}

void kstream::seek(uint64_t position) {
    m_pos = position;
    m_bits_left = 0;
}

void kstream::require(uint64_t length) const {
    if (length > 0 && (m_pos > m_size || length > m_size - m_pos)) {
        throw end_of_stream_error(m_pos, length, m_size);
    }
}

uint64_t kstream::integer(int length, bool big_endian) {
    align_to_byte();
    require(static_cast<uint64_t>(length));
    char bytes[8];
    m_source->read_at(m_pos, bytes, static_cast<size_t>(length));
    m_pos += static_cast<uint64_t>(length);
    uint64_t value = 0;
    for (int i = 0; i < length; i++) {
        value = value << 8 | byte_of(bytes[big_endian ? i : length - 1 - i]);
    }
    return value;
}

float kstream::read_f4be() { return same_bits<float>(read_u4be()); }
double kstream::read_f8be() { return same_bits<double>(read_u8be()); }
float kstream::read_f4le() { return same_bits<float>(read_u4le()); }
double kstream::read_f8le() { return same_bits<double>(read_u8le()); }

void kstream::align_to_byte() { m_bits_left = 0; }

// Checks that there are enough bits before any is taken.
void kstream::begin_bits(int count) const {
    if (count < 0 || count > 64) {
        throw std::invalid_argument("at most 64 bits are read at once, not " +
                                    std::to_string(count));
    }
    if (count > m_bits_left) {
        require(static_cast<uint64_t>(count - m_bits_left + 7) / 8);
    }
}

uint64_t kstream::read_bits_int_be(int count) {
    begin_bits(count);
    uint64_t value = 0;
    while (count > 0) {
        if (m_bits_left == 0) {
            m_bits = read_u1();
            m_bits_left = 8;
        }
        const int taken = std::min(count, m_bits_left);
        m_bits_left -= taken;
        count -= taken;
        value = value << taken | m_bits >> m_bits_left;
        m_bits &= (1u << m_bits_left) - 1;
    }
    return value;
}

uint64_t kstream::read_bits_int_le(int count) {
    begin_bits(count);
    uint64_t value = 0;
    for (int done = 0; done < count;) {
        if (m_bits_left == 0) {
            m_bits = read_u1();
            m_bits_left = 8;
        }
        const int taken = std::min(count - done, m_bits_left);
        value |= static_cast<uint64_t>(m_bits & ((1u << taken) - 1)) << done;
        m_bits >>= taken;
        m_bits_left -= taken;
        done += taken;
    }
    return value;
}

std::string kstream::read_bytes(std::streamsize length) {
    align_to_byte();
    if (length < 0) {
        throw std::invalid_argument("a negative number of bytes cannot be read");
    }
    require(static_cast<uint64_t>(length));
    std::string bytes(static_cast<size_t>(length), '\0');
    if (length > 0) {
        m_source->read_at(m_pos, &bytes[0], bytes.size());
        m_pos += bytes.size();
    }
    return bytes;
}

std::string kstream::read_bytes_full() {
    return read_bytes(static_cast<std::streamsize>(m_size - std::min(m_size, m_pos)));
}

// Finds a terminator at a multiple of its length from here on: its position, or the end.
uint64_t kstream::find_unit(const std::string& end, bool* found) {
    char scanned[SCANNED_AT_ONCE];
    const size_t at_once = SCANNED_AT_ONCE / end.size() * end.size();
    uint64_t at = m_pos;
    while (at < m_size) {
        const size_t length = static_cast<size_t>(std::min<uint64_t>(at_once, m_size - at));
        m_source->read_at(at, scanned, length);
        const size_t inside = find_aligned(scanned, length, end);
        *found = inside < length;
        if (*found) {
            return at + inside;
        }
        at += length;
    }
    *found = false;
    return std::max(at, m_pos);
}

std::string kstream::read_bytes_term(char end, bool include, bool consume, bool eos_error) {
    return read_bytes_term_multi(std::string(1, end), include, consume, eos_error);
}

std::string kstream::read_bytes_term_multi(const std::string& end, bool include, bool consume,
                                           bool eos_error) {
    align_to_byte();
    if (end.empty() || end.size() > SCANNED_AT_ONCE) {
        throw std::invalid_argument("a terminator has 1 to 4096 bytes");
    }
    bool found = false;
    const uint64_t length = find_unit(end, &found) - m_pos;
    if (!found && eos_error) {
        throw end_of_stream_error(m_pos, length + end.size(), m_size);
    }
    const uint64_t behind = m_pos + length + (found && consume ? end.size() : 0);
    std::string bytes =
        read_bytes(static_cast<std::streamsize>(length + (found && include ? end.size() : 0)));
    seek(behind);
    return bytes;
}

std::string kstream::bytes_strip_right(const std::string& bytes, char padding) {
    const size_t last = bytes.find_last_not_of(padding);
    return last == std::string::npos ? std::string() : bytes.substr(0, last + 1);
}

std::string kstream::bytes_terminate(const std::string& bytes, char end, bool include) {
    return bytes_terminate_multi(bytes, std::string(1, end), include);
}

std::string kstream::bytes_terminate_multi(const std::string& bytes, const std::string& end,
                                           bool include) {
    if (end.empty()) {
        throw std::invalid_argument("a terminator has 1 byte at least");
    }
    const size_t at = find_aligned(bytes.data(), bytes.size(), end);
    return bytes.substr(0, at < bytes.size() && include ? at + end.size() : at);
}

std::string kstream::bytes_to_str(const std::string& bytes, const std::string& encoding) {
    std::string name;
    for (char each : encoding) {
        name += each >= 'a' && each <= 'z' ? static_cast<char>(each - 'a' + 'A') : each;
    }
    if (name == "UTF-8") {
        return checked_utf8(bytes);
    }
    if (name == "ASCII" || name == "US-ASCII") {
        return checked_ascii(bytes);
    }
    if (name == "ISO-8859-1") {
        return from_latin1(bytes);
    }
    const std::string order = name.size() == 8 ? name.substr(6) : "";
    if (order == "LE" || order == "BE") {
        if (name.compare(0, 6, "UTF-16") == 0) {
            return from_utf16(bytes, order == "BE");
        }
        if (name.compare(0, 6, "UTF-32") == 0) {
            return from_utf32(bytes, order == "BE");
        }
    }
    throw unknown_encoding(encoding);
}

std::string kstream::process_xor_one(const std::string& bytes, uint8_t key) {
    return process_xor_many(bytes, std::string(1, static_cast<char>(key)));
}

std::string kstream::process_xor_many(const std::string& bytes, const std::string& key) {
    if (key.empty()) {
        throw std::invalid_argument("process_xor: the key is empty");
    }
    std::string result = bytes;
    for (size_t at = 0; at < result.size(); at++) {
        result[at] = static_cast<char>(byte_of(result[at]) ^ byte_of(key[at % key.size()]));
    }
    return result;
}

std::string kstream::process_rotate_left(const std::string& bytes, int amount) {
    const int left = (amount % 8 + 8) % 8;
    std::string result = bytes;
    for (char& each : result) {
        each = static_cast<char>(byte_of(each) << left | byte_of(each) >> (8 - left));
    }
    return result;
}

#ifdef KS_ZLIB
std::string kstream::process_zlib(const std::string& bytes) {
    struct inflater {
        z_stream state = z_stream();
        inflater() {
            if (inflateInit(&state) != Z_OK) {
                throw std::runtime_error("process_zlib: zlib cannot be started");
            }
        }
        ~inflater() { inflateEnd(&state); }
    } zlib;
    std::string result;
    char part[4096];
    size_t done = 0;
    for (int status = Z_OK; status != Z_STREAM_END;) {
        if (zlib.state.avail_in == 0) {
            const size_t more = std::min<size_t>(bytes.size() - done, 1u << 20);
            zlib.state.next_in =
                reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data() + done));
            zlib.state.avail_in = static_cast<uInt>(more);
            done += more;
        }
        zlib.state.next_out = reinterpret_cast<Bytef*>(part);
        zlib.state.avail_out = sizeof part;
        status = inflate(&zlib.state, Z_NO_FLUSH);
        if (status != Z_OK && status != Z_STREAM_END) {
            throw std::runtime_error("process_zlib: the data is damaged or incomplete");
        }
        result.append(part, sizeof part - zlib.state.avail_out);
    }
    return result;
}
#else
std::string kstream::process_zlib(const std::string&) {
    throw std::runtime_error("process_zlib: this runtime was built without zlib (KS_ZLIB)");
}
#endif

int64_t kstream::mod(int64_t dividend, int64_t divisor) {
    if (divisor <= 0) {
        throw std::invalid_argument("mod: the divisor must be above 0");
    }
    const int64_t rest = dividend % divisor;
    return rest < 0 ? rest + divisor : rest;
}

int64_t kstream::string_to_int(const std::string& text, int base) {
    size_t used = 0;
    const long long value = std::stoll(text, &used, base);
    if (used != text.size()) {
        throw std::invalid_argument("string_to_int: not a number: '" + text + "'");
    }
    return value;
}

std::string kstream::reverse(std::string text) {
    std::reverse(text.begin(), text.end());
    return text;
}

uint8_t kstream::byte_array_min(const std::string& bytes) {
    if (bytes.empty()) {
        throw std::invalid_argument("byte_array_min: there are no bytes");
    }
    uint8_t found = byte_of(bytes[0]);
    for (char each : bytes) {
        found = std::min(found, byte_of(each));
    }
    return found;
}

uint8_t kstream::byte_array_max(const std::string& bytes) {
    if (bytes.empty()) {
        throw std::invalid_argument("byte_array_max: there are no bytes");
    }
    uint8_t found = byte_of(bytes[0]);
    for (char each : bytes) {
        found = std::max(found, byte_of(each));
    }
    return found;
}

}  // namespace kdmp
}  // namespace kaitai
