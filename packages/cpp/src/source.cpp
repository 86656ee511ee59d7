#if !defined(_WIN32) && !defined(_FILE_OFFSET_BITS)
#define _FILE_OFFSET_BITS 64
#endif

#include <kdmp/source.h>

#include <algorithm>
#include <cstring>
#include <string>
#include <utility>

#include <kdmp/error.h>

#ifdef _WIN32
#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <windows.h>
#else
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace kdmp {

namespace {

const std::size_t most_at_once = std::size_t{1} << 30;

#ifdef _WIN32

// A path in UTF-8, for messages.
std::string name_of(const std::filesystem::path& path) {
    const auto text = path.u8string();  // not a std::string since C++20
    return std::string(text.begin(), text.end());
}

class file_source final : public source {
public:
    explicit file_source(const std::filesystem::path& path)
        : name_(name_of(path)),
          handle_(CreateFileW(path.c_str(), GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_DELETE,
                              nullptr, OPEN_EXISTING, FILE_FLAG_RANDOM_ACCESS, nullptr)) {
        if (handle_ == INVALID_HANDLE_VALUE) {
            throw io_error(name_ + " cannot be opened: error " + std::to_string(GetLastError()));
        }
        LARGE_INTEGER size;
        if (!GetFileSizeEx(handle_, &size)) {
            CloseHandle(handle_);
            throw io_error(name_ + " is no file that can be read at positions");
        }
        size_ = static_cast<std::uint64_t>(size.QuadPart);
    }
    ~file_source() override { CloseHandle(handle_); }
    file_source(const file_source&) = delete;
    file_source& operator=(const file_source&) = delete;

    std::uint64_t size() const override { return size_; }
    void read_at(std::uint64_t offset, void* to, std::size_t count) const override {
        char* next = static_cast<char*>(to);
        while (count > 0) {
            OVERLAPPED place = {};
            place.Offset = static_cast<DWORD>(offset);
            place.OffsetHigh = static_cast<DWORD>(offset >> 32);
            DWORD done = 0;
            const DWORD wanted = static_cast<DWORD>(std::min(count, most_at_once));
            if (!ReadFile(handle_, next, wanted, &done, &place) || done == 0) {
                throw io_error(name_ + " cannot be read at " + std::to_string(offset));
            }
            next += done;
            offset += done;
            count -= done;
        }
    }

private:
    std::string name_;
    HANDLE handle_;
    std::uint64_t size_ = 0;
};

#else

class file_source final : public source {
public:
    explicit file_source(const std::filesystem::path& path)
        // A named pipe must not wait for its writer.
        : name_(path.string()), file_(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)) {
        if (file_ < 0) {
            throw io_error(name_ + " cannot be opened: " + std::strerror(errno));
        }
        struct stat facts;
        if (::fstat(file_, &facts) != 0 || !S_ISREG(facts.st_mode)) {
            ::close(file_);
            throw io_error(name_ + " is no regular file");
        }
        size_ = static_cast<std::uint64_t>(facts.st_size);
        stored_ = static_cast<std::uint64_t>(facts.st_blocks) * 512;
    }
    ~file_source() override { ::close(file_); }
    file_source(const file_source&) = delete;
    file_source& operator=(const file_source&) = delete;

    std::uint64_t size() const override { return size_; }
    std::uint64_t stored_size() const override { return stored_; }
    void read_at(std::uint64_t offset, void* to, std::size_t count) const override {
        char* next = static_cast<char*>(to);
        while (count > 0) {
            const ssize_t done = ::pread(file_, next, std::min(count, most_at_once),
                                         static_cast<off_t>(offset));
            if (done < 0 && errno == EINTR) {
                continue;
            }
            if (done <= 0) {
                throw io_error(name_ + " cannot be read at " + std::to_string(offset) + ": " +
                               (done < 0 ? std::strerror(errno) : "it was made shorter"));
            }
            next += done;
            offset += static_cast<std::uint64_t>(done);
            count -= static_cast<std::size_t>(done);
        }
    }

private:
    std::string name_;
    int file_;
    std::uint64_t size_ = 0;
    std::uint64_t stored_ = 0;
};

#endif

class bytes_source final : public source {
public:
    bytes_source(const void* bytes, std::size_t size)
        : bytes_(static_cast<const char*>(bytes)), size_(size) {}
    explicit bytes_source(std::vector<std::uint8_t> bytes)
        : own_(std::move(bytes)), bytes_(reinterpret_cast<const char*>(own_.data())),
          size_(own_.size()) {}

    std::uint64_t size() const override { return size_; }
    void read_at(std::uint64_t offset, void* to, std::size_t count) const override {
        if (count > 0) {
            std::memcpy(to, bytes_ + offset, count);
        }
    }

private:
    std::vector<std::uint8_t> own_;
    const char* bytes_;
    std::size_t size_;
};

}  // namespace

std::shared_ptr<const source> open_file(const std::filesystem::path& path) {
    return std::make_shared<file_source>(path);
}

std::shared_ptr<const source> view_bytes(const void* bytes, std::size_t size) {
    return std::make_shared<bytes_source>(bytes, size);
}

std::shared_ptr<const source> keep_bytes(std::vector<std::uint8_t> bytes) {
    return std::make_shared<bytes_source>(std::move(bytes));
}

}  // namespace kdmp
