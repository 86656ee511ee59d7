#include "sha256.h"

#include <algorithm>
#include <cstring>

namespace {

const std::uint32_t K[64] = {
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

std::uint32_t rotated(std::uint32_t value, int count) {
    return value >> count | value << (32 - count);
}

}  // namespace

sha256& sha256::add(const void* bytes, std::size_t count) {
    const unsigned char* next = static_cast<const unsigned char*>(bytes);
    total_ += count;
    while (count > 0) {
        const std::size_t some = std::min(count, sizeof block_ - filled_);
        std::memcpy(block_ + filled_, next, some);
        next += some;
        count -= some;
        filled_ += some;
        if (filled_ == sizeof block_) {
            process(block_);
            filled_ = 0;
        }
    }
    return *this;
}

std::string sha256::hex() {
    const std::uint64_t bits = total_ * 8;
    const unsigned char end[64] = {0x80};
    add(end, (filled_ < 56 ? 56 : 120) - filled_);
    unsigned char length[8];
    for (int i = 0; i < 8; i++) {
        length[i] = static_cast<unsigned char>(bits >> (56 - 8 * i));
    }
    add(length, sizeof length);
    std::string text;
    for (std::uint32_t word : state_) {
        for (int shift = 28; shift >= 0; shift -= 4) {
            text += "0123456789abcdef"[word >> shift & 15];
        }
    }
    return text;
}

void sha256::process(const unsigned char* block) {
    std::uint32_t w[64];
    for (int i = 0; i < 16; i++) {
        w[i] = static_cast<std::uint32_t>(block[4 * i]) << 24 | block[4 * i + 1] << 16 |
               block[4 * i + 2] << 8 | block[4 * i + 3];
    }
    for (int i = 16; i < 64; i++) {
        const std::uint32_t a = w[i - 15];
        const std::uint32_t b = w[i - 2];
        w[i] = w[i - 16] + (rotated(a, 7) ^ rotated(a, 18) ^ a >> 3) + w[i - 7] +
               (rotated(b, 17) ^ rotated(b, 19) ^ b >> 10);
    }
    std::uint32_t v[8];
    std::copy(state_, state_ + 8, v);
    for (int i = 0; i < 64; i++) {
        const std::uint32_t one = v[7] + (rotated(v[4], 6) ^ rotated(v[4], 11) ^ rotated(v[4], 25)) +
                                  ((v[4] & v[5]) ^ (~v[4] & v[6])) + K[i] + w[i];
        const std::uint32_t two = (rotated(v[0], 2) ^ rotated(v[0], 13) ^ rotated(v[0], 22)) +
                                  ((v[0] & v[1]) ^ (v[0] & v[2]) ^ (v[1] & v[2]));
        std::copy_backward(v, v + 7, v + 8);
        v[4] += one;
        v[0] = one + two;
    }
    for (int i = 0; i < 8; i++) {
        state_[i] += v[i];
    }
}
