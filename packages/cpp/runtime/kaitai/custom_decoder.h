// custom_decoder: the base class of a process of one's own. See kaitaistream.h.
#ifndef KDMP_KAITAI_CUSTOM_DECODER_H
#define KDMP_KAITAI_CUSTOM_DECODER_H

#include <string>

namespace kaitai {
inline namespace kdmp {

class custom_decoder {
public:
    virtual ~custom_decoder() {}
    virtual std::string decode(std::string bytes) = 0;
};

}  // namespace kdmp
}  // namespace kaitai

#endif
