// Prints what dumps hold, a line of JSON for each: runner FILE [PAGE...] [FILE [PAGE...]]...
// A file whose name ends in .cab, .cper, .pci, .pdb, .pe or .smbios is a table of that kind.

#include <exception>
#include <fstream>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include "everything.h"
#include "pages.h"
#include "triage.h"

namespace {

bool is_table(const std::string& kind) {
    return kind == "cab" || kind == "cper" || kind == "pci" || kind == "pdb" || kind == "pe" ||
           kind == "smbios";
}

std::string table(const std::string& path, const std::string& kind) {
    std::ifstream file(path, std::ios::binary);
    kaitai::kstream stream(&file);
    std::unique_ptr<kaitai::kstruct> root;
    if (kind == "cper") {
        root.reset(new cper_t(&stream));
    } else if (kind == "pci") {
        root.reset(new pci_configuration_t(&stream));
    } else if (kind == "cab") {
        root.reset(new windows_cabinet_t(&stream));
    } else if (kind == "pdb") {
        root.reset(new windows_pdb_t(&stream));
    } else if (kind == "pe") {
        root.reset(new windows_pe_t(&stream));
    } else {
        root.reset(new smbios_t(&stream));
    }
    return "{\"table\":" + everything(root.get()) + "}";
}

std::string answer(const std::string& path, const std::vector<std::string>& pages) {
    try {
        std::string kind = path.substr(path.rfind('.') + 1);
        if (is_table(kind)) {
            return table(path, kind);
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
