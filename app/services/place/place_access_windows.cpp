#include "app/services/place/place_access.h"

#include <QDir>

#include <windows.h>

#include <aclapi.h>
#include <lmcons.h>
#include <sddl.h>
#include <shlobj.h>

#include <array>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr DWORD shared = FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE;
constexpr ACCESS_MASK folderToRead = FILE_LIST_DIRECTORY | FILE_TRAVERSE;
constexpr ACCESS_MASK folderToWrite = folderToRead | FILE_ADD_FILE | FILE_ADD_SUBDIRECTORY;

std::wstring wide(const QString& path) {
    return QDir::toNativeSeparators(path).toStdWString();
}

QString programData() {
    PWSTR found = nullptr;
    QString path;
    if (SHGetKnownFolderPath(FOLDERID_ProgramData, 0, nullptr, &found) == S_OK)
        path = QDir::fromNativeSeparators(QString::fromWCharArray(found));
    CoTaskMemFree(found);
    return path;
}

QString nameOf(PSID account) {
    std::array<wchar_t, UNLEN + 1> name{};
    std::array<wchar_t, UNLEN + 1> domain{};
    DWORD nameSize = name.size();
    DWORD domainSize = domain.size();
    SID_NAME_USE use = SidTypeUnknown;
    if (!LookupAccountSidW(nullptr, account, name.data(), &nameSize, domain.data(), &domainSize, &use))
        return {};
    return QString::fromWCharArray(name.data());
}

bool isAnyOf(PSID account, std::initializer_list<WELL_KNOWN_SID_TYPE> known) {
    for (const WELL_KNOWN_SID_TYPE one : known)
        if (IsWellKnownSid(account, one))
            return true;
    return false;
}

/// Reads one entry of a folder's list: who shares it, and whether everybody can look in.
void take(const ACCESS_ALLOWED_ACE& entry, PlaceAccess& access) {
    PSID account = const_cast<DWORD*>(&entry.SidStart);
    if (isAnyOf(account, {WinLocalSystemSid, WinBuiltinAdministratorsSid, WinCreatorOwnerSid}))
        return;
    const bool isEverybody = isAnyOf(account, {WinWorldSid, WinAuthenticatedUserSid, WinBuiltinUsersSid});
    access.isOpenToAll = access.isOpenToAll || (isEverybody && (entry.Mask & FILE_LIST_DIRECTORY) != 0);
    const BYTE inherited = CONTAINER_INHERIT_ACE | OBJECT_INHERIT_ACE;
    if ((entry.Mask & (folderToWrite | DELETE)) != (folderToWrite | DELETE) ||
        (entry.Header.AceFlags & inherited) != inherited)
        return;
    access.isShared = true;
    access.group = nameOf(account);
}

} // namespace

MachineFolders machineFolders(const QString& root) {
    const QString folder = (root.isEmpty() ? programData() : root + u"/ProgramData"_s) + u"/Uketsuke"_s;
    return {folder, folder + u"/uketsuke.ini"_s};
}

Reach reachOf(const QString& path, Reaching reaching) {
    const std::wstring name = wide(path);
    const DWORD attributes = GetFileAttributesW(name.c_str());
    const bool isFolder = attributes != INVALID_FILE_ATTRIBUTES && (attributes & FILE_ATTRIBUTE_DIRECTORY) != 0;
    ACCESS_MASK wanted = reaching == Reaching::ToRead ? GENERIC_READ : GENERIC_READ | GENERIC_WRITE;
    if (isFolder)
        wanted = reaching == Reaching::ToRead ? folderToRead : folderToWrite;
    const HANDLE handle =
        CreateFileW(name.c_str(), wanted, shared, nullptr, OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    if (handle != INVALID_HANDLE_VALUE) {
        CloseHandle(handle);
        return Reach::Ready;
    }
    switch (GetLastError()) {
    case ERROR_ACCESS_DENIED:
        return Reach::NotPermitted;
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
    case ERROR_INVALID_NAME:
    case ERROR_BAD_PATHNAME:
    case ERROR_INVALID_DRIVE:
        return Reach::Missing;
    default:
        return Reach::Ready; // in use, or a read-only disk: SQLite says so in words of its own
    }
}

PlaceAccess accessTo(const QString& folder) {
    PlaceAccess access;
    PSID owner = nullptr;
    PACL list = nullptr;
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    std::wstring name = wide(folder);
    if (GetNamedSecurityInfoW(name.data(), SE_FILE_OBJECT, OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION,
                              &owner, nullptr, &list, nullptr, &descriptor) != ERROR_SUCCESS)
        return access;
    access.owner = nameOf(owner);
    for (DWORD index = 0; list != nullptr && index < list->AceCount; ++index) {
        void* entry = nullptr;
        if (GetAce(list, index, &entry) && static_cast<ACE_HEADER*>(entry)->AceType == ACCESS_ALLOWED_ACE_TYPE)
            take(*static_cast<const ACCESS_ALLOWED_ACE*>(entry), access);
    }
    LocalFree(descriptor);
    return access;
}

QString accountName() {
    std::array<wchar_t, UNLEN + 1> name{};
    DWORD size = name.size();
    return GetUserNameW(name.data(), &size) ? QString::fromWCharArray(name.data()) : QString();
}

QString commandToLetIn(const QString& group, const QString& account) {
    return asAdministrator(u"net localgroup %1 %2 /add"_s.arg(shellWord(group), shellWord(account)));
}

QString commandToMakeGroup(const QString& group) {
    return asAdministrator(u"net localgroup %1 /add"_s.arg(shellWord(group)));
}

/// Windows has no word for it: the guide says to open the command prompt as an administrator.
QString asAdministrator(const QString& call) {
    return call;
}

QString shellWord(const QString& word) {
    return word.contains(u' ') || word.contains(u'&') ? u'"' + word + u'"' : word;
}

} // namespace uketsuke
