#include "app/decoder/decoder_lockdown.h"

#include "app/decoder/protocol/decoder_protocol.h"

#include <cerrno>
#include <initializer_list>
#include <memory>

#include <fcntl.h>
#include <linux/landlock.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace uketsuke {

using decoder_protocol::Lock;

namespace {

// A sanitizer reads /proc, maps its shadow and starts a process of its own to look for leaks: a list that lets it do
// that would lock nothing. Its builds are for finding faults, not for strangers' files, and say what is missing.
#if defined(__SANITIZE_ADDRESS__)
constexpr bool isSanitized = true;
#else
constexpr bool isSanitized = false;
#endif

/// Where PDFium looks for the fonts that a file does not bring along.
constexpr const char* fontFolders[] = {"/usr/share/fonts", "/usr/local/share/fonts", "/usr/share/X11/fonts"};

/// All that the first Landlock (Linux 5.13) can refuse. What later ones add needs calls that seccomp ends.
constexpr std::uint64_t everyAccess =
    LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_WRITE_FILE | LANDLOCK_ACCESS_FS_READ_FILE |
    LANDLOCK_ACCESS_FS_READ_DIR | LANDLOCK_ACCESS_FS_REMOVE_DIR | LANDLOCK_ACCESS_FS_REMOVE_FILE |
    LANDLOCK_ACCESS_FS_MAKE_CHAR | LANDLOCK_ACCESS_FS_MAKE_DIR | LANDLOCK_ACCESS_FS_MAKE_REG |
    LANDLOCK_ACCESS_FS_MAKE_SOCK | LANDLOCK_ACCESS_FS_MAKE_FIFO | LANDLOCK_ACCESS_FS_MAKE_BLOCK |
    LANDLOCK_ACCESS_FS_MAKE_SYM;

bool allowReading(int rules, const char* folder) {
    const int descriptor = ::open(folder, O_PATH | O_CLOEXEC);
    if (descriptor < 0)
        return errno == ENOENT;
    landlock_path_beneath_attr rule{};
    rule.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE | LANDLOCK_ACCESS_FS_READ_DIR;
    rule.parent_fd = descriptor;
    const bool isAdded = ::syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &rule, 0) == 0;
    ::close(descriptor);
    return isAdded;
}

/// Of this thread and those that it starts from now on. Needs no privilege.
bool lockFiles() {
    landlock_ruleset_attr attributes{};
    attributes.handled_access_fs = everyAccess;
    const auto rules = static_cast<int>(::syscall(SYS_landlock_create_ruleset, &attributes, sizeof attributes, 0));
    if (rules < 0)
        return false;
    bool isLocked = true;
    for (const char* folder : fontFolders)
        isLocked = allowReading(rules, folder) && isLocked;
    isLocked = ::syscall(SYS_landlock_restrict_self, rules, 0) == 0 && isLocked;
    ::close(rules);
    return isLocked;
}

class CallList
{
public:
    CallList() : m_filter(::seccomp_init(SCMP_ACT_KILL_PROCESS), &::seccomp_release) {
        note(m_filter != nullptr);
        note(::seccomp_attr_set(m_filter.get(), SCMP_FLTATR_CTL_TSYNC, 1) == 0); // all threads
        note(::seccomp_attr_set(m_filter.get(), SCMP_FLTATR_ACT_BADARCH, SCMP_ACT_KILL_PROCESS) == 0);
    }
    void allow(std::initializer_list<int> calls) {
        for (const int call : calls)
            note(::seccomp_rule_add(m_filter.get(), SCMP_ACT_ALLOW, call, 0) == 0);
    }
    void allowIf(int call, const scmp_arg_cmp& condition) {
        note(::seccomp_rule_add(m_filter.get(), SCMP_ACT_ALLOW, call, 1, condition) == 0);
    }
    /// Libraries ask and go on without an answer.
    void refuse(std::initializer_list<int> calls) {
        for (const int call : calls)
            note(::seccomp_rule_add(m_filter.get(), SCMP_ACT_ERRNO(EACCES), call, 0) == 0);
    }
    [[nodiscard]] bool apply() const { return m_isWhole && ::seccomp_load(m_filter.get()) == 0; }

private:
    void note(bool succeeded) { m_isWhole = m_isWhole && succeeded; }

    std::unique_ptr<void, decltype(&::seccomp_release)> m_filter;
    bool m_isWhole = true;
};

/// Of all threads. Anything that is not named here ends the process.
bool lockSystemCalls() {
    CallList calls;
    calls.allow({SCMP_SYS(read), SCMP_SYS(pread64), SCMP_SYS(write), SCMP_SYS(lseek), SCMP_SYS(close)});
    calls.allow({SCMP_SYS(fstat), SCMP_SYS(newfstatat), SCMP_SYS(getdents64), SCMP_SYS(fcntl)});
    calls.allow({SCMP_SYS(munmap), SCMP_SYS(mremap), SCMP_SYS(madvise), SCMP_SYS(brk)});
    calls.allow(
        {SCMP_SYS(futex), SCMP_SYS(sched_yield), SCMP_SYS(restart_syscall), SCMP_SYS(getpid), SCMP_SYS(gettid)});
    calls.allow({SCMP_SYS(rt_sigaction), SCMP_SYS(rt_sigprocmask), SCMP_SYS(rt_sigreturn)});
    calls.allow({SCMP_SYS(clock_gettime), SCMP_SYS(getrandom), SCMP_SYS(exit), SCMP_SYS(exit_group)});
    // Memory, but never code.
    calls.allowIf(SCMP_SYS(mmap), {2, SCMP_CMP_MASKED_EQ, PROT_EXEC, 0});
    calls.allowIf(SCMP_SYS(mprotect), {2, SCMP_CMP_MASKED_EQ, PROT_EXEC, 0});
    // Fonts, to read; Landlock says which files.
    calls.allowIf(SCMP_SYS(openat), {2, SCMP_CMP_MASKED_EQ, O_ACCMODE | O_CREAT | O_TRUNC, O_RDONLY});
    calls.allowIf(SCMP_SYS(tgkill), {0, SCMP_CMP_EQ, static_cast<scmp_datum_t>(::getpid()), 0}); // abort()
    calls.refuse({SCMP_SYS(access), SCMP_SYS(faccessat), SCMP_SYS(readlink), SCMP_SYS(readlinkat), SCMP_SYS(statx)});
    return calls.apply();
}

} // namespace

std::uint32_t lockDown(const std::function<void()>& startThreads) {
    ::closefrom(STDERR_FILENO + 1);
    std::uint32_t missing = 0;
    const bool gainsNothing = ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
    if (isSanitized || !gainsNothing || !lockFiles())
        missing |= static_cast<std::uint32_t>(Lock::Files);
    startThreads();
    if (isSanitized || !lockSystemCalls())
        missing |= static_cast<std::uint32_t>(Lock::SystemCalls);
    return missing;
}

} // namespace uketsuke
