// From the header to the page map: one layout of the file for each kind of dump.
#ifndef KDMP_LAYOUT_H
#define KDMP_LAYOUT_H

#include <memory>
#include <string>

#include "page_map.h"
#include "parsing.h"

namespace kdmp {
namespace detail {

struct layout {
    std::unique_ptr<page_map> pages;
    std::string why_not;  // the reason where there are no pages
};

// Throws `format_error` if the index of pages contradicts itself or the file.
layout read_layout(parser& dump, const source& file, dump_kind kind);

}  // namespace detail
}  // namespace kdmp

#endif
