/* Takes the files out of the image that is appended to this program.
 *
 * libsquashfuse reads the image, and trusts it: it is not made for images that somebody has altered. Therefore nothing
 * of the image is read before its SHA-256 has been found right.
 */
#include "runtime.h"

#include <errno.h>
#include <fcntl.h>
#include <fnmatch.h>
#include <sha256.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <zstd.h>

enum { PIECE = 1 << 20 }; /* the block size of the image, so that every block is unpacked once */
enum { JOB = 4 * PIECE, MOST_WORKERS = 8 };

static char piece[PIECE];

/* What one of several workers knows of the work. All walk through the image in the same order and count the same jobs:
 * a stretch of a large file, or some small ones in a row, which lie in one block. Who comes to a job first does it. */
struct share {
    atomic_uchar *taken; /* by job, for all to see; NULL: there is one worker */
    size_t job, held, seen;
    off_t small; /* bytes of the small files in this job so far */
};

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
    size_t written = ZSTD_decompress(out, *room, in, size);

    if (ZSTD_isError(written))
        return SQFS_ERR;
    *room = written;
    return SQFS_OK;
}

/* In place of the library's own table: that one also calls LZO, which is GPL, and three more nobody needs here. */
sqfs_decompressor sqfs_decompressor_get(sqfs_compression_type type)
{
    return type == ZSTD_COMPRESSION ? unpack_block : NULL;
}

static bool is_mine(struct share *share)
{
    if (share->taken == NULL || share->held == share->job)
        return true;
    if (share->seen == share->job)
        return false;
    share->seen = share->job;
    if (atomic_exchange(&share->taken[share->job], 1) != 0)
        return false;
    share->held = share->job;
    return true;
}

static int write_all(int file, const char *bytes, size_t left, off_t at)
{
    while (left > 0) {
        ssize_t done = pwrite(file, bytes, left, at);
        if (done < 0 && errno == EINTR)
            continue;
        if (done < 0)
            return errno;
        bytes += done;
        at += done;
        left -= (size_t)done;
    }
    return 0;
}

static int fill_file(sqfs *image, sqfs_inode *inode, int file, sqfs_off_t from, sqfs_off_t to)
{
    for (sqfs_off_t at = from; at < to;) {
        sqfs_off_t got = to - at < PIECE ? to - at : PIECE;
        int failed;
        if (sqfs_read_range(image, inode, at, &got, piece) != SQFS_OK || got <= 0)
            return EBADMSG;
        if ((failed = write_all(file, piece, (size_t)got, at)) != 0)
            return failed;
        at += got;
    }
    return 0;
}

/* A stretch of a file. Every file is its owner's alone; what may be executed remains so. */
static int make_stretch(sqfs *image, sqfs_inode *inode, int folder, const char *path, sqfs_off_t from, sqfs_off_t to)
{
    mode_t mode = (inode->base.mode & 0100) ? 0700 : 0600;
    bool whole = from == 0 && to == (sqfs_off_t)inode->xtra.reg.file_size;
    int file = openat(folder, path, O_WRONLY | O_CREAT | (whole ? O_EXCL : 0) | O_NOFOLLOW | O_CLOEXEC, mode);
    int failed;

    if (file < 0)
        return errno;
    failed = fill_file(image, inode, file, from, to);
    if (close(file) != 0 && failed == 0)
        failed = errno; /* some file systems say only now that there was no room */
    return failed;
}

static int make_file(sqfs *image, sqfs_inode *inode, int folder, const char *path, struct share *share)
{
    sqfs_off_t size = (sqfs_off_t)inode->xtra.reg.file_size, length = share->taken != NULL ? JOB : size;
    int failed = 0;

    if (size < PIECE || share->taken == NULL) {
        if ((share->small += size) > JOB) {
            share->job++;
            share->small = size;
        }
        return is_mine(share) ? make_stretch(image, inode, folder, path, 0, size) : 0;
    }
    for (sqfs_off_t at = 0; at < size && failed == 0; at += length) {
        share->job++;
        if (is_mine(share))
            failed = make_stretch(image, inode, folder, path, at, size - at < length ? size : at + length);
    }
    share->job++;
    share->small = 0;
    return failed;
}

static int make_link(sqfs *image, sqfs_inode *inode, int folder, const char *path, bool is_shared)
{
    char leads_to[4096];
    size_t room = sizeof leads_to;

    if (inode->xtra.symlink_size >= room || sqfs_readlink(image, inode, leads_to, &room) != SQFS_OK)
        return EBADMSG;
    return symlinkat(leads_to, folder, path) == 0 || (is_shared && errno == EEXIST) ? 0 : errno;
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

static int make_entry(sqfs *image, const sqfs_traverse *walk, int folder, struct share *share)
{
    bool is_shared = share->taken != NULL; /* then another worker may have made the folder or link */
    sqfs_inode inode;

    if (sqfs_inode_get(image, &inode, walk->entry.inode) != SQFS_OK)
        return EBADMSG;
    if (S_ISDIR(inode.base.mode))
        return mkdirat(folder, walk->path, 0700) == 0 || (is_shared && errno == EEXIST) ? 0 : errno;
    if (S_ISREG(inode.base.mode))
        return make_file(image, &inode, folder, walk->path, share);
    if (S_ISLNK(inode.base.mode))
        return make_link(image, &inode, folder, walk->path, is_shared);
    return EBADMSG; /* a device or a pipe: we pack none */
}

static int make_entries(sqfs *image, int folder, const char *pattern, bool aloud, atomic_uchar *taken)
{
    struct share share = {taken, 1, 0, 0, 0};
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
            failed = make_entry(image, &walk, folder, &share);
        if (aloud && failed == 0)
            printf("%s\n", walk.path);
    }
    sqfs_traverse_close(&walk);
    return failed == 0 && error != SQFS_OK ? EBADMSG : failed;
}

/* A worker ends with its parent: one that is killed must not leave others that go on filling the folder. */
static pid_t begin_worker(sqfs *image, int folder, atomic_uchar *taken)
{
    pid_t parent = getpid(), worker = fork();

    if (worker == 0) {
        if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0 || getppid() != parent)
            _exit(EIO);
        _exit(make_entries(image, folder, NULL, false, taken));
    }
    return worker;
}

static int end_worker(pid_t worker)
{
    int state;

    while (waitpid(worker, &state, 0) < 0)
        if (errno != EINTR)
            return EIO;
    return WIFEXITED(state) ? WEXITSTATUS(state) : EIO;
}

/* Everything, by as many workers as there are processors: unpacking is what the first start waits for. */
static int make_all(sqfs *image, int folder)
{
    size_t jobs = 3 * (size_t)FILES + (size_t)BYTES / JOB + 2; /* each file ends one at most, and begins another */
    long workers = sysconf(_SC_NPROCESSORS_ONLN);
    pid_t others[MOST_WORKERS];
    int begun = 0, failed;
    atomic_uchar *taken = mmap(NULL, jobs, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);

    if (taken == MAP_FAILED)
        return make_entries(image, folder, NULL, false, NULL);
    signal(SIGCHLD, SIG_DFL); /* whoever started us may have ignored it: then nobody learns how a worker ended */
    while (begun < MOST_WORKERS && begun < workers - 1 && (others[begun] = begin_worker(image, folder, taken)) > 0)
        begun++; /* those that cannot begin are not needed: whoever is there does all */
    failed = make_entries(image, folder, NULL, false, taken);
    while (begun > 0) {
        int theirs = end_worker(others[--begun]);
        failed = failed != 0 ? failed : theirs;
    }
    munmap(taken, jobs);
    return failed;
}

int extract(const struct carrier *carrier, const char *target, const char *pattern, bool aloud)
{
    sqfs image;
    int folder, failed;

    if (!is_whole(carrier) || sqfs_init(&image, carrier->file, (size_t)carrier->offset) != SQFS_OK)
        return EBADMSG;
    folder = open(target, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        failed = errno;
    else if (pattern == NULL && !aloud)
        failed = make_all(&image, folder);
    else
        failed = make_entries(&image, folder, pattern, aloud, NULL);
    if (folder >= 0)
        close(folder);
    sqfs_destroy(&image);
    return failed;
}
