// Errors of compiled parsers: a field is not as its schema says. See kaitaistream.h.
#ifndef KDMP_KAITAI_EXCEPTIONS_H
#define KDMP_KAITAI_EXCEPTIONS_H

#include <stdexcept>
#include <string>

#include "kaitai/kaitaistream.h"

namespace kaitai {
inline namespace kdmp {

// An error of a field, which has a path in its schema.
class kstruct_error : public std::runtime_error {
public:
    kstruct_error(const std::string& what, const std::string& src_path)
        : std::runtime_error(src_path + ": " + what), m_src_path(src_path) {}
    std::string src_path() const { return m_src_path; }

private:
    std::string m_src_path;
};

// No case of a switched byte order applies.
class undecided_endianness_error : public kstruct_error {
public:
    explicit undecided_endianness_error(const std::string& src_path)
        : kstruct_error("the byte order cannot be decided", src_path) {}
};

// A value is not valid. The offset is that behind the value, in its own stream.
class validation_failed_error : public kstruct_error {
public:
    validation_failed_error(const std::string& what, kstream* io, const std::string& src_path)
        : kstruct_error("before offset " + kstream::to_string(io->pos()) + ": " + what, src_path),
          m_io(io) {}
    kstream* io() const { return m_io; }

private:
    kstream* m_io;
};

template <typename T> class validation_not_equal_error : public validation_failed_error {
public:
    validation_not_equal_error(const T& expected, const T& actual, kstream* io,
                               const std::string& src_path)
        : validation_failed_error("the value is not the expected one", io, src_path),
          m_expected(expected), m_actual(actual) {}
    const T& expected() const { return m_expected; }
    const T& actual() const { return m_actual; }

private:
    T m_expected;
    T m_actual;
};

template <typename T> class validation_less_than_error : public validation_failed_error {
public:
    validation_less_than_error(const T& least, const T& actual, kstream* io,
                               const std::string& src_path)
        : validation_failed_error("the value is too small", io, src_path), m_min(least),
          m_actual(actual) {}
    const T& min() const { return m_min; }
    const T& actual() const { return m_actual; }

private:
    T m_min;
    T m_actual;
};

template <typename T> class validation_greater_than_error : public validation_failed_error {
public:
    validation_greater_than_error(const T& most, const T& actual, kstream* io,
                                  const std::string& src_path)
        : validation_failed_error("the value is too large", io, src_path), m_max(most),
          m_actual(actual) {}
    const T& max() const { return m_max; }
    const T& actual() const { return m_actual; }

private:
    T m_max;
    T m_actual;
};

template <typename T> class validation_not_any_of_error : public validation_failed_error {
public:
    validation_not_any_of_error(const T& actual, kstream* io, const std::string& src_path)
        : validation_failed_error("the value is not one of the expected ones", io, src_path),
          m_actual(actual) {}
    const T& actual() const { return m_actual; }

private:
    T m_actual;
};

template <typename T> class validation_not_in_enum_error : public validation_failed_error {
public:
    validation_not_in_enum_error(const T& actual, kstream* io, const std::string& src_path)
        : validation_failed_error("the value is not declared in its enumeration", io, src_path),
          m_actual(actual) {}
    const T& actual() const { return m_actual; }

private:
    T m_actual;
};

template <typename T> class validation_expr_error : public validation_failed_error {
public:
    validation_expr_error(const T& actual, kstream* io, const std::string& src_path)
        : validation_failed_error("the value does not meet its condition", io, src_path),
          m_actual(actual) {}
    const T& actual() const { return m_actual; }

private:
    T m_actual;
};

}  // namespace kdmp
}  // namespace kaitai

#endif
