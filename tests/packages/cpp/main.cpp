// Reads dumps by the installed package and answers requests, one on each line of standard input.

#include <exception>
#include <iostream>
#include <memory>
#include <string>

#include <kdmp/dump.h>

#include "requests.h"

namespace {

words split(const std::string& line) {
    words found(1);
    for (char each : line) {
        if (each == '\t') {
            found.emplace_back();
        } else {
            found.back() += each;
        }
    }
    return found;
}

class session {
public:
    std::string answer_line(const std::string& line) {
        try {
            return answer_words(split(line));
        } catch (const kdmp::error& error) {
            return refusal(error, true);
        }
    }

private:
    std::string answer_words(const words& request) {
        const std::string& name = request[0];
        const bool with_path =
            name == "open" || name == "digest" || name == "hostile" || name == "bench";
        if (!with_path) {
            if (dump_ == nullptr) {
                throw kdmp::argument_error("no dump is open");
            }
            return answer(*dump_, request);
        }
        dump_.reset();
        if (request.size() != (name == "bench" ? 4u : 2u)) {
            throw kdmp::argument_error("the number of words is wrong");
        }
        if (name == "bench") {
            return bench(request[1], number(request[2]), number(request[3]));
        }
        auto opened = std::make_unique<kdmp::dump>(std::filesystem::path(request[1]));
        if (name == "open") {
            dump_ = std::move(opened);
            return "ok";
        }
        const std::string text = digest(*opened);
        return name == "hostile" ? "ok" : "ok " + text;
    }

    std::unique_ptr<kdmp::dump> dump_;
};

}  // namespace

int main() {
    session requests;
    for (std::string line; std::getline(std::cin, line);) {
        std::cout << requests.answer_line(line) << std::endl;
    }
}
