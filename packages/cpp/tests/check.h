// Checks of the tests: each prints where it fails; `failures` is the exit status.
#pragma once

#include <cstdio>

inline int failures = 0;

#define CHECK(condition) \
    do { \
        if (!(condition)) { \
            std::printf("%s:%d: %s\n", __FILE__, __LINE__, #condition); \
            failures++; \
        } \
    } while (false)

#define CHECK_THROWS(kind, expression) \
    do { \
        bool thrown = false; \
        try { \
            static_cast<void>(expression); \
        } catch (const kind&) { \
            thrown = true; \
        } catch (...) { \
        } \
        if (!thrown) { \
            std::printf("%s:%d: %s does not throw %s\n", __FILE__, __LINE__, #expression, #kind); \
            failures++; \
        } \
    } while (false)
