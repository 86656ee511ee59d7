// kstruct: the base class of compiled types. See kaitaistream.h.
#ifndef KDMP_KAITAI_STRUCT_H
#define KDMP_KAITAI_STRUCT_H

#include "kaitai/kaitaistream.h"

// The interface that this runtime has: that of 0.11.
#define KAITAI_STRUCT_VERSION 11000L

namespace kaitai {
inline namespace kdmp {

class kstruct {
public:
    explicit kstruct(kstream* io) : m__io(io) {}
    virtual ~kstruct() {}
    kstream* _io() const { return m__io; }

protected:
    kstream* m__io;
};

}  // namespace kdmp
}  // namespace kaitai

#endif
