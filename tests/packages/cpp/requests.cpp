#include "requests.h"

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <functional>
#include <map>

#include <windows_kernel_dump.h>

#include "sha256.h"

namespace {

const std::uint64_t LONGEST = 0x4000000;
const std::uint64_t SAMPLES = 64;

std::string hex_digits(const void* bytes, std::size_t count) {
    std::string text;
    for (std::size_t i = 0; i < count; i++) {
        const unsigned char byte = static_cast<const unsigned char*>(bytes)[i];
        text += "0123456789abcdef"[byte >> 4];
        text += "0123456789abcdef"[byte & 15];
    }
    return text;
}

std::string hex_digits(const std::string& text) { return hex_digits(text.data(), text.size()); }

// Lines that are counted and hashed.
class listing {
public:
    void add(const std::string& line) {
        hash_.add(line.data(), line.size()).add("\n", 1);
        count_++;
    }
    std::string text() { return hex(count_) + " " + hash_.hex(); }

private:
    sha256 hash_;
    std::uint64_t count_ = 0;
};

std::string hashed(const std::vector<std::uint8_t>& bytes) {
    return sha256().add(bytes.data(), bytes.size()).hex();
}

std::size_t length(const std::string& word) {
    const std::uint64_t found = number(word);
    if (found > LONGEST) {
        throw kdmp::argument_error("too many bytes");
    }
    return static_cast<std::size_t>(found);
}

std::optional<std::uint64_t> optional(const words& request, std::size_t index) {
    return index < request.size() ? std::optional<std::uint64_t>(number(request[index]))
                                  : std::nullopt;
}

std::string about(kdmp::dump& dump, const words&) {
    const kdmp::bug_check stop = dump.stop_code();
    std::string parameters;
    for (std::uint64_t each : stop.parameters) {
        parameters += (parameters.empty() ? "" : ",") + hex(each);
    }
    return "kind=" + hex(static_cast<std::uint32_t>(dump.kind())) +
           " machine=" + hex(static_cast<std::uint32_t>(dump.machine())) +
           " bits=" + (dump.is_64_bit() ? "0x40" : "0x20") +
           " dtb=" + hex(dump.directory_table_base()) + " code=" + hex(stop.code) +
           " parameters=" + parameters + " pages=" + hex(dump.page_count()) +
           " missing=" + hex(dump.missing_count());
}

std::string runs(kdmp::dump& dump, const words&) {
    listing lines;
    for (const kdmp::run& run : dump.runs()) {
        lines.add(hex(run.first_page) + " " + hex(run.page_count) + " " + hex(run.file_offset));
    }
    return lines.text();
}

std::string page(kdmp::dump& dump, const words& request) {
    const auto found = dump.page_offset(number(request[1]));
    return found ? hex(*found) : "none";
}

std::string all(kdmp::dump& dump, const words&) {
    sha256 hash;
    std::vector<std::uint8_t> bytes(kdmp::page_size);
    for (const kdmp::run& run : dump.runs()) {
        for (std::uint64_t i = 0; i < run.page_count; i++) {
            unsigned char frame[8];
            for (int byte = 0; byte < 8; byte++) {
                frame[byte] = static_cast<unsigned char>((run.first_page + i) >> 8 * byte);
            }
            dump.read_physical((run.first_page + i) * kdmp::page_size, bytes.data(), bytes.size());
            hash.add(frame, sizeof frame).add(bytes.data(), bytes.size());
        }
    }
    return hash.hex();
}

std::string physical(kdmp::dump& dump, const words& request) {
    return hashed(dump.read_physical(number(request[1]), length(request[2])));
}

std::string virtual_bytes(kdmp::dump& dump, const words& request) {
    return hashed(
        dump.read_virtual(number(request[1]), length(request[2]), optional(request, 3)));
}

std::string translate(kdmp::dump& dump, const words& request) {
    return hex(dump.translate(number(request[1]), optional(request, 2)));
}

std::string blocks(kdmp::dump& dump, const words&) {
    listing lines;
    for (const kdmp::block& each : dump.memory_blocks()) {
        lines.add(hex(each.address) + " " + hex(each.size) + " " + hex(each.file_offset));
    }
    return lines.text();
}

std::string modules(kdmp::dump& dump, const words&) {
    listing lines;
    for (const kdmp::module& each : dump.modules()) {
        lines.add(hex(each.base) + " " + hex(each.size) + " " + hex(each.timestamp) + " " +
                  hex(each.checksum) + " " + hex_digits(each.name));
    }
    return lines.text();
}

std::string unloaded(kdmp::dump& dump, const words&) {
    listing lines;
    for (const kdmp::unloaded_module& each : dump.unloaded()) {
        lines.add(hex(each.start) + " " + hex(each.end) + " " + hex_digits(each.name));
    }
    return lines.text();
}

std::string blobs(kdmp::dump& dump, const words&) {
    listing lines;
    for (const kdmp::blob& each : dump.blobs()) {
        lines.add(hex_digits(each.tag.data(), each.tag.size()) + " " + hex(each.file_offset) + " " +
                  hex(each.size));
    }
    return lines.text();
}

struct handler {
    std::size_t least;
    std::size_t most;
    std::string (*answer)(kdmp::dump&, const words&);
};

const std::map<std::string, handler> HANDLERS = {
    {"about", {0, 0, about}},       {"runs", {0, 0, runs}},
    {"page", {1, 1, page}},         {"all", {0, 0, all}},
    {"physical", {2, 2, physical}}, {"virtual", {2, 3, virtual_bytes}},
    {"blocks", {0, 0, blocks}},     {"translate", {1, 2, translate}},
    {"modules", {0, 0, modules}},   {"unloaded", {0, 0, unloaded}},
    {"blobs", {0, 0, blobs}},
};

// The k-th stored page, counted through the runs.
class page_numbers {
public:
    explicit page_numbers(const kdmp::dump& dump) {
        for (const kdmp::run& run : dump.runs()) {
            runs_.push_back(run);
            before_.push_back(count_);
            count_ += run.page_count;
        }
    }
    std::uint64_t count() const { return count_; }
    std::uint64_t operator[](std::uint64_t k) const {
        const auto after = std::upper_bound(before_.begin(), before_.end(), k);
        const std::size_t i = static_cast<std::size_t>(after - before_.begin()) - 1;
        return runs_[i].first_page + (k - before_[i]);
    }

private:
    std::vector<kdmp::run> runs_;
    std::vector<std::uint64_t> before_;
    std::uint64_t count_ = 0;
};

std::vector<std::uint64_t> samples(std::uint64_t count) {
    std::vector<std::uint64_t> found;
    if (count > 0) {
        found = {0, count - 1};
        for (std::uint64_t i = 0; i < SAMPLES; i++) {
            found.push_back(i * count / SAMPLES);
        }
    }
    return found;
}

std::vector<std::uint64_t> addresses(kdmp::dump& dump) {
    using parser = windows_kernel_dump_t;
    auto* wide = dynamic_cast<parser::header64_t*>(dump.parsed().header());
    if (wide == nullptr) {
        auto& narrow = dynamic_cast<parser::header32_t&>(*dump.parsed().header());
        return {narrow.ps_loaded_module_list()};
    }
    std::vector<std::uint64_t> found;
    if (auto* context = dynamic_cast<parser::context_x64_t*>(wide->context_record())) {
        found = {context->rip(), context->rsp()};
    }
    found.push_back(wide->ps_loaded_module_list());
    return found;
}

// Answers without the text of an error.
std::string compared(kdmp::dump& dump, const words& request) {
    try {
        return answer(dump, request);
    } catch (const kdmp::error& error) {
        return refusal(error, false);
    }
}

}  // namespace

std::string hex(std::uint64_t value) {
    std::string digits;
    do {
        digits.insert(digits.begin(), "0123456789abcdef"[value & 15]);
        value >>= 4;
    } while (value != 0);
    return "0x" + digits;
}

std::uint64_t number(const std::string& word) {
    char* end = nullptr;
    errno = 0;
    const std::uint64_t value = std::strtoull(word.c_str(), &end, 0);
    const bool digit = !word.empty() && word[0] >= '0' && word[0] <= '9';
    if (!digit || *end != '\0' || errno != 0) {
        throw kdmp::argument_error("'" + word + "' is no number of 64 bits");
    }
    return value;
}

std::string refusal(const kdmp::error& error, bool with_text) {
    std::string text = std::string("error ") + kdmp::to_string(error.code());
    if (error.address()) {
        return text + " " + hex(*error.address());
    }
    if (with_text) {
        text += std::string(" ") + error.what();
        std::replace(text.begin(), text.end(), '\n', ' ');
    }
    return text;
}

std::string answer(kdmp::dump& dump, const words& request) {
    const auto found = HANDLERS.find(request[0]);
    const std::size_t count = request.size() - 1;
    if (found == HANDLERS.end() || count < found->second.least || count > found->second.most) {
        throw kdmp::argument_error("no request: " + request[0]);
    }
    return found->second.answer(dump, request);
}

std::string digest(kdmp::dump& dump) {
    std::string text;
    const auto add = [&](const words& request) {
        text += (text.empty() ? "" : ";") + compared(dump, request);
    };
    for (const char* name : {"about", "runs", "blocks", "modules", "unloaded", "blobs"}) {
        add({name});
    }
    if (dump.page_count() > 0) {
        const page_numbers pages(dump);
        for (std::uint64_t k : samples(pages.count())) {
            add({"physical", hex(pages[k] * kdmp::page_size), hex(kdmp::page_size)});
        }
    }
    if (dump.kind() == kdmp::dump_kind::triage) {
        const std::vector<kdmp::block>& found = dump.memory_blocks();
        for (std::uint64_t k : samples(found.size())) {
            const kdmp::block& each = found[static_cast<std::size_t>(k)];
            add({"virtual", hex(each.address), hex(std::min(each.size, kdmp::page_size))});
        }
    }
    for (std::uint64_t address : addresses(dump)) {
        add({"translate", hex(address)});
        add({"virtual", hex(address), "0x10"});
    }
    return text;
}

std::string bench(const std::string& path, std::uint64_t count, std::uint64_t seed) {
    using clock = std::chrono::steady_clock;
    const auto since = [](clock::time_point begun) {
        return static_cast<std::uint64_t>(
            std::chrono::duration_cast<std::chrono::nanoseconds>(clock::now() - begun).count());
    };
    std::uint64_t fastest = ~std::uint64_t{0};
    for (int i = 0; i < 5; i++) {
        const auto begun = clock::now();
        const kdmp::dump opened{std::filesystem::path(path)};
        fastest = std::min(fastest, since(begun));
    }
    const kdmp::dump dump{std::filesystem::path(path)};
    const page_numbers pages(dump);
    if (pages.count() == 0) {
        throw kdmp::argument_error("the dump has no pages");
    }
    std::uint8_t bytes[kdmp::page_size];
    std::uint64_t sum = 0;
    const auto begun = clock::now();
    for (std::uint64_t i = 0; i < count; i++) {
        seed ^= seed >> 12;
        seed ^= seed << 25;
        seed ^= seed >> 27;
        const std::uint64_t k = seed * 0x2545F4914F6CDD1D % pages.count();
        dump.read_physical(pages[k] * kdmp::page_size, bytes, sizeof bytes);
        std::uint64_t first = 0;
        for (int byte = 7; byte >= 0; byte--) {
            first = first << 8 | bytes[byte];
        }
        sum += first;
    }
    return "open=" + hex(fastest) + " reads=" + hex(since(begun)) + " sum=" + hex(sum);
}
