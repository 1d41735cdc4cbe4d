/* Takes the files out of the image that is appended to this program.
 *
 * libsquashfuse reads the image, and trusts it: it is not made for images that somebody has altered. Therefore nothing
 * of the image is read before its SHA-256 has been found right.
 */
#include "runtime.h"

#include <errno.h>
#include <fcntl.h>
#include <fnmatch.h>
#include <lzma.h>
#include <sha256.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { PIECE = 1 << 20 }; /* the block size of the image, so that every block is unpacked once */

static char piece[PIECE];

/* Whether the image is what was built: its length, and every byte of it. */
bool is_whole(const struct carrier *carrier)
{
    struct stat about;
    SHA256_CTX sum;
    char found[SHA256_DIGEST_STRING_LENGTH];

    if (fstat(carrier->file, &about) != 0 || about.st_size - (off_t)LENGTH != carrier->offset)
        return false;
    SHA256Init(&sum);
    for (off_t at = carrier->offset; at < about.st_size;) {
        ssize_t got = pread(carrier->file, piece, PIECE, at);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0)
            return false;
        SHA256Update(&sum, (const uint8_t *)piece, (size_t)got);
        at += got;
    }
    return strcmp(SHA256End(&sum, found), DIGEST) == 0;
}

static sqfs_err unpack_block(void *in, size_t size, void *out, size_t *room)
{
    uint64_t memory = UINT64_MAX;
    size_t read = 0, written = 0;

    if (lzma_stream_buffer_decode(&memory, 0, NULL, in, &read, size, out, &written, *room) != LZMA_OK)
        return SQFS_ERR;
    *room = written;
    return SQFS_OK;
}

/* In place of the library's own table: that one also calls LZO, which is GPL, and three more nobody needs here. */
sqfs_decompressor sqfs_decompressor_get(sqfs_compression_type type)
{
    return type == XZ_COMPRESSION ? unpack_block : NULL;
}

static int write_all(int file, const char *bytes, size_t left)
{
    while (left > 0) {
        ssize_t done = write(file, bytes, left);
        if (done < 0 && errno == EINTR)
            continue;
        if (done < 0)
            return errno;
        bytes += done;
        left -= (size_t)done;
    }
    return 0;
}

static int fill_file(sqfs *image, sqfs_inode *inode, int file)
{
    sqfs_off_t size = (sqfs_off_t)inode->xtra.reg.file_size;

    for (sqfs_off_t at = 0; at < size;) {
        sqfs_off_t got = PIECE;
        int failed;
        if (sqfs_read_range(image, inode, at, &got, piece) != SQFS_OK || got <= 0)
            return EBADMSG;
        if ((failed = write_all(file, piece, (size_t)got)) != 0)
            return failed;
        at += got;
    }
    return 0;
}

/* Every file is its owner's alone; what may be executed remains so. */
static int make_file(sqfs *image, sqfs_inode *inode, int folder, const char *path)
{
    mode_t mode = (inode->base.mode & 0100) ? 0700 : 0600;
    int file = openat(folder, path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode);
    int failed;

    if (file < 0)
        return errno;
    failed = fill_file(image, inode, file);
    if (close(file) != 0 && failed == 0)
        failed = errno; /* some file systems say only now that there was no room */
    return failed;
}

static int make_link(sqfs *image, sqfs_inode *inode, int folder, const char *path)
{
    char leads_to[4096];
    size_t room = sizeof leads_to;

    if (inode->xtra.symlink_size >= room || sqfs_readlink(image, inode, leads_to, &room) != SQFS_OK)
        return EBADMSG;
    return symlinkat(leads_to, folder, path) == 0 ? 0 : errno;
}

/* The folders `path` lies in. They are there already unless only a part is taken out. */
static int make_parents(int folder, const char *path)
{
    char parent[4096];

    for (const char *slash = strchr(path, '/'); slash != NULL; slash = strchr(slash + 1, '/')) {
        if ((size_t)(slash - path) >= sizeof parent)
            return ENAMETOOLONG;
        memcpy(parent, path, (size_t)(slash - path));
        parent[slash - path] = '\0';
        if (mkdirat(folder, parent, 0700) != 0 && errno != EEXIST)
            return errno;
    }
    return 0;
}

static int make_entry(sqfs *image, const sqfs_traverse *walk, int folder)
{
    sqfs_inode inode;

    if (sqfs_inode_get(image, &inode, walk->entry.inode) != SQFS_OK)
        return EBADMSG;
    if (S_ISDIR(inode.base.mode))
        return mkdirat(folder, walk->path, 0700) == 0 ? 0 : errno;
    if (S_ISREG(inode.base.mode))
        return make_file(image, &inode, folder, walk->path);
    if (S_ISLNK(inode.base.mode))
        return make_link(image, &inode, folder, walk->path);
    return EBADMSG; /* a device or a pipe: we pack none */
}

static int make_entries(sqfs *image, int folder, const char *pattern, bool aloud)
{
    sqfs_traverse walk;
    sqfs_err error = sqfs_traverse_open(&walk, image, sqfs_inode_root(image));
    int failed = error == SQFS_OK ? 0 : EBADMSG;

    if (failed != 0)
        return failed;
    while (failed == 0 && sqfs_traverse_next(&walk, &error)) {
        if (walk.dir_end || (pattern != NULL && fnmatch(pattern, walk.path, FNM_FILE_NAME | FNM_LEADING_DIR) != 0))
            continue;
        if (pattern != NULL)
            failed = make_parents(folder, walk.path);
        if (failed == 0)
            failed = make_entry(image, &walk, folder);
        if (aloud && failed == 0)
            printf("%s\n", walk.path);
    }
    sqfs_traverse_close(&walk);
    return failed == 0 && error != SQFS_OK ? EBADMSG : failed;
}

int extract(const struct carrier *carrier, const char *target, const char *pattern, bool aloud)
{
    sqfs image;
    int folder, failed;

    if (!is_whole(carrier) || sqfs_init(&image, carrier->file, (size_t)carrier->offset) != SQFS_OK)
        return EBADMSG;
    folder = open(target, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    failed = folder < 0 ? errno : make_entries(&image, folder, pattern, aloud);
    if (folder >= 0)
        close(folder);
    sqfs_destroy(&image);
    return failed;
}
