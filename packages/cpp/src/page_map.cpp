#include "page_map.h"

#include <algorithm>
#include <bitset>
#include <cstring>
#include <limits>

namespace kdmp {

run_list::iterator& run_list::iterator::operator++() {
    if (!pages_->next(&position_, &ordinal_, &run_)) {
        pages_ = nullptr;
    }
    return *this;
}

namespace detail {

namespace {

constexpr std::uint64_t word_bits = 64;
constexpr std::uint64_t block_words = 8;
constexpr std::uint64_t highest = std::numeric_limits<std::uint64_t>::max();

unsigned count_ones(std::uint64_t word) {
    return static_cast<unsigned>(std::bitset<word_bits>(word).count());
}

// The number of zeros below the lowest one; the word is not 0.
unsigned lowest_one(std::uint64_t word) { return count_ones((word & (0 - word)) - 1); }

}  // namespace

void page_map::set_total(std::uint64_t total, std::uint64_t first_page, std::uint64_t file_size) {
    total_ = total;
    first_page_ = first_page;
    stored_ = std::min(total, file_size > first_page ? (file_size - first_page) >> page_shift : 0);
}

std::uint64_t page_map::end() const {
    const std::uint64_t pages = total_ << page_shift;
    return pages > highest - first_page_ ? highest : first_page_ + pages;
}

void run_map::add(std::uint64_t first_page, std::uint64_t page_count) {
    if (page_count == 0) {
        return;
    }
    if (first_page > frame_limit || page_count > frame_limit - first_page) {
        throw format_error(error_code::damaged,
                           "a run of pages leaves the physical address space: " +
                               std::to_string(page_count) + " pages from page " +
                               std::to_string(first_page) + " on");
    }
    if (!entries_.empty() && entries_.back().first + entries_.back().count == first_page) {
        entries_.back().count += page_count;
    } else {
        entries_.push_back({first_page, page_count, total_});
    }
    total_ += page_count;
}

void run_map::finish(std::uint64_t first_page, std::uint64_t file_size) {
    const auto by_frame = [](const entry& one, const entry& other) {
        return one.first < other.first;
    };
    if (!std::is_sorted(entries_.begin(), entries_.end(), by_frame)) {
        std::sort(entries_.begin(), entries_.end(), by_frame);
    }
    for (std::size_t i = 1; i < entries_.size(); i++) {
        if (entries_[i - 1].first + entries_[i - 1].count > entries_[i].first) {
            throw format_error(error_code::damaged, "page " + std::to_string(entries_[i].first) +
                                                        " is in two runs of pages");
        }
    }
    set_total(total_, first_page, file_size);
    keep_stored();
}

// Cuts the runs at the end of the file.
void run_map::keep_stored() {
    const auto behind = [this](const entry& each) { return each.ordinal >= stored_; };
    entries_.erase(std::remove_if(entries_.begin(), entries_.end(), behind), entries_.end());
    for (entry& each : entries_) {
        each.count = std::min(each.count, stored_ - each.ordinal);
    }
}

std::optional<extent> run_map::locate(std::uint64_t frame, std::uint64_t most) const {
    const auto after = std::upper_bound(
        entries_.begin(), entries_.end(), frame,
        [](std::uint64_t wanted, const entry& each) { return wanted < each.first; });
    if (after == entries_.begin()) {
        return {};
    }
    const entry& found = *(after - 1);
    const std::uint64_t inside = frame - found.first;
    if (inside >= found.count) {
        return {};
    }
    return extent{offset_of(found.ordinal + inside), std::min(most, found.count - inside)};
}

bool run_map::next(std::uint64_t* position, std::uint64_t*, run* found) const {
    if (*position >= entries_.size()) {
        return false;
    }
    const entry& each = entries_[static_cast<std::size_t>((*position)++)];
    *found = {each.first, each.count, offset_of(each.ordinal)};
    return true;
}

bitmap_map::bitmap_map(const source& file, std::uint64_t offset, std::uint64_t bits,
                       std::uint64_t first_page)
    : bits_(bits), words_(static_cast<std::size_t>((bits + word_bits - 1) / word_bits)) {
    load(file, offset);
    if (bits % word_bits != 0) {
        words_.back() &= (std::uint64_t{1} << bits % word_bits) - 1;
    }
    before_.reserve(words_.size() / block_words + 1);
    std::uint64_t total = 0;
    for (std::size_t i = 0; i < words_.size(); i++) {
        if (i % block_words == 0) {
            before_.push_back(total);
        }
        total += count_ones(words_[i]);
    }
    set_total(total, first_page, file.size());
}

// Reads the words as they are in the file: the lowest byte first.
void bitmap_map::load(const source& file, std::uint64_t offset) {
    file.read_at(offset, words_.data(), static_cast<std::size_t>((bits_ + 7) / 8));
    const std::uint64_t probe = 1;
    std::uint8_t lowest = 0;
    std::memcpy(&lowest, &probe, 1);
    if (lowest == 1) {
        return;
    }
    for (std::uint64_t& word : words_) {
        std::uint8_t bytes[sizeof word];
        std::memcpy(bytes, &word, sizeof word);
        word = 0;
        for (std::size_t i = sizeof word; i-- > 0;) {
            word = word << 8 | bytes[i];
        }
    }
}

std::optional<extent> bitmap_map::locate(std::uint64_t frame, std::uint64_t most) const {
    if (frame >= bits_) {
        return {};
    }
    const std::size_t word = static_cast<std::size_t>(frame / word_bits);
    const std::uint64_t bit = std::uint64_t{1} << frame % word_bits;
    if ((words_[word] & bit) == 0) {
        return {};
    }
    const std::size_t block = word / block_words;
    std::uint64_t ordinal = before_[block] + count_ones(words_[word] & (bit - 1));
    for (std::size_t i = block * block_words; i < word; i++) {
        ordinal += count_ones(words_[i]);
    }
    if (ordinal >= stored_) {
        return {};
    }
    std::uint64_t count = 1;
    while (count < most && count < stored_ - ordinal && frame + count < bits_ &&
           (words_[static_cast<std::size_t>((frame + count) / word_bits)] >>
                (frame + count) % word_bits &
            1) != 0) {
        count++;
    }
    return extent{offset_of(ordinal), count};
}

// Finds the next bit of a value, from one on; the number of bits if there is none.
std::uint64_t bitmap_map::find(std::uint64_t frame, bool value) const {
    std::uint64_t skipped = highest << frame % word_bits;
    for (std::size_t i = static_cast<std::size_t>(frame / word_bits); i < words_.size(); i++) {
        const std::uint64_t word = (value ? words_[i] : ~words_[i]) & skipped;
        if (word != 0) {
            return std::min(bits_, i * word_bits + lowest_one(word));
        }
        skipped = highest;
    }
    return bits_;
}

bool bitmap_map::next(std::uint64_t* position, std::uint64_t* ordinal, run* found) const {
    if (*ordinal >= stored_) {
        return false;
    }
    const std::uint64_t first = find(*position, true);
    const std::uint64_t count = std::min(find(first, false) - first, stored_ - *ordinal);
    *found = {first, count, offset_of(*ordinal)};
    *position = first + count;
    *ordinal += count;
    return true;
}

}  // namespace detail
}  // namespace kdmp
