// SPDX-License-Identifier: Apache-2.0
// Memory that is given back is wiped. A password leaves copies where the desk cannot reach: in text that Qt has moved to
// a larger buffer, in what the keychain's library encodes. Each of them ends with a free(), and this is it, for the
// program and for every library in it. (Nothing else is needed from glibc than the names under which it keeps its own.)
#include <cstdlib>

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define DESK_OTHER_HEAP
#endif
#endif
#if defined(__SANITIZE_ADDRESS__)
#define DESK_OTHER_HEAP
#endif

#if defined(__GLIBC__) && !defined(DESK_OTHER_HEAP)

#include <algorithm>
#include <cstring>

#include <malloc.h>

extern "C" {

void __libc_free(void *memory);                   // NOLINT(bugprone-reserved-identifier)
void *__libc_realloc(void *memory, size_t size);  // NOLINT(bugprone-reserved-identifier)

namespace {

/// Larger pieces hold answers of the service and pictures, never a secret.
constexpr size_t largest = 1 << 20;

} // namespace

__attribute__((visibility("default"))) void free(void *memory)
{
    if (memory)
        explicit_bzero(memory, std::min(malloc_usable_size(memory), largest));
    __libc_free(memory);
}

__attribute__((visibility("default"))) void *realloc(void *memory, size_t size)
{
    const size_t had = memory ? malloc_usable_size(memory) : 0;
    if (had == 0 || size == 0 || had > largest)
        return __libc_realloc(memory, size);
    if (size <= had && size >= had / 2)
        return memory;
    void *moved = malloc(size);
    if (!moved)
        return nullptr;
    std::memcpy(moved, memory, std::min(had, size));
    free(memory);
    return moved;
}

} // extern "C"

#endif
