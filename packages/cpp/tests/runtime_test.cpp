// The runtime: each value is written out beside the bytes it is read from.

#include <kaitai/custom_decoder.h>
#include <kaitai/exceptions.h>
#include <kaitai/kaitaistream.h>
#include <kaitai/kaitaistruct.h>

#include <cstring>
#include <sstream>
#include <string>

#include "check.h"

using kaitai::kstream;

namespace {

std::string bytes(std::initializer_list<int> values) {
    std::string text;
    for (int value : values) {
        text += static_cast<char>(value);
    }
    return text;
}

void integers() {
    kstream io(bytes({0xfe, 0xff, 0x01, 0x02, 0x03, 0x04, 0x05, 0x86, 0x80}));
    CHECK(io.size() == 9);
    CHECK(io.read_s1() == -2);
    CHECK(io.pos() == 1);
    io.seek(0);
    CHECK(io.read_u2be() == 0xfeff);
    io.seek(0);
    CHECK(io.read_u2le() == 0xfffe);
    io.seek(0);
    CHECK(io.read_s2be() == -0x101);
    io.seek(0);
    CHECK(io.read_s2le() == -2);
    CHECK(io.read_u4be() == 0x01020304);
    io.seek(2);
    CHECK(io.read_u4le() == 0x04030201);
    io.seek(4);
    CHECK(io.read_s4le() == static_cast<int32_t>(0x86050403));
    io.seek(5);
    CHECK(io.read_s4be() == 0x04058680);
    io.seek(0);
    CHECK(io.read_u8be() == 0xfeff010203040586u);
    io.seek(0);
    CHECK(io.read_s8le() == static_cast<int64_t>(0x860504030201fffe));
    io.seek(1);
    CHECK(io.read_u8le() == 0x80860504030201ffu);
    io.seek(1);
    CHECK(io.read_s8be() == static_cast<int64_t>(0xff01020304058680));
    CHECK(io.is_eof());
    CHECK_THROWS(kaitai::end_of_stream_error, io.read_u1());
    io.seek(8);
    CHECK_THROWS(kaitai::end_of_stream_error, io.read_u2le());
    CHECK(io.pos() == 8);
    io.seek(100);
    CHECK(io.is_eof());
    CHECK_THROWS(std::ios_base::failure, io.read_bytes(1));
    CHECK(io.read_bytes_full().empty());
}

void floats() {
    kstream io(bytes({0x3f, 0xc0, 0, 0, 0, 0, 0xc0, 0x3f, 0xc0, 0x04, 0, 0, 0, 0, 0, 0}) +
               bytes({0, 0, 0, 0, 0, 0, 0x04, 0xc0}));
    CHECK(io.read_f4be() == 1.5f);
    CHECK(io.read_f4le() == 1.5f);
    CHECK(io.read_f8be() == -2.5);
    CHECK(io.read_f8le() == -2.5);
}

void bits() {
    kstream big(bytes({0xa5, 0x0f, 0xff, 0x80}));
    CHECK(big.read_bits_int_be(3) == 5);
    CHECK(!big.is_eof());
    CHECK(big.read_bits_int_be(1) == 0);
    CHECK(big.read_bits_int_be(12) == 0x50f);
    CHECK(big.read_bits_int_be(9) == 0x1ff);
    CHECK_THROWS(kaitai::end_of_stream_error, big.read_bits_int_be(8));
    CHECK(big.read_bits_int_be(7) == 0);
    CHECK(big.is_eof());
    kstream little(bytes({0xa5, 0x0f, 0x77}));
    CHECK(little.read_bits_int_le(3) == 5);
    CHECK(little.read_bits_int_le(6) == 0x34);
    little.align_to_byte();
    CHECK(little.read_u1() == 0x77);
    const std::string nine = bytes({0xff, 1, 2, 3, 4, 5, 6, 7, 0xfe});
    kstream wide(nine);
    CHECK(wide.read_bits_int_be(4) == 15);
    CHECK(wide.read_bits_int_be(64) == 0xf01020304050607fu);
    kstream wide_le(nine);
    CHECK(wide_le.read_bits_int_le(4) == 15);
    CHECK(wide_le.read_bits_int_le(64) == 0xe07060504030201fu);
    CHECK(wide_le.read_bits_int_le(0) == 0);
    CHECK_THROWS(std::invalid_argument, wide_le.read_bits_int_le(65));
    kstream then_bytes(bytes({0xf0, 0x12}));
    CHECK(then_bytes.read_bits_int_be(4) == 15);
    CHECK(then_bytes.read_u1() == 0x12);  // the rest of the first byte is skipped
}

void byte_arrays() {
    kstream io(std::string("ab\0cd@ef\0\0", 10));
    CHECK(io.read_bytes(2) == "ab");
    CHECK(io.read_bytes_term(0, false, true, true).empty());
    CHECK(io.read_bytes_term('@', true, true, true) == "cd@");
    CHECK(io.read_bytes_term('@', false, true, false) == std::string("ef\0\0", 4));
    io.seek(6);
    CHECK_THROWS(kaitai::end_of_stream_error, io.read_bytes_term('@', false, true, true));
    CHECK(io.read_bytes_term('f', false, false, true) == "e");
    CHECK(io.read_bytes_full() == std::string("f\0\0", 3));
    CHECK_THROWS(std::invalid_argument, io.read_bytes(-1));
    io.seek(0);
    // The size is checked before there is memory for it.
    CHECK_THROWS(kaitai::end_of_stream_error, io.read_bytes(INT64_MAX));
    kstream wide(std::string("a\0\0b\0\0cd\0", 9));
    const std::string zero(2, '\0');
    CHECK(wide.read_bytes_term_multi(zero, false, true, true) == std::string("a\0\0b", 4));
    CHECK(wide.pos() == 6);
    CHECK_THROWS(kaitai::end_of_stream_error, wide.read_bytes_term_multi(zero, false, true, true));
    CHECK(wide.read_bytes_term_multi(zero, false, true, false) == std::string("cd\0", 3));
    const std::string far(10000, 'x');
    kstream long_text(far + "!y");
    CHECK(long_text.read_bytes_term('!', false, true, true) == far);
    CHECK(long_text.read_bytes_full() == "y");
    CHECK(kstream::bytes_strip_right("ab  ", ' ') == "ab");
    CHECK(kstream::bytes_strip_right("   ", ' ').empty());
    CHECK(kstream::bytes_terminate("ab.cd", '.', false) == "ab");
    CHECK(kstream::bytes_terminate("ab.cd", '.', true) == "ab.");
    CHECK(kstream::bytes_terminate("abcd", '.', true) == "abcd");
    CHECK(kstream::bytes_terminate_multi(std::string("a\0\0b\0\0", 6), zero, false).size() == 4);
    CHECK(kstream::bytes_terminate_multi(std::string("a\0\0b\0\0", 6), zero, true).size() == 6);
}

void texts() {
    CHECK(kstream::bytes_to_str("abc", "ASCII") == "abc");
    CHECK_THROWS(kaitai::illegal_seq_in_encoding, kstream::bytes_to_str("\x80", "ascii"));
    CHECK(kstream::bytes_to_str("\xe4", "ISO-8859-1") == "\xc3\xa4");
    const std::string all = "A\xc3\xa4\xe2\x82\xac\xf0\x9f\x98\x80";  // A, a umlaut, euro, a smiley
    CHECK(kstream::bytes_to_str(all, "UTF-8") == all);
    CHECK(kstream::bytes_to_str(
              bytes({0x41, 0, 0xe4, 0, 0xac, 0x20, 0x3d, 0xd8, 0x00, 0xde}), "UTF-16LE") == all);
    CHECK(kstream::bytes_to_str(
              bytes({0, 0x41, 0, 0xe4, 0x20, 0xac, 0xd8, 0x3d, 0xde, 0x00}), "utf-16be") == all);
    CHECK(kstream::bytes_to_str(bytes({0xac, 0x20, 0, 0}), "UTF-32LE") == "\xe2\x82\xac");
    CHECK(kstream::bytes_to_str(bytes({0, 1, 0xf6, 0}), "UTF-32BE") == "\xf0\x9f\x98\x80");
    for (const char* wrong : {"\xc0\x80", "\xe0\x80\x80", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xff",
                              "a\xc3", "\xc3(", "\x80"}) {
        CHECK_THROWS(kaitai::illegal_seq_in_encoding, kstream::bytes_to_str(wrong, "UTF-8"));
    }
    for (const std::string& wrong :
         {bytes({0x41}), bytes({0x3d, 0xd8}), bytes({0x00, 0xde}), bytes({0x3d, 0xd8, 0x41, 0})}) {
        CHECK_THROWS(kaitai::illegal_seq_in_encoding, kstream::bytes_to_str(wrong, "UTF-16LE"));
    }
    CHECK_THROWS(kaitai::illegal_seq_in_encoding,
                 kstream::bytes_to_str(bytes({0, 0, 0x11, 0}), "UTF-32LE"));
    CHECK_THROWS(kaitai::unknown_encoding, kstream::bytes_to_str("a", "IBM437"));
}

void processes() {
    CHECK(kstream::process_xor_one("abc", 0x20) == "ABC");
    CHECK(kstream::process_xor_many(bytes({1, 2, 3, 4}), bytes({1, 3})) == bytes({0, 1, 2, 7}));
    CHECK_THROWS(std::invalid_argument, kstream::process_xor_many("a", ""));
    CHECK(kstream::process_rotate_left(bytes({0x81, 0x0f}), 3) == bytes({0x0c, 0x78}));
    CHECK(kstream::process_rotate_left(bytes({0x81}), 8) == bytes({0x81}));
    CHECK(kstream::process_rotate_left(bytes({0x81}), -3) == bytes({0x30}));
#ifdef KS_ZLIB
    CHECK(kstream::process_zlib(bytes({0x78, 0x9c, 0x4b, 0x4c, 0x4a, 0x06, 0, 0x02, 0x4d, 0x01,
                                       0x27})) == "abc");
    CHECK_THROWS(std::runtime_error, kstream::process_zlib("abc"));
#else
    try {
        kstream::process_zlib("");
        CHECK(false);
    } catch (const std::runtime_error& error) {
        CHECK(std::string(error.what()).find("process_zlib") != std::string::npos);
    }
#endif
    struct twice : kaitai::custom_decoder {
        std::string decode(std::string text) override { return text + text; }
    } decoder;
    CHECK(decoder.decode("a") == "aa");
}

void expressions() {
    CHECK(kstream::mod(-5, 3) == 1);
    CHECK(kstream::mod(5, 3) == 2);
    CHECK_THROWS(std::invalid_argument, kstream::mod(1, 0));
    CHECK(kstream::to_string(uint8_t{200}) == "200");
    CHECK(kstream::to_string(int64_t{-3}) == "-3");
    CHECK(kstream::string_to_int("12") == 12);
    CHECK(kstream::string_to_int("-ff", 16) == -255);
    CHECK_THROWS(std::invalid_argument, kstream::string_to_int("12x"));
    CHECK_THROWS(std::out_of_range, kstream::string_to_int("99999999999999999999"));
    CHECK(kstream::reverse("abc") == "cba");
    CHECK(kstream::byte_array_min(bytes({0x90, 0x10, 0xff})) == 0x10);
    CHECK(kstream::byte_array_max(bytes({0x10, 0xff, 0x90})) == 0xff);
    CHECK_THROWS(std::invalid_argument, kstream::byte_array_max(""));
}

// Zeros, but for the byte behind 64 GiB.
class huge_source : public kaitai::byte_source {
public:
    static constexpr uint64_t mark = uint64_t{1} << 36;
    uint64_t size() override { return mark + 1; }
    void read_at(uint64_t offset, char* to, size_t length) override {
        std::memset(to, 0, length);
        if (offset + length > mark) {
            to[mark - offset] = 7;
        }
    }
};

void sources() {
    std::istringstream text("abcdef");
    text.get();
    kstream io(&text);
    CHECK(io.pos() == 1);
    CHECK(io.read_bytes(2) == "bc");
    io.seek(5);
    CHECK(io.read_bytes_full() == "f");
    CHECK_THROWS(kaitai::end_of_stream_error, io.read_u1());
    io.seek(0);
    CHECK(io.read_u1() == 'a');
    huge_source source;
    kstream huge(&source);
    CHECK(huge.size() == 0x1000000001);
    huge.seek(huge_source::mark - 1);
    CHECK(huge.read_u2be() == 7);
    CHECK(huge.is_eof());
    huge.close();
    CHECK_THROWS(kaitai::end_of_stream_error, huge.read_u1());
}

void errors() {
    CHECK(std::string(kaitai::end_of_stream_error(1, 2, 3).what()) ==
          "the stream of 3 bytes ends before 2 bytes at offset 1");
    kstream io("abc");
    io.seek(2);
    const kaitai::validation_not_equal_error<int> error(3, 4, &io, "/seq/1");
    CHECK(error.expected() == 3 && error.actual() == 4 && error.io() == &io);
    CHECK(error.src_path() == "/seq/1");
    CHECK(std::string(error.what()).find("/seq/1: before offset 2") == 0);
    CHECK((kaitai::validation_less_than_error<int>(1, 0, &io, "").min()) == 1);
    CHECK((kaitai::validation_greater_than_error<int>(1, 2, &io, "").max()) == 1);
    CHECK((kaitai::validation_not_any_of_error<int>(5, &io, "").actual()) == 5);
    CHECK((kaitai::validation_not_in_enum_error<int>(6, &io, "").actual()) == 6);
    CHECK((kaitai::validation_expr_error<int>(7, &io, "").actual()) == 7);
    CHECK_THROWS(kaitai::kstruct_error, throw kaitai::undecided_endianness_error("/types/a"));
    CHECK(kaitai::kstruct(&io)._io() == &io);
}

}  // namespace

int main() {
    integers();
    floats();
    bits();
    byte_arrays();
    texts();
    processes();
    expressions();
    sources();
    errors();
    return failures != 0;
}
