// Prints what dumps hold, a line of JSON for each: runner FILE [PAGE...] [FILE [PAGE...]]...
// A file whose name ends in the kind of a table, such as .smbios, is a table of that kind;
// NAME.TYPE.KIND is a structure of it, such as a.block_header.zdmp.

#include <exception>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include "everything.h"
#include "pages.h"
#include "triage.h"

namespace {

const std::map<std::string, std::string> ROOTS = {
    {"blob", "windows_dump_blobs"}, {"cab", "windows_cabinet"}, {"codeview", "windows_codeview_types"},
    {"cper", "cper"}, {"pci", "pci_configuration"}, {"pdb", "windows_pdb"}, {"pe", "windows_pe"},
    {"smbios", "smbios"}, {"unwind", "windows_unwind"}, {"zdmp", "zdmp"},
};

kaitai::kstruct* parsed(const std::string& name, kaitai::kstream* stream) {
#define STRUCTURE(kind) \
    if (name == #kind) { \
        return new kind(stream); \
    }
#include "structures.inc"
#undef STRUCTURE
    throw std::runtime_error("there is no " + name);
}

std::string table(const std::string& path, const std::string& root) {
    std::string name = path.substr(path.rfind('/') + 1);
    size_t first = name.find('.');
    size_t last = name.rfind('.');
    std::string kind = root + "_t";
    if (first != last) {
        kind += "::" + name.substr(first + 1, last - first - 1) + "_t";
    }
    std::ifstream file(path, std::ios::binary);
    kaitai::kstream stream(&file);
    std::unique_ptr<kaitai::kstruct> found(parsed(kind, &stream));
    return "{\"table\":" + everything(found.get()) + "}";
}

std::string answer(const std::string& path, const std::vector<std::string>& pages) {
    try {
        std::string kind = path.substr(path.rfind('.') + 1);
        auto root = ROOTS.find(kind);
        if (root != ROOTS.end()) {
            return table(path, root->second);
        }
        std::ifstream file(path, std::ios::binary);
        kaitai::kstream stream(&file);
        windows_kernel_dump_t dump(&stream);
        std::string offsets;
        for (const std::string& page : pages) {
            uint64_t offset = 0;
            bool found = offset_of_page(dump, std::stoull(page, nullptr, 16), &offset);
            offsets += (offsets.empty() ? "\"" : ",\"") + page + "\":";
            offsets += found ? hex(offset) : "null";
        }
        std::string text = "{\"dump\":" + everything(&dump) + ",\"pages\":{" + offsets + "}";
        if (!dump._is_null_triage()) {
            std::string names;
            std::string places;
            for (const std::string& name : driver_names(dump)) {
                names += (names.empty() ? "" : ",") + hex(name);
            }
            for (const blob_t& blob : blobs(dump)) {
                places += (places.empty() ? "{\"tag\":" : ",{\"tag\":") + hex(blob.tag);
                places += ",\"offset\":" + hex(blob.offset) + ",\"size\":" + hex(blob.size) + "}";
            }
            text += ",\"driver_names\":[" + names + "],\"blobs\":[" + places + "]";
        }
        return text + "}";
    } catch (const std::exception& error) {
        std::string text = error.what();
        for (char& letter : text) {
            letter = letter == '"' || letter == '\\' || letter < ' ' ? '\'' : letter;
        }
        return "{\"refused\":\"" + text + "\"}";
    }
}

}  // namespace

int main(int count, char** words) {
    std::string path;
    std::vector<std::string> pages;
    for (int at = 1; at <= count; at++) {
        std::string word = at < count ? words[at] : "";
        if (word.compare(0, 2, "0x") == 0) {
            pages.push_back(word);
            continue;
        }
        if (!path.empty()) {
            std::cout << answer(path, pages) << std::endl;
        }
        path = word;
        pages.clear();
    }
}
