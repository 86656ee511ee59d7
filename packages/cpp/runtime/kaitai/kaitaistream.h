// A Kaitai Struct runtime for C++11: the interface that parsers compiled by version 0.11 use.
//
// Written after the documented interface of the official runtime, which is in no registry of
// packages. All of it is in the inline namespace `kaitai::kdmp`, so that a program can contain the
// official runtime as well; only one of both can be included in one source file. Differences:
//
// * A read is checked against the size of the stream before memory is allocated for it.
// * A stream can also read from a `byte_source`: any positioned source with 64-bit offsets.
// * Texts are converted to UTF-8 without iconv, from ASCII, UTF-8, ISO-8859-1, UTF-16 and UTF-32
//   of either byte order. Other encodings are refused by name (`unknown_encoding`).
// * `process_zlib` is refused by name unless KS_ZLIB is defined and zlib linked.
#ifndef KDMP_KAITAI_STREAM_H
#define KDMP_KAITAI_STREAM_H

#ifdef KAITAI_STREAM_H
#error "The official Kaitai Struct runtime is included in this file, too: separate the two"
#endif

#include <cstdint>
#include <ios>
#include <istream>
#include <memory>
#include <stdexcept>
#include <string>
#include <type_traits>

namespace kaitai {
inline namespace kdmp {

// A read goes beyond the end of a stream.
class end_of_stream_error : public std::ios_base::failure {
public:
    end_of_stream_error(uint64_t offset, uint64_t wanted, uint64_t size);
    const char* what() const noexcept override { return m_text.c_str(); }
    uint64_t offset() const { return m_offset; }
    uint64_t wanted() const { return m_wanted; }
    uint64_t size() const { return m_size; }

private:
    std::string m_text;
    uint64_t m_offset;
    uint64_t m_wanted;
    uint64_t m_size;
};

// Bytes cannot be converted to text.
class bytes_to_str_error : public std::runtime_error {
public:
    explicit bytes_to_str_error(const std::string& what)
        : std::runtime_error("bytes_to_str error: " + what) {}
};

class unknown_encoding : public bytes_to_str_error {
public:
    explicit unknown_encoding(const std::string& name)
        : bytes_to_str_error("unknown encoding: '" + name + "'") {}
};

class illegal_seq_in_encoding : public bytes_to_str_error {
public:
    explicit illegal_seq_in_encoding(const std::string& what)
        : bytes_to_str_error("illegal sequence: " + what) {}
};

// Bytes at positions. `read_at` is called with ranges inside of the source only.
class byte_source {
public:
    virtual ~byte_source() {}
    virtual uint64_t size() = 0;
    virtual void read_at(uint64_t offset, char* to, size_t length) = 0;
};

class kstream {
public:
    // The stream or source must outlive the kstream; a string is copied.
    explicit kstream(std::istream* stream);
    explicit kstream(const std::string& bytes);
    explicit kstream(byte_source* source);
    ~kstream();
    kstream(const kstream&) = delete;
    kstream& operator=(const kstream&) = delete;

    void close();
    bool is_eof() const { return m_bits_left == 0 && m_pos >= m_size; }
    void seek(uint64_t position);
    uint64_t pos() const { return m_pos; }
    uint64_t size() const { return m_size; }

    int8_t read_s1() { return static_cast<int8_t>(integer(1, true)); }
    int16_t read_s2be() { return static_cast<int16_t>(integer(2, true)); }
    int32_t read_s4be() { return static_cast<int32_t>(integer(4, true)); }
    int64_t read_s8be() { return static_cast<int64_t>(integer(8, true)); }
    int16_t read_s2le() { return static_cast<int16_t>(integer(2, false)); }
    int32_t read_s4le() { return static_cast<int32_t>(integer(4, false)); }
    int64_t read_s8le() { return static_cast<int64_t>(integer(8, false)); }
    uint8_t read_u1() { return static_cast<uint8_t>(integer(1, true)); }
    uint16_t read_u2be() { return static_cast<uint16_t>(integer(2, true)); }
    uint32_t read_u4be() { return static_cast<uint32_t>(integer(4, true)); }
    uint64_t read_u8be() { return integer(8, true); }
    uint16_t read_u2le() { return static_cast<uint16_t>(integer(2, false)); }
    uint32_t read_u4le() { return static_cast<uint32_t>(integer(4, false)); }
    uint64_t read_u8le() { return integer(8, false); }
    float read_f4be();
    double read_f8be();
    float read_f4le();
    double read_f8le();

    // Bits of at most 64: of a byte the highest first, or the lowest first.
    void align_to_byte();
    uint64_t read_bits_int_be(int count);
    uint64_t read_bits_int_le(int count);

    std::string read_bytes(std::streamsize length);
    std::string read_bytes_full();
    std::string read_bytes_term(char end, bool include, bool consume, bool eos_error);
    std::string read_bytes_term_multi(const std::string& end, bool include, bool consume,
                                      bool eos_error);

    static std::string bytes_strip_right(const std::string& bytes, char padding);
    static std::string bytes_terminate(const std::string& bytes, char end, bool include);
    static std::string bytes_terminate_multi(const std::string& bytes, const std::string& end,
                                             bool include);
    static std::string bytes_to_str(const std::string& bytes, const std::string& encoding);

    static std::string process_xor_one(const std::string& bytes, uint8_t key);
    static std::string process_xor_many(const std::string& bytes, const std::string& key);
    static std::string process_rotate_left(const std::string& bytes, int amount);
    static std::string process_zlib(const std::string& bytes);

    // The remainder that has the sign of the divisor, which must be above 0.
    static int64_t mod(int64_t dividend, int64_t divisor);
    static int64_t string_to_int(const std::string& text, int base = 10);
    static std::string reverse(std::string text);
    static uint8_t byte_array_min(const std::string& bytes);
    static uint8_t byte_array_max(const std::string& bytes);

    template <typename T> static std::string to_string(T number) {
        static_assert(std::is_integral<T>::value, "only integers are converted to text");
        return std::to_string(number);
    }

private:
    void require(uint64_t length) const;
    uint64_t integer(int length, bool big_endian);
    void begin_bits(int count) const;
    uint64_t find_unit(const std::string& end, bool* found);

    std::unique_ptr<byte_source> m_own;
    byte_source* m_source;
    uint64_t m_size;
    uint64_t m_pos;
    unsigned m_bits;  // the bits of the last byte that were not read yet, as its lowest ones
    int m_bits_left;
};

}  // namespace kdmp
}  // namespace kaitai

#endif
