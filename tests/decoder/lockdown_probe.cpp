/// lockdown-probe ATTEMPT: locks itself down as the decoder does, then tries what a stranger's file that took it over
/// would try. Exit code 0: it could; 10: the system refused; 20: a lock is missing, nothing was tried. Killed: that
/// too.
#include "app/decoder/decoder_lockdown.h"
#include "app/decoder/process_limits.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <iterator>

#include <fcntl.h>
#include <netinet/in.h>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace {

constexpr int couldDoIt = 0;
constexpr int wasRefused = 10;
constexpr int hasNoLocks = 20;

int outcome(bool succeeded) {
    return succeeded ? couldDoIt : wasRefused;
}

int readFile(const char* path) {
    return outcome(::open(path, O_RDONLY) >= 0);
}

struct Attempt {
    const char* name;
    int (*make)();
};

constexpr Attempt attempts[] = {
    {"read_a_font_folder", [] { return readFile("/usr/share/fonts"); }},
    {"read_passwd", [] { return readFile("/etc/passwd"); }},
    {"read_its_memory_map", [] { return readFile("/proc/self/maps"); }},
    {"read_out_of_the_fonts", [] { return readFile("/usr/share/fonts/../../../etc/passwd"); }},
    {"write_a_file", [] { return outcome(::open("/tmp/uketsuke-probe", O_WRONLY | O_CREAT, 0600) >= 0); }},
    {"nameless_file", [] { return outcome(::open("/tmp", O_RDWR | O_TMPFILE, 0600) >= 0); }},
    {"delete_a_file", [] { return outcome(::unlink("/tmp/uketsuke-probe") == 0); }},
    {"internet_socket", [] { return outcome(::socket(AF_INET, SOCK_STREAM, 0) >= 0); }},
    {"local_socket", [] { return outcome(::socket(AF_UNIX, SOCK_STREAM, 0) >= 0); }},
    {"connect",
     [] {
         sockaddr_in address{};
         address.sin_family = AF_INET;
         return outcome(::connect(STDIN_FILENO, reinterpret_cast<sockaddr*>(&address), sizeof address) == 0);
     }},
    {"fork", [] { return outcome(::fork() >= 0); }},
    {"clone3", [] { return outcome(::syscall(SYS_clone3, nullptr, 0) >= 0); }},
    {"execve",
     [] {
         char program[] = "/bin/true";
         char* const words[] = {program, nullptr};
         return outcome(::execv(program, words) == 0);
     }},
    {"ptrace", [] { return outcome(::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) == 0); }},
    {"kill_its_parent", [] { return outcome(::kill(::getppid(), 0) == 0); }},
    {"make_code",
     [] {
         return outcome(::mmap(nullptr, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) !=
                        MAP_FAILED);
     }},
    {"make_memory_code",
     [] {
         void* page = ::mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
         return outcome(::mprotect(page, 4096, PROT_READ | PROT_EXEC) == 0);
     }},
    {"memfd_create", [] { return outcome(::memfd_create("probe", 0) >= 0); }},
    {"io_uring", [] { return outcome(::syscall(SYS_io_uring_setup, 1, nullptr) >= 0); }},
    {"inherited_descriptor", [] { return outcome(::fcntl(3, F_GETFD) >= 0 || ::fcntl(9, F_GETFD) >= 0); }},
    {"abort",
     [] {
         ::raise(SIGABRT);
         return couldDoIt;
     }},
};

} // namespace

int main(int argc, char** argv) {
    using namespace uketsuke;
    if (argc != 2 || !limitProcess())
        return 2;
    ::dup2(STDIN_FILENO, 9); // as one that a desk forgot to close
    if (lockDown([] {}) != 0)
        return hasNoLocks;
    for (const Attempt& attempt : attempts)
        if (std::strcmp(attempt.name, argv[1]) == 0)
            return attempt.make();
    return 2;
}
