// Answers to the requests about one dump; README.md beside the folder has the protocol.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <kdmp/dump.h>

using words = std::vector<std::string>;

std::string hex(std::uint64_t value);

// Reads a number of a request. Throws `kdmp::argument_error`.
std::uint64_t number(const std::string& word);

// Answers a request; the first word is its name.
std::string answer(kdmp::dump& dump, const words& request);

// The answer to a request that fails.
std::string refusal(const kdmp::error& error, bool with_text);

std::string digest(kdmp::dump& dump);
std::string bench(const std::string& path, std::uint64_t count, std::uint64_t seed);
