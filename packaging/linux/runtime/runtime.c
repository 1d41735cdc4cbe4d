/* Starts the program this file carries: finds the image behind itself, has it unpacked once, and hands over to AppRun.
 *
 * The AppImage makers' own program mounts the image with FUSE. This one does without, so that nothing need be installed,
 * and is small enough to be read, because a confidential program should have nothing foreign in front of it.
 */
#include "runtime.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <link.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const char HELP[] =
    "Annotator " VERSION_CARRIED " as an AppImage. All arguments but these go to the program; --help tells of its own.\n"
    "\n"
    "  --install                    also put it into the menu, for you alone; projects then open by double click\n"
    "  --uninstall                  take program and menu entry away again; projects stay where they are\n"
    "  --appimage-extract [PATTERN] only take out the files, or those PATTERN names, into ./squashfs-root\n"
    "  --appimage-offset            where in this file the image begins, in bytes\n"
    "  --appimage-version           the version of what is inside\n"
    "  --appimage-help              this\n"
    "\n"
    "The first start unpacks the program into $XDG_DATA_HOME/annotator-program (or ~/.local/share/annotator-program);\n"
    "nothing is mounted, so FUSE is not needed. Each start also takes away other versions there that are not running.\n";

/* A text made for the occasion. Without memory for a path there is nothing left to do. */
char *text(const char *format, ...)
{
    char *made = NULL;
    va_list given;

    va_start(given, format);
    if (vasprintf(&made, format, given) < 0)
        abort();
    va_end(given);
    return made;
}

/* After a double click there is no terminal to read a sentence in: whatever the desktop has for it shows it. */
static void show(const char *sentence)
{
    int nowhere;

    if (isatty(STDERR_FILENO) || (getenv("DISPLAY") == NULL && getenv("WAYLAND_DISPLAY") == NULL) || fork() != 0)
        return;
    nowhere = open("/dev/null", O_RDWR);
    for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; stream++)
        dup2(nowhere, stream);
    execlp("zenity", "zenity", "--error", "--no-markup", "--title=Annotator", "--text", sentence, (char *)NULL);
    execlp("kdialog", "kdialog", "--title", "Annotator", "--error", sentence, (char *)NULL);
    execlp("xmessage", "xmessage", sentence, (char *)NULL);
    _exit(0);
}

void refuse(const char *norwegian, const char *english, const char *about)
{
    char *sentence = text("%s: %s\n%s: %s\n", norwegian, about, english, about);

    fputs(sentence, stderr);
    show(sentence);
    exit(1);
}

/* What went wrong while the program was unpacked at `path`, as a sentence she can do something about. */
void refuse_write(int error, const char *path)
{
    if (error == EBADMSG)
        refuse("Denne filen er skadet; kopier eller last den ned på nytt",
               "This file is damaged; copy or download it again", getenv("APPIMAGE"));
    if (error == ENOSPC || error == EDQUOT)
        refuse("Det er ikke plass til programmet på disken", "There is no room for the program on the disk",
               text("%s (%lld MB)", path, BYTES / 1000000 + 1));
    if (error == EACCES || error == EPERM || error == EROFS)
        refuse("Programmet må pakkes ut én gang, men du har ikke lov til å skrive her",
               "The program has to be unpacked once, but you may not write here", path);
    refuse("Programmet kan ikke pakkes ut", "The program cannot be unpacked", text("%s: %s", path, strerror(error)));
}

/* Open this very file. The image begins where the program ends, and a program ends with its table of sections. */
static struct carrier open_carrier(void)
{
    struct carrier carrier = {.file = open("/proc/self/exe", O_RDONLY | O_CLOEXEC)};
    ElfW(Ehdr) head;
    char own_path[PATH_MAX] = "";

    if (carrier.file < 0 || readlink("/proc/self/exe", own_path, sizeof own_path - 1) < 0)
        refuse("Denne filen finner ikke seg selv", "This file does not find itself", "/proc/self/exe");
    setenv("APPIMAGE", own_path, 1);
    if (pread(carrier.file, &head, sizeof head, 0) != sizeof head)
        refuse_write(EBADMSG, own_path);
    carrier.offset = (off_t)head.e_shoff + head.e_shentsize * head.e_shnum;
    return carrier;
}

static int extract_here(const struct carrier *carrier, const char *pattern)
{
    static const char TARGET[] = "squashfs-root";
    int failed;

    if (mkdir(TARGET, 0700) != 0 && errno != EEXIST)
        refuse_write(errno, TARGET);
    failed = extract(carrier, TARGET, pattern, true);
    if (failed == EEXIST)
        refuse("Her ligger det alt noe; ta det bort først", "Something lies here already; take it away first", TARGET);
    if (failed != 0) {
        rmdir(TARGET); /* should nothing have come into it */
        refuse_write(failed, TARGET);
    }
    return 0;
}

static _Noreturn void start(const struct carrier *carrier, char *called, char *arguments[])
{
    char *place = settled(carrier), *program = text("%s/AppRun", place), *folder = getcwd(NULL, 0);

    setenv("APPDIR", place, 1);
    setenv("ARGV0", called, 1);
    if (folder != NULL)
        setenv("OWD", folder, 1);
    arguments[0] = program;
    execv(program, arguments);
    if (errno == EACCES)
        refuse("Disken er satt opp slik at ingen programmer kan startes herfra; sett XDG_DATA_HOME til et annet sted",
               "The disk is set up so that no program may be started from here; set XDG_DATA_HOME to another place",
               place);
    refuse("Programmet kan ikke startes", "The program cannot be started", text("%s: %s", program, strerror(errno)));
}

int main(int count, char *arguments[])
{
    static const char OURS[] = "--appimage-";
    struct carrier carrier = open_carrier();
    char *called = count > 0 ? arguments[0] : getenv("APPIMAGE");
    const char *asked = count > 1 ? arguments[1] : "";

    if (strcmp(asked, "--appimage-extract-and-run") == 0) /* what it does anyway */
        arguments++;
    else if (strcmp(asked, "--appimage-extract") == 0)
        return extract_here(&carrier, count > 2 ? arguments[2] : NULL);
    else if (strcmp(asked, "--appimage-offset") == 0)
        return printf("%lld\n", (long long)carrier.offset) < 0;
    else if (strcmp(asked, "--appimage-version") == 0)
        return printf("Version: %s\n", VERSION_CARRIED) < 0;
    else if (strcmp(asked, "--appimage-help") == 0)
        return fputs(HELP, stdout) < 0;
    else if (strncmp(asked, OURS, strlen(OURS)) == 0)
        refuse("Dette kan ikke denne filen; se --appimage-help", "This file cannot do this; see --appimage-help", asked);
    if (count < 1)
        arguments = (char *[]){NULL, NULL};
    start(&carrier, called, arguments);
}
