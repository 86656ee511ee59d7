// The reader as a library: its sources, iterators, errors, and threads, on dumps made here at
// literal offsets. What it reads of all kinds of dumps is compared with other readers elsewhere.

#include <kdmp/dump.h>
#include <windows_kernel_dump.h>

#include <atomic>
#include <cstring>
#include <fstream>
#include <thread>

#include "check.h"

namespace {

using bytes = std::vector<std::uint8_t>;

void put(bytes& file, std::size_t offset, std::uint64_t value, unsigned size) {
    if (file.size() < offset + size) {
        file.resize(offset + size);
    }
    for (unsigned i = 0; i < size; i++) {
        file[offset + i] = static_cast<std::uint8_t>(value >> 8 * i);
    }
}

// A header of x64.
bytes header(std::uint32_t kind) {
    bytes file(0x2000);
    std::memcpy(file.data(), "PAGEDU64", 8);
    put(file, 0x10, 0x1000, 8);   // DirectoryTableBase: page 1
    put(file, 0x30, 0x8664, 4);   // MachineImageType
    put(file, 0x38, 0x7e, 4);     // BugCheckCode
    put(file, 0x40, 0x11, 8);     // its parameters
    put(file, 0x58, 0x44, 8);
    put(file, 0xf98, kind, 4);    // DumpType
    return file;
}

void put_run(bytes& file, std::size_t index, std::uint64_t first, std::uint64_t count) {
    put(file, 0x98 + 16 * index, first, 8);
    put(file, 0xa0 + 16 * index, count, 8);
}

// Pages 8 and 9, then 1 to 4, which are page tables and data; each begins with its number.
bytes full_dump() {
    bytes file = header(1);
    put(file, 0x88, 3, 4);
    put(file, 0x90, 6, 8);
    put_run(file, 0, 8, 2);
    put_run(file, 1, 1, 1);
    put_run(file, 2, 2, 3);
    const std::size_t offsets[] = {0x4000, 0x5000, 0x6000, 0x7000};  // of pages 1 to 4
    file.resize(0x8000);
    put(file, 0x2000, 8, 8);
    put(file, 0x3000, 9, 8);
    put(file, 0x3ff8, 0x1122334455667788, 8);
    put(file, offsets[0], 0x2001, 8);              // 0 -> page 2
    put(file, offsets[1], 0x3001, 8);              // 0 -> page 3
    put(file, offsets[1] + 8, 0x40000081, 8);      // 1 -> 1 GiB
    put(file, offsets[2], 0x4001, 8);              // 0 -> page 4
    put(file, offsets[2] + 8, 0x200081 | 1u << 12, 8);  // 1 -> 2 MiB, with the PAT bit
    put(file, offsets[2] + 16, 0x7001, 8);         // 2 -> a table that is not there
    put(file, offsets[3] + 8 * 5, 0x8001, 8);      // 5 -> page 8
    put(file, offsets[3] + 8 * 6, 0x9800, 8);      // 6 -> page 9, in transition
    put(file, offsets[3] + 8 * 7, 0x9c00, 8);      // 7: a prototype
    put(file, offsets[3] + 8 * 8, 0x77001, 8);     // 8 -> a page that is not there
    return file;
}

template <typename Function> kdmp::error_code code_of(Function function) {
    try {
        function();
    } catch (const kdmp::error& error) {
        return error.code();
    }
    return static_cast<kdmp::error_code>(-1);
}

template <typename Function> std::uint64_t address_of(Function function) {
    try {
        function();
    } catch (const kdmp::address_error& error) {
        return error.address().value_or(~std::uint64_t{0});
    }
    return ~std::uint64_t{1};
}

void facts() {
    const kdmp::dump dump(full_dump());
    CHECK(dump.kind() == kdmp::dump_kind::full);
    CHECK(dump.machine() == kdmp::machine_type::x64);
    CHECK(dump.is_64_bit());
    CHECK(dump.directory_table_base() == 0x1000);
    CHECK(dump.stop_code().code == 0x7e);
    CHECK(dump.stop_code().parameters[0] == 0x11);
    CHECK(dump.stop_code().parameters[3] == 0x44);
    kdmp::dump moved(full_dump());
    moved = kdmp::dump(header(3));
    CHECK(moved.kind() == kdmp::dump_kind::header);
    CHECK(moved.parsed().valid_dump() == windows_kernel_dump_t::VALID_DUMPS_DUMP64);
}

void physical() {
    const kdmp::dump dump(full_dump());
    std::vector<kdmp::run> runs(dump.runs().begin(), dump.runs().end());
    CHECK(runs.size() == 2);  // pages 1 to 4 are two runs of the header
    CHECK(runs[0].first_page == 1 && runs[0].page_count == 4 && runs[0].file_offset == 0x4000);
    CHECK(runs[1].first_page == 8 && runs[1].page_count == 2 && runs[1].file_offset == 0x2000);
    auto first = dump.runs().begin();
    auto second = first++;
    CHECK(second->first_page == 1 && first->first_page == 8 && first != second);
    CHECK(++first == dump.runs().end());
    CHECK(dump.page_count() == 6 && dump.missing_count() == 0);
    CHECK(dump.page_offset(9) == 0x3000u);
    CHECK(!dump.page_offset(5) && !dump.page_offset(~std::uint64_t{0}));
    const bytes across = dump.read_physical(0x8ff8, 16);
    CHECK(across[0] == 0 && across[8] == 9);
    std::uint8_t end[8];
    dump.read_physical(0x9ff8, end, sizeof end);
    CHECK(end[0] == 0x88 && end[7] == 0x11);
    CHECK(address_of([&] { dump.read_physical(0x9ff8, 16); }) == 0xa000);
    CHECK(address_of([&] { dump.read_physical(0xfff, 2); }) == 0xfff);
    CHECK(dump.read_physical(0xa000, 0).empty());
    CHECK(code_of([&] { dump.read_physical(~std::uint64_t{0}, 2); }) ==
          kdmp::error_code::bad_argument);
    CHECK(code_of([&] { dump.read_physical(0x8000, std::size_t{1} << 40); }) ==
          kdmp::error_code::bad_argument);
    // Page tables may map a page again and again: all of the address space here.
    bytes looped = full_dump();
    for (std::size_t i = 0; i < 512; i++) {
        put(looped, 0x4000 + 8 * i, 0x1001, 8);
    }
    const kdmp::dump endless(looped);
    CHECK(endless.read_virtual(0, 0x3000).size() == 0x3000);
    CHECK(code_of([&] { endless.read_virtual(0, std::size_t{1} << 40); }) ==
          kdmp::error_code::bad_argument);
    CHECK(code_of([&] { endless.read_virtual(0, std::size_t{1} << 30); }) ==
          kdmp::error_code::bad_argument);
}

void virtual_memory() {
    const kdmp::dump dump(full_dump());
    CHECK(dump.translate(0x5123) == 0x8123);
    CHECK(dump.translate(0x6008) == 0x9008);
    CHECK(dump.translate(0x5123, 0x1fff) == 0x8123);   // flags of CR3
    CHECK(dump.translate(0x212345) == 0x212345);       // a large page
    CHECK(dump.translate(0x51234567) == 0x51234567);   // a huge one
    CHECK(dump.read_virtual(0x5000, 0x1010)[0x1000] == 9);
    CHECK(address_of([&] { dump.translate(0x7008); }) == 0x7008);
    CHECK(code_of([&] { dump.translate(0x7008); }) == kdmp::error_code::not_mapped);
    CHECK(code_of([&] { dump.translate(0x400000); }) == kdmp::error_code::not_in_dump);
    CHECK(code_of([&] { dump.translate(0x800000000000); }) == kdmp::error_code::non_canonical);
    CHECK(code_of([&] { dump.translate(0xffff800000000000); }) == kdmp::error_code::not_mapped);
    CHECK(address_of([&] { dump.read_virtual(0x5ff0, 0x2010); }) == 0x7000);
    CHECK(address_of([&] { dump.read_virtual(0x8010, 1); }) == 0x8010);
    CHECK(code_of([&] { dump.memory_blocks(); }) == kdmp::error_code::unsupported);
}

void bitmap() {
    bytes file = header(5);
    file.resize(0x2038);
    std::memcpy(file.data() + 0x2000, "SDMPDUMP", 8);
    put(file, 0x2020, 0x3000, 8);
    put(file, 0x2028, 3, 8);
    put(file, 0x2030, 203, 8);
    put(file, 0x2038, 0x81, 1);       // pages 0 and 7
    put(file, 0x2038 + 12, 0x10, 1);  // page 100
    put(file, 0x2038 + 25, 0xfc, 1);  // page 202, and bits that mean nothing
    file.resize(0x6800);
    const kdmp::dump dump(file);
    CHECK(dump.page_count() == 3 && dump.missing_count() == 1);
    CHECK(dump.page_offset(0) == 0x3000u && dump.page_offset(7) == 0x4000u);
    CHECK(dump.page_offset(100) == 0x5000u && !dump.page_offset(202) && !dump.page_offset(203));
    std::size_t runs = 0;
    for (const kdmp::run& run : dump.runs()) {
        CHECK(run.page_count == 1);
        runs++;
    }
    CHECK(runs == 3);
    put(file, 0x2020, 0x2051, 8);  // the pages overlap the bitmap
    CHECK(code_of([&] { kdmp::dump opened(file); }) == kdmp::error_code::damaged);
}

// A source of one's own, which fails on demand and counts what is read.
class odd_source : public kdmp::source {
public:
    explicit odd_source(bytes file) : file_(std::move(file)) {}
    std::uint64_t size() const override { return file_.size(); }
    void read_at(std::uint64_t offset, void* to, std::size_t count) const override {
        if (broken) {
            throw kdmp::io_error("broken");
        }
        CHECK(offset + count <= file_.size());
        std::memcpy(to, file_.data() + offset, count);
        read += count;
    }

    bool broken = false;
    mutable std::atomic<std::size_t> read{0};

private:
    bytes file_;
};

void sources() {
    const bytes file = full_dump();
    CHECK(kdmp::dump(file.data(), file.size()).page_count() == 6);
    const auto source = std::make_shared<odd_source>(file);
    const kdmp::dump dump(source);
    CHECK(source->read <= 0x2000);  // nothing but the header
    source->broken = true;
    CHECK(code_of([&] { dump.read_physical(0x8000, 1); }) == kdmp::error_code::io);
    CHECK(code_of([&] { kdmp::dump opened(source); }) == kdmp::error_code::io);
    CHECK(code_of([] { kdmp::dump opened(std::shared_ptr<const kdmp::source>{}); }) ==
          kdmp::error_code::bad_argument);
    CHECK(code_of([] { kdmp::dump opened("there is no such file"); }) == kdmp::error_code::io);
    CHECK(code_of([] { kdmp::dump opened("."); }) == kdmp::error_code::io);
    CHECK(code_of([] { kdmp::dump opened{bytes()}; }) == kdmp::error_code::not_a_dump);
    CHECK(code_of([] { kdmp::dump opened(bytes(0x3000)); }) == kdmp::error_code::not_a_dump);
    CHECK(code_of([&] { kdmp::dump opened(bytes(file.begin(), file.begin() + 0x1fff)); }) ==
          kdmp::error_code::not_a_dump);
}

// A file with its last page behind 6 GiB.
void large_file() {
    const std::filesystem::path path = "large.dmp";
    bytes head = header(1);
    put(head, 0x88, 1, 4);
    put_run(head, 0, 0, 0x180001);
    {
        std::ofstream file(path, std::ios::binary);
        file.write(reinterpret_cast<const char*>(head.data()),
                   static_cast<std::streamsize>(head.size()));
        file.seekp(0x180002000);
        file.write("the last page", 13);
        file.seekp(0x180002fff);
        file.put('!');
    }
    {
        const kdmp::dump dump(path);
        CHECK(dump.page_offset(0x180000) == 0x180002000u);
        const bytes page = dump.read_physical(0x180000000, 0x1000);
        CHECK(std::memcmp(page.data(), "the last page", 13) == 0 && page[0xfff] == '!');
        CHECK(dump.read_file(0x180002004, 4) == bytes({'l', 'a', 's', 't'}));
    }
    std::filesystem::remove(path);
}

void threads() {
    const kdmp::dump dump(full_dump());
    std::atomic<int> wrong{0};
    std::vector<std::thread> all;
    for (int i = 0; i < 4; i++) {
        all.emplace_back([&] {
            for (int k = 0; k < 2000; k++) {
                wrong += dump.read_virtual(0x5000, 1)[0] != 8;
                wrong += dump.read_physical(0x9000, 1)[0] != 9;
                for (const kdmp::run& run : dump.runs()) {
                    wrong += run.page_count == 0;
                }
            }
        });
    }
    for (std::thread& each : all) {
        each.join();
    }
    CHECK(wrong == 0);
}

}  // namespace

int main() {
    facts();
    physical();
    virtual_memory();
    bitmap();
    sources();
    large_file();
    threads();
    return failures != 0;
}
