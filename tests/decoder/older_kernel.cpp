/// A decoder on a kernel that lacks a lock: this program takes the system call away by a filter of its own and becomes
/// the decoder beside it. Built once for each lock (UKETSUKE_WITHOUT_LANDLOCK, UKETSUKE_WITHOUT_SECCOMP).
#include <cerrno>
#include <string>

#include <seccomp.h>
#include <sys/prctl.h>
#include <unistd.h>

int main(int, char** argv) {
    scmp_filter_ctx filter = ::seccomp_init(SCMP_ACT_ALLOW);
#ifdef UKETSUKE_WITHOUT_LANDLOCK
    ::seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(landlock_create_ruleset), 0);
#else
    ::seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(seccomp), 0);
    ::seccomp_rule_add(filter, SCMP_ACT_ERRNO(EINVAL), SCMP_SYS(prctl), 1,
                       scmp_arg_cmp{0, SCMP_CMP_EQ, PR_SET_SECCOMP, 0});
#endif
    if (::seccomp_load(filter) != 0)
        return 4;
    ::seccomp_release(filter);
    const std::string self = argv[0];
    const std::string decoder = self.substr(0, self.rfind('/') + 1) + "uketsuke-decoder";
    ::execv(decoder.c_str(), argv);
    return 5;
}
