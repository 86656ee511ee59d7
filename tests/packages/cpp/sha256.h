// SHA-256 (FIPS 180-4).
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

class sha256 {
public:
    sha256& add(const void* bytes, std::size_t count);
    std::string hex();

private:
    void process(const unsigned char* block);

    std::uint32_t state_[8] = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                               0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    unsigned char block_[64];
    std::size_t filled_ = 0;
    std::uint64_t total_ = 0;
};
