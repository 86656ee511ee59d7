// Errors of the reader: one tree, with a code each and, where there is one, an address.
#ifndef KDMP_ERROR_H
#define KDMP_ERROR_H

#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>

namespace kdmp {

enum class error_code {
    not_a_dump,     // a signature is wrong, or the file ends inside of the header
    damaged,        // the index of pages or the directory is cut off or contradicts itself
    unsupported,    // the dump does not contain what was asked for, or it cannot be read
    not_in_dump,    // the page (or the byte, in a triage dump) was not saved
    not_mapped,     // a page table maps nothing there
    non_canonical,  // no such virtual address can exist
    bad_argument,   // a call that makes no sense
    io,             // the file cannot be read
};

// Return the name of a code, as it is spelt above.
const char* to_string(error_code code) noexcept;

class error : public std::runtime_error {
public:
    error_code code() const noexcept { return code_; }

    // The first address that cannot be read or translated; of an `address_error` only.
    std::optional<std::uint64_t> address() const noexcept { return address_; }

protected:
    error(error_code code, const std::string& what, std::optional<std::uint64_t> address = {})
        : std::runtime_error(what), code_(code), address_(address) {}

private:
    error_code code_;
    std::optional<std::uint64_t> address_;
};

// The file is no dump, or damaged.
class format_error : public error {
public:
    format_error(error_code code, const std::string& what) : error(code, what) {}
};

class unsupported_error : public error {
public:
    explicit unsupported_error(const std::string& what) : error(error_code::unsupported, what) {}
};

// An address that is not in the dump, not mapped, or not canonical.
class address_error : public error {
public:
    address_error(error_code code, std::uint64_t address);
};

class argument_error : public error {
public:
    explicit argument_error(const std::string& what) : error(error_code::bad_argument, what) {}
};

class io_error : public error {
public:
    explicit io_error(const std::string& what) : error(error_code::io, what) {}
};

}  // namespace kdmp

#endif
