/* The folder the unpacked program lies in: DATA/annotator-program/VERSION-DIGEST, where DATA is XDG_DATA_HOME.
 *
 * It is there whole or not at all: files are made in a folder beside it, counted, and renamed into place. A start that
 * finds it does nothing but count again – a machine that lost power soon after the first start has the names, but not
 * always what was in the files.
 *
 * Whoever starts from it shares a lock on the folder itself, by a descriptor that exec hands on; whoever takes one away
 * must have that lock alone. So none goes between the counting and the end of the program.
 */
#include "runtime.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

static const char LOCK[] = ".lock";
enum { OPEN_AT_ONCE = 16 };

static long files_counted;
static long long bytes_counted;

static int count(const char *path, const struct stat *about, int kind, struct FTW *depth)
{
    (void)path, (void)depth;
    if (kind == FTW_F) {
        files_counted++;
        bytes_counted += about->st_size;
    }
    return 0;
}

static bool is_complete(const char *folder)
{
    files_counted = 0;
    bytes_counted = 0;
    return nftw(folder, count, OPEN_AT_ONCE, FTW_PHYS) == 0 && files_counted == FILES && bytes_counted == BYTES;
}

static int remove_one(const char *path, const struct stat *about, int kind, struct FTW *depth)
{
    (void)about, (void)kind, (void)depth;
    remove(path); /* what cannot be taken away now is tried again at the next start */
    return 0;
}

/* Take a folder away. Renamed first, so that at no moment a half-empty one has a program's name. */
static void discard(const char *all, const char *folder)
{
    char *gone = text("%s/.gone-%ld", all, (long)getpid());

    if (rename(folder, gone) != 0) {
        free(gone);
        gone = strdup(folder);
    }
    if (gone != NULL)
        nftw(gone, remove_one, OPEN_AT_ONCE, FTW_DEPTH | FTW_PHYS);
    free(gone);
}

/* Whether a program runs from the folder. One that the menu started holds no lock. */
static bool is_running(const char *folder)
{
    DIR *processes = opendir("/proc");
    size_t length = strlen(folder);
    bool used = false;

    if (processes == NULL)
        return true; /* nobody can tell: then it stays */
    for (struct dirent *one; !used && (one = readdir(processes)) != NULL;) {
        char program[PATH_MAX];
        char *link = text("/proc/%s/exe", one->d_name);
        ssize_t got = readlink(link, program, sizeof program);
        used = got > (ssize_t)length && memcmp(program, folder, length) == 0 && program[length] == '/';
        free(link);
    }
    closedir(processes);
    return used;
}

static bool wait_for(int file, int how)
{
    int held;

    while ((held = flock(file, how)) != 0 && errno == EINTR)
        ;
    return held == 0;
}

/* Take the folder of a program away, if nobody uses it or is about to. A file system without locks leaves the programs
 * that run to tell. */
static bool discard_unused(const char *all, const char *folder)
{
    int lock = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    bool used = lock >= 0 && !wait_for(lock, LOCK_EX | LOCK_NB) && errno == EWOULDBLOCK;

    used = used || is_running(folder);
    if (!used)
        discard(all, folder);
    if (lock >= 0)
        close(lock);
    return !used;
}

/* Keep the folder for the program that is about to start from it: until it ends, and whatever it started has ended.
 * False if it is not there, or not whole when it must be. Locked only when it is, or one that lost something would seem
 * to be in use; and it may have been taken away while the lock was waited for. */
static bool keep(const char *place, bool must_be_whole)
{
    int lock = open(place, O_RDONLY | O_DIRECTORY); /* without O_CLOEXEC */
    struct stat held, there;

    if (lock < 0)
        return false;
    if (!must_be_whole || is_complete(place)) {
        wait_for(lock, LOCK_SH);
        if (fstat(lock, &held) == 0 && stat(place, &there) == 0 && held.st_ino == there.st_ino)
            return true;
    }
    close(lock);
    return false;
}

/* Take away what starts that were cut off have left and, with a name that stays, all other versions nobody uses. */
static void tidy(const char *all, const char *stays)
{
    DIR *entries = opendir(all);

    if (entries == NULL)
        return;
    for (struct dirent *one; (one = readdir(entries)) != NULL;) {
        const char *name = one->d_name;
        char *path;
        if (strcmp(name, ".") == 0 || strcmp(name, "..") == 0 || strcmp(name, LOCK) == 0)
            continue;
        if (name[0] != '.' && (stays == NULL || strcmp(name, stays) == 0))
            continue;
        path = text("%s/%s", all, name);
        if (name[0] == '.')
            discard(all, path);
        else
            discard_unused(all, path);
        free(path);
    }
    closedir(entries);
}

/* Make the folder with those above it. Each is its owner's alone. */
static void make_folders(char *path)
{
    for (char *slash = strchr(path + 1, '/');; slash = strchr(slash + 1, '/')) {
        int failed;
        if (slash != NULL)
            *slash = '\0';
        failed = mkdir(path, 0700) == 0 ? 0 : errno;
        if (failed != 0 && failed != EEXIST && access(path, X_OK) != 0) /* above the home all is said to be forbidden */
            refuse_write(failed, path);
        if (slash == NULL)
            return;
        *slash = '/';
    }
}

/* The folder of all versions, by its real path. Nobody else may be able to put a program there. */
static char *folder_of_all(void)
{
    const char *data = getenv("XDG_DATA_HOME"), *home = getenv("HOME");
    bool given = data != NULL && data[0] == '/'; /* a relative one counts for nothing, says the XDG specification */
    char *path, *real;
    struct stat about;

    if (!given && (home == NULL || home[0] != '/'))
        refuse("Det er ikke sagt hvor hjemmemappen din er, så programmet har ikke noe sted å pakkes ut. Sett",
               "It is not said where your home folder is, so there is no place to unpack the program. Set", "HOME");
    path = given ? text("%s/annotator-program", data) : text("%s/.local/share/annotator-program", home);
    make_folders(path);
    real = realpath(path, NULL);
    if (real == NULL || stat(real, &about) != 0)
        refuse_write(errno, path);
    if (!S_ISDIR(about.st_mode))
        refuse_write(ENOTDIR, path);
    if (about.st_uid != geteuid() || (about.st_mode & 022) != 0)
        refuse("Programmet startes ikke derfra, for mappen er ikke din alene",
               "The program is not started from there, for the folder is not yours alone", path);
    free(path);
    return real;
}

/* One start unpacks while others wait. -1 where the file system has no locks: then each unpacks for itself. */
static int hold(const char *all, int how)
{
    char *path = text("%s/%s", all, LOCK);
    int lock = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);

    free(path);
    if (lock < 0)
        return -1; /* on a disk that may not be written on; whoever must unpack will say so */
    if (wait_for(lock, how))
        return lock;
    close(lock);
    return -1;
}

static void unpack(const struct carrier *carrier, const char *all, const char *place)
{
    char *part = text("%s/.part-%ld", all, (long)getpid());
    int failed = mkdir(part, 0700) != 0 ? errno : extract(carrier, part, NULL, false);

    if (failed == 0 && !is_complete(part))
        failed = EBADMSG;
    /* A program that runs from it keeps its files, whatever was added to them. Otherwise files are missing in it. */
    if (failed == 0 && discard_unused(all, place)) {
        int why = rename(part, place) != 0 ? errno : 0;
        failed = why != 0 && is_complete(place) ? 0 : why; /* without locks another start may have been quicker */
    }
    if (failed != 0 || access(part, F_OK) == 0)
        discard(all, part);
    if (failed != 0)
        refuse_write(failed, all);
    free(part);
}

char *settled(const struct carrier *carrier)
{
    char *all = folder_of_all();
    char *name = text("%s-%.12s", VERSION_CARRIED, DIGEST);
    char *place = text("%s/%s", all, name);
    bool there = keep(place, true);
    int lock = hold(all, there ? LOCK_EX | LOCK_NB : LOCK_EX);

    if (!there) {
        if (lock >= 0)
            tidy(all, NULL);
        if (!keep(place, true)) { /* the start that was waited for may have done it */
            unpack(carrier, all, place);
            keep(place, false);
        }
    }
    if (lock >= 0) {
        tidy(all, name);
        close(lock);
    }
    free(name);
    free(all);
    return place;
}
