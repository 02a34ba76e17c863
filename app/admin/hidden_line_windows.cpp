#include "app/admin/hidden_line.h"

#include <array>
#include <io.h>
#include <windows.h>

namespace uketsuke {
namespace {

constexpr int longestLine = 4096;

/// The console of whoever called the program; closed with this.
class Console
{
public:
    explicit Console(const wchar_t* name)
        : m_handle(::CreateFileW(name, GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, nullptr,
                                 OPEN_EXISTING, 0, nullptr)) {}
    ~Console() {
        if (isOpen())
            ::CloseHandle(m_handle);
    }
    Console(const Console&) = delete;
    Console& operator=(const Console&) = delete;
    [[nodiscard]] bool isOpen() const { return m_handle != INVALID_HANDLE_VALUE; }
    [[nodiscard]] HANDLE handle() const { return m_handle; }
    void write(const QString& text) const {
        DWORD written = 0;
        ::WriteConsoleW(m_handle, text.utf16(), static_cast<DWORD>(text.size()), &written, nullptr);
    }

private:
    HANDLE m_handle;
};

QString withoutEnd(QString line) {
    while (line.endsWith(u'\n') || line.endsWith(u'\r'))
        line.chop(1);
    return line;
}

std::optional<QString> lineOf(HANDLE console) {
    std::array<wchar_t, longestLine> buffer{};
    DWORD count = 0;
    if (::ReadConsoleW(console, buffer.data(), longestLine, &count, nullptr) == 0 || count == 0)
        return {};
    return withoutEnd(QString::fromWCharArray(buffer.data(), static_cast<int>(count)));
}

} // namespace

std::optional<QString> askHidden(const QString& question) {
    const Console input(L"CONIN$");
    const Console output(L"CONOUT$");
    DWORD before = 0;
    if (!input.isOpen() || !output.isOpen() || ::GetConsoleMode(input.handle(), &before) == 0)
        return {};
    // Without processed input Ctrl+C does not end the program, which would leave the console like this.
    if (::SetConsoleMode(input.handle(), ENABLE_LINE_INPUT) == 0)
        return {};
    output.write(question);
    const auto line = lineOf(input.handle());
    ::SetConsoleMode(input.handle(), before);
    output.write(QStringLiteral("\n"));
    return line && line->contains(QChar(3)) ? std::nullopt : line;
}

std::optional<QString> lineOfDescriptor(int descriptor) {
    QByteArray line;
    char byte = 0;
    bool hasCome = false;
    while (line.size() < longestLine && ::_read(descriptor, &byte, 1) == 1) {
        hasCome = true;
        if (byte == '\n')
            break;
        line += byte;
    }
    return hasCome ? std::optional(withoutEnd(QString::fromUtf8(line))) : std::nullopt;
}

} // namespace uketsuke
