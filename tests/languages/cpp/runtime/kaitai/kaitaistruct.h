// Part of what stands in for the official runtime, see kaitaistream.h.
#pragma once

#include "kaitai/kaitaistream.h"

// What the parsers ask for: 0.11.
#define KAITAI_STRUCT_VERSION 11000L

namespace kaitai {

class kstruct {
public:
    explicit kstruct(kstream* io) : m__io(io) {}
    virtual ~kstruct() {}
    kstream* _io() const { return m__io; }

protected:
    kstream* m__io;
};

}  // namespace kaitai
