// The compiled parser over a source.
#ifndef KDMP_PARSING_H
#define KDMP_PARSING_H

#include <istream>
#include <new>
#include <streambuf>
#include <string>

#include <kdmp/error.h>
#include <kdmp/source.h>

#include "kaitai/kaitaistruct.h"
#include "kaitai/exceptions.h"
#include "windows_kernel_dump.h"

namespace kdmp {
namespace detail {

using parser = windows_kernel_dump_t;

// A part of a source, from an offset on.
class part_of_source final : public source {
public:
    part_of_source(const source& whole, std::uint64_t offset, std::uint64_t size)
        : whole_(whole), offset_(offset), size_(size) {}
    std::uint64_t size() const override { return size_; }
    void read_at(std::uint64_t offset, void* to, std::size_t count) const override {
        whole_.read_at(offset_ + offset, to, count);
    }

private:
    const source& whole_;
    std::uint64_t offset_;
    std::uint64_t size_;
};

#ifdef KDMP_OFFICIAL_KAITAI

// A source as a stream: what the official runtime reads from.
class source_buffer : public std::streambuf {
public:
    explicit source_buffer(const source& file) : file_(file) {}

protected:
    int_type underflow() override {
        const std::uint64_t left = file_.size() - std::min(file_.size(), at_);
        const std::size_t count = static_cast<std::size_t>(std::min<std::uint64_t>(left, sizeof part_));
        if (count == 0) {
            return traits_type::eof();
        }
        file_.read_at(at_, part_, count);
        at_ += count;
        setg(part_, part_, part_ + count);
        return traits_type::to_int_type(*gptr());
    }
    pos_type seekoff(off_type offset, std::ios_base::seekdir from, std::ios_base::openmode) override {
        const std::uint64_t here = at_ - static_cast<std::uint64_t>(egptr() - gptr());
        const std::uint64_t base = from == std::ios_base::beg   ? 0
                                   : from == std::ios_base::cur ? here
                                                                : file_.size();
        return seekpos(static_cast<off_type>(base) + offset, std::ios_base::in);
    }
    pos_type seekpos(pos_type position, std::ios_base::openmode) override {
        at_ = static_cast<std::uint64_t>(static_cast<off_type>(position));
        setg(part_, part_, part_);
        return position;
    }

private:
    const source& file_;
    std::uint64_t at_ = 0;
    char part_[256];
};

class source_stream {
public:
    explicit source_stream(const source& file) : buffer_(file), stream_(&buffer_), kaitai_(&stream_) {}
    kaitai::kstream* get() { return &kaitai_; }

private:
    source_buffer buffer_;
    std::istream stream_;
    kaitai::kstream kaitai_;
};

#else

class source_stream {
public:
    explicit source_stream(const source& file) : adapter_(file), kaitai_(&adapter_) {}
    kaitai::kstream* get() { return &kaitai_; }

private:
    class adapter : public kaitai::byte_source {
    public:
        explicit adapter(const source& file) : file_(file) {}
        uint64_t size() override { return file_.size(); }
        void read_at(uint64_t offset, char* to, size_t length) override {
            file_.read_at(offset, to, length);
        }

    private:
        const source& file_;
    };

    adapter adapter_;
    kaitai::kstream kaitai_;
};

#endif

// Parse; turn what the parser throws into errors of the package.
template <typename Function>
auto parse(error_code code, const char* part, Function function) -> decltype(function()) {
    try {
        return function();
    } catch (const error&) {
        throw;
    } catch (const std::bad_alloc&) {
        throw;
    } catch (const std::exception& e) {
        throw format_error(code, std::string(part) + " cannot be parsed: " + e.what());
    }
}

// Return the size of an entry of a table, as the parser reads it; at most 64 bytes.
template <typename Entry> std::uint64_t size_of_entry() {
    kaitai::kstream stream(std::string(64, '\0'));
    const Entry entry(&stream);
    return static_cast<std::uint64_t>(stream.pos());
}

// Call a function with the header, which is one of two types.
template <typename Function> auto with_header(const parser& dump, Function function) {
    if (auto* header = dynamic_cast<parser::header64_t*>(dump.header())) {
        return function(*header);
    }
    return function(dynamic_cast<parser::header32_t&>(*dump.header()));
}

}  // namespace detail
}  // namespace kdmp

#endif
