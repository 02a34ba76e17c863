#include "app/decoder/decoder_launch.h"

#include "app/decoder/decode_limits.h"

#include <cstdint>
#include <cstdlib>
#include <string>
#include <utility>
#include <vector>

#include <windows.h>

namespace uketsuke {

namespace {

constexpr int couldNotLaunch = 4;

class Handle
{
public:
    explicit Handle(HANDLE handle = nullptr) : m_handle(handle) {}
    ~Handle() {
        if (m_handle != nullptr)
            CloseHandle(m_handle);
    }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;
    [[nodiscard]] HANDLE get() const { return m_handle; }
    [[nodiscard]] HANDLE* out() { return &m_handle; }

private:
    HANDLE m_handle;
};

std::vector<unsigned char> tokenInformation(HANDLE token, TOKEN_INFORMATION_CLASS kind) {
    DWORD size = 0;
    GetTokenInformation(token, kind, nullptr, 0, &size);
    std::vector<unsigned char> bytes(size);
    if (size == 0 || GetTokenInformation(token, kind, bytes.data(), size, &size) == 0)
        bytes.clear();
    return bytes;
}

std::vector<unsigned char> wellKnown(WELL_KNOWN_SID_TYPE type) {
    DWORD size = SECURITY_MAX_SID_SIZE;
    std::vector<unsigned char> sid(size);
    if (CreateWellKnownSid(type, nullptr, sid.data(), &size) == 0)
        sid.clear();
    return sid;
}

/// Points into `groups`; nullptr: a service without a logon session of its own.
PSID logonSidIn(std::vector<unsigned char>& groups) {
    auto* list = reinterpret_cast<TOKEN_GROUPS*>(groups.data());
    for (DWORD i = 0; !groups.empty() && i < list->GroupCount; ++i)
        if ((list->Groups[i].Attributes & SE_GROUP_LOGON_ID) == SE_GROUP_LOGON_ID)
            return list->Groups[i].Sid;
    return nullptr;
}

/// What Users and Everyone may (programs, fonts), and no more: not the files of the person who sits there. Without a
/// privilege; writes nothing that is not marked low.
bool makeRestrictedToken(HANDLE own, Handle& restricted) {
    std::vector<unsigned char> groups = tokenInformation(own, TokenGroups);
    std::vector<unsigned char> users = wellKnown(WinBuiltinUsersSid);
    std::vector<unsigned char> everyone = wellKnown(WinWorldSid);
    std::vector<unsigned char> low = wellKnown(WinLowLabelSid);
    if (groups.empty() || users.empty() || everyone.empty() || low.empty())
        return false;
    std::vector<SID_AND_ATTRIBUTES> allowed{{users.data(), 0}, {everyone.data(), 0}};
    if (PSID logon = logonSidIn(groups); logon != nullptr)
        allowed.push_back({logon, 0});
    if (CreateRestrictedToken(own, DISABLE_MAX_PRIVILEGE, 0, nullptr, 0, nullptr, static_cast<DWORD>(allowed.size()),
                              allowed.data(), restricted.out()) == 0)
        return false;
    TOKEN_MANDATORY_LABEL label{{low.data(), SE_GROUP_INTEGRITY}};
    return SetTokenInformation(restricted.get(), TokenIntegrityLevel, &label,
                               static_cast<DWORD>(sizeof label) + GetLengthSid(low.data())) != 0;
}

/// Ends with this process: memory, one process, no clipboard, no desktop.
bool limitJob(HANDLE job) {
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits{};
    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_PROCESS_MEMORY | JOB_OBJECT_LIMIT_ACTIVE_PROCESS |
                                              JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE |
                                              JOB_OBJECT_LIMIT_DIE_ON_UNHANDLED_EXCEPTION;
    limits.BasicLimitInformation.ActiveProcessLimit = 1;
    limits.ProcessMemoryLimit = static_cast<SIZE_T>(decode_limits::dataBytes);
    JOBOBJECT_BASIC_UI_RESTRICTIONS screen{};
    screen.UIRestrictionsClass = JOB_OBJECT_UILIMIT_HANDLES | JOB_OBJECT_UILIMIT_READCLIPBOARD |
                                 JOB_OBJECT_UILIMIT_WRITECLIPBOARD | JOB_OBJECT_UILIMIT_SYSTEMPARAMETERS |
                                 JOB_OBJECT_UILIMIT_DISPLAYSETTINGS | JOB_OBJECT_UILIMIT_GLOBALATOMS |
                                 JOB_OBJECT_UILIMIT_DESKTOP | JOB_OBJECT_UILIMIT_EXITWINDOWS;
    return SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits) != 0 &&
           SetInformationJobObject(job, JobObjectBasicUIRestrictions, &screen, sizeof screen) != 0;
}

/// Start information that hands over exactly these handles and forbids child processes.
class Inheritance
{
public:
    explicit Inheritance(std::vector<HANDLE> handles) : m_handles(std::move(handles)) {
        SIZE_T size = 0;
        InitializeProcThreadAttributeList(nullptr, 2, 0, &size);
        m_memory.resize(size);
        auto* list = reinterpret_cast<LPPROC_THREAD_ATTRIBUTE_LIST>(m_memory.data());
        if (InitializeProcThreadAttributeList(list, 2, 0, &size) == 0)
            return;
        m_start.lpAttributeList = list;
        m_start.StartupInfo.cb = sizeof m_start;
        m_start.StartupInfo.dwFlags = STARTF_USESTDHANDLES;
        m_start.StartupInfo.hStdInput = GetStdHandle(STD_INPUT_HANDLE);
        m_start.StartupInfo.hStdOutput = GetStdHandle(STD_OUTPUT_HANDLE);
        m_start.StartupInfo.hStdError = GetStdHandle(STD_ERROR_HANDLE);
        m_isWhole = UpdateProcThreadAttribute(list, 0, PROC_THREAD_ATTRIBUTE_HANDLE_LIST, m_handles.data(),
                                              m_handles.size() * sizeof(HANDLE), nullptr, nullptr) != 0 &&
                    UpdateProcThreadAttribute(list, 0, PROC_THREAD_ATTRIBUTE_CHILD_PROCESS_POLICY, &m_noChildren,
                                              sizeof m_noChildren, nullptr, nullptr) != 0;
    }
    ~Inheritance() {
        if (m_start.lpAttributeList != nullptr)
            DeleteProcThreadAttributeList(m_start.lpAttributeList);
    }
    Inheritance(const Inheritance&) = delete;
    Inheritance& operator=(const Inheritance&) = delete;
    [[nodiscard]] bool isWhole() const { return m_isWhole; }
    [[nodiscard]] STARTUPINFOW* start() { return &m_start.StartupInfo; }

private:
    std::vector<HANDLE> m_handles;
    std::vector<unsigned char> m_memory;
    STARTUPINFOEXW m_start{};
    DWORD m_noChildren = PROCESS_CREATION_CHILD_PROCESS_RESTRICTED;
    bool m_isWhole = false;
};

/// The pipes and the shared memory whose number is the first word of the command line.
std::vector<HANDLE> handlesToPassOn() {
    std::vector<HANDLE> handles;
    const auto memory = static_cast<std::intptr_t>(std::strtoll(__argv[1], nullptr, 10));
    for (HANDLE handle : {GetStdHandle(STD_INPUT_HANDLE), GetStdHandle(STD_OUTPUT_HANDLE),
                          GetStdHandle(STD_ERROR_HANDLE), reinterpret_cast<HANDLE>(memory)})
        if (handle != nullptr && handle != INVALID_HANDLE_VALUE &&
            SetHandleInformation(handle, HANDLE_FLAG_INHERIT, HANDLE_FLAG_INHERIT) != 0)
            handles.push_back(handle);
    return handles;
}

/// In `job` before its first instruction runs.
bool startIn(HANDLE job, HANDLE token, PROCESS_INFORMATION& process) {
    constexpr DWORD longestPath = 32'768;
    std::vector<wchar_t> program(longestPath);
    const DWORD length = GetModuleFileNameW(nullptr, program.data(), longestPath);
    Inheritance inheritance(handlesToPassOn());
    if (length == 0 || length >= longestPath || !inheritance.isWhole())
        return false;
    std::wstring commandLine = GetCommandLineW();
    if (CreateProcessAsUserW(token, program.data(), commandLine.data(), nullptr, nullptr, TRUE,
                             CREATE_SUSPENDED | CREATE_NO_WINDOW | EXTENDED_STARTUPINFO_PRESENT, nullptr, nullptr,
                             inheritance.start(), &process) == 0)
        return false;
    if (AssignProcessToJobObject(job, process.hProcess) != 0 && ResumeThread(process.hThread) != static_cast<DWORD>(-1))
        return true;
    TerminateProcess(process.hProcess, couldNotLaunch);
    return false;
}

} // namespace

std::optional<int> launchRestricted() {
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX); // no window and no dump when it crashes; inherited
    Handle own;
    if (OpenProcessToken(GetCurrentProcess(), TOKEN_ALL_ACCESS, own.out()) == 0)
        return couldNotLaunch;
    if (IsTokenRestricted(own.get()) != 0)
        return std::nullopt;
    Handle restricted;
    const Handle job(CreateJobObjectW(nullptr, nullptr));
    PROCESS_INFORMATION started{};
    if (job.get() == nullptr || !limitJob(job.get()) || !makeRestrictedToken(own.get(), restricted) ||
        !startIn(job.get(), restricted.get(), started))
        return couldNotLaunch;
    const Handle process(started.hProcess);
    const Handle thread(started.hThread);
    // The pipes belong to the decoder proper from here on: their ends must be felt when it goes.
    for (const DWORD standard : {STD_INPUT_HANDLE, STD_OUTPUT_HANDLE})
        CloseHandle(GetStdHandle(standard));
    WaitForSingleObject(process.get(), INFINITE);
    DWORD exitCode = couldNotLaunch;
    GetExitCodeProcess(process.get(), &exitCode);
    return static_cast<int>(exitCode);
}

} // namespace uketsuke
