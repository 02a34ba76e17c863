#include "app/services/place/place_folder.h"

#include <QDir>

#include <windows.h>

#include <aclapi.h>

#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr DWORD modify = FILE_GENERIC_READ | FILE_GENERIC_WRITE | FILE_GENERIC_EXECUTE | DELETE;

using SidBytes = std::vector<BYTE>;

SidBytes wellKnown(WELL_KNOWN_SID_TYPE type) {
    SidBytes bytes(SECURITY_MAX_SID_SIZE);
    DWORD size = static_cast<DWORD>(bytes.size());
    if (!CreateWellKnownSid(type, nullptr, bytes.data(), &size))
        bytes.clear();
    return bytes;
}

SidBytes groupNamed(const QString& name) {
    SidBytes bytes(SECURITY_MAX_SID_SIZE);
    std::array<wchar_t, 512> domain{};
    DWORD size = static_cast<DWORD>(bytes.size());
    DWORD domainSize = static_cast<DWORD>(domain.size());
    SID_NAME_USE use = SidTypeUnknown;
    const std::wstring wide = name.toStdWString();
    const bool isFound =
        LookupAccountNameW(nullptr, wide.c_str(), bytes.data(), &size, domain.data(), &domainSize, &use) != 0;
    const bool isGroup = use == SidTypeGroup || use == SidTypeAlias || use == SidTypeWellKnownGroup;
    return isFound && isGroup ? bytes : SidBytes();
}

bool isAdministrator() {
    SidBytes administrators = wellKnown(WinBuiltinAdministratorsSid);
    BOOL isMember = FALSE;
    return !administrators.empty() && CheckTokenMembership(nullptr, administrators.data(), &isMember) && isMember;
}

EXPLICIT_ACCESSW allow(SidBytes& account, DWORD rights) {
    EXPLICIT_ACCESSW entry = {};
    entry.grfAccessPermissions = rights;
    entry.grfAccessMode = GRANT_ACCESS;
    entry.grfInheritance = SUB_CONTAINERS_AND_OBJECTS_INHERIT;
    entry.Trustee.TrusteeForm = TRUSTEE_IS_SID;
    entry.Trustee.ptstrName = reinterpret_cast<LPWSTR>(account.data());
    return entry;
}

/// Administrators and the system may do everything, `account` what `rights` say, nobody else anything: nothing is
/// inherited from above. What lies in a folder inherits it.
bool allowOnly(const QString& path, SidBytes& account, DWORD rights) {
    SidBytes administrators = wellKnown(WinBuiltinAdministratorsSid);
    SidBytes system = wellKnown(WinLocalSystemSid);
    if (administrators.empty() || system.empty() || account.empty())
        return false;
    std::array<EXPLICIT_ACCESSW, 3> entries{allow(administrators, FILE_ALL_ACCESS), allow(system, FILE_ALL_ACCESS),
                                            allow(account, rights)};
    PACL list = nullptr;
    if (SetEntriesInAclW(static_cast<ULONG>(entries.size()), entries.data(), nullptr, &list) != ERROR_SUCCESS)
        return false;
    std::wstring name = QDir::toNativeSeparators(path).toStdWString();
    const DWORD set = SetNamedSecurityInfoW(name.data(), SE_FILE_OBJECT,
                                            OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION |
                                                PROTECTED_DACL_SECURITY_INFORMATION,
                                            administrators.data(), nullptr, list, nullptr);
    LocalFree(list);
    return set == ERROR_SUCCESS;
}

} // namespace

QString usualGroup() {
    return u"Uketsuke"_s;
}

/// Folders above it are no matter here: by default every account may pass through them (SeChangeNotifyPrivilege).
Result<void> makePlaceFolder(const QString& folder, const QString& group) {
    if (!isAdministrator())
        return fail(ErrorKind::NotPermitted, u"place.not_administrator"_s);
    SidBytes shared = groupNamed(group);
    if (shared.empty())
        return fail(ErrorKind::NotFound, u"place.group"_s);
    if (!QDir().mkpath(folder) || !allowOnly(folder, shared, modify))
        return fail(ErrorKind::Unreachable, u"place.not_made"_s);
    return {};
}

Result<void> letEveryAccountRead(const QString& settingFile) {
    SidBytes users = wellKnown(WinBuiltinUsersSid);
    if (!allowOnly(settingFile, users, FILE_GENERIC_READ))
        return fail(ErrorKind::Unreachable, u"place.setting_not_written"_s);
    return {};
}

} // namespace uketsuke
