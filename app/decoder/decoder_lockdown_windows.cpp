#include "app/decoder/decoder_lockdown.h"

#include "app/decoder/protocol/decoder_protocol.h"

#include <windows.h>

namespace uketsuke {

using decoder_protocol::Lock;

namespace {

/// The process was made so (launchRestricted()); here it is only looked at.
bool hasRestrictedToken() {
    HANDLE token = nullptr;
    if (OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token) == 0)
        return false;
    alignas(TOKEN_MANDATORY_LABEL) unsigned char bytes[sizeof(TOKEN_MANDATORY_LABEL) + SECURITY_MAX_SID_SIZE];
    DWORD size = 0;
    bool isLow = false;
    if (GetTokenInformation(token, TokenIntegrityLevel, bytes, sizeof bytes, &size) != 0) {
        PSID label = reinterpret_cast<TOKEN_MANDATORY_LABEL*>(bytes)->Label.Sid;
        const DWORD last = static_cast<DWORD>(*GetSidSubAuthorityCount(label)) - 1;
        isLow = *GetSidSubAuthority(label, last) <= SECURITY_MANDATORY_LOW_RID;
    }
    const bool isRestricted = IsTokenRestricted(token) != 0;
    CloseHandle(token);
    return isLow && isRestricted;
}

template <typename Policy>
bool adopt(PROCESS_MITIGATION_POLICY kind, DWORD flags) {
    Policy policy{};
    policy.Flags = flags;
    return SetProcessMitigationPolicy(kind, &policy, sizeof policy) != 0;
}

/// No new code, no library from elsewhere, nothing hooked in. One process only: that is the job's. Fonts of PDF files
/// need GDI, so that window calls stay.
bool forbidCode() {
    constexpr DWORD first = 1; // ProhibitDynamicCode, DisableExtensionPoints, RaiseExceptionOnInvalidHandleReference …
    constexpr DWORD firstAndSecond =
        3; // … HandleExceptionsPermanentlyEnabled; NoRemoteImages, NoLowMandatoryLabelImages
    const bool noCode = adopt<PROCESS_MITIGATION_DYNAMIC_CODE_POLICY>(ProcessDynamicCodePolicy, first);
    const bool noHooks =
        adopt<PROCESS_MITIGATION_EXTENSION_POINT_DISABLE_POLICY>(ProcessExtensionPointDisablePolicy, first);
    const bool strictHandles =
        adopt<PROCESS_MITIGATION_STRICT_HANDLE_CHECK_POLICY>(ProcessStrictHandleCheckPolicy, firstAndSecond);
    const bool ownImages = adopt<PROCESS_MITIGATION_IMAGE_LOAD_POLICY>(ProcessImageLoadPolicy, firstAndSecond);
    return noCode && noHooks && strictHandles && ownImages;
}

} // namespace

std::uint32_t lockDown(const std::function<void()>& startThreads) {
    startThreads();
    std::uint32_t missing = 0;
    if (!hasRestrictedToken())
        missing |= static_cast<std::uint32_t>(Lock::Files);
    if (!forbidCode())
        missing |= static_cast<std::uint32_t>(Lock::SystemCalls);
    return missing;
}

} // namespace uketsuke
