/* The small program in front of the AppImage's file: what its three parts know of each other.
 *
 * The builder (packaging/appimage.py) packs the image first and compiles this program for it. So it knows, without
 * reading anything, which version it carries, the SHA-256 and length of the image, and how many files with how many
 * bytes come out of it.
 */
#ifndef RUNTIME_H
#define RUNTIME_H

#include <squashfuse/squashfuse.h> /* first: it asks the system's headers for less than _GNU_SOURCE does */

#include <stdbool.h>
#include <sys/types.h>

#if !defined(VERSION_CARRIED) || !defined(DIGEST) || !defined(LENGTH) || !defined(FILES) || !defined(BYTES)
#error "packaging/appimage.py compiles this, with what it knows of the image."
#endif

/* This very file: the program, and from `offset` on the image. */
struct carrier {
    int file;
    off_t offset;
};

/* runtime.c. One sentence in each language on standard error, about a path or a reason; then the end, with code 1. */
_Noreturn void refuse(const char *norwegian, const char *english, const char *about);
_Noreturn void refuse_write(int error, const char *path);
char *text(const char *format, ...) __attribute__((format(printf, 1, 2)));

/* image.c. `extract` makes in the folder `target` what `pattern` names, or all; 0, or an errno. EBADMSG: damaged. */
bool is_whole(const struct carrier *carrier);
int extract(const struct carrier *carrier, const char *target, const char *pattern, bool aloud);

/* place.c. The folder the program lies in, unpacked now if it was not yet, and kept from being taken away. */
char *settled(const struct carrier *carrier);

#endif
