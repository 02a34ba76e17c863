#include "app/admin/hidden_line.h"

#include <cerrno>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace uketsuke {
namespace {

constexpr int longestLine = 4096;
constexpr char breakingOff = '\x03'; // Ctrl+C

/// While it lives the terminal shows nothing of what is typed. Ctrl+C ends the line instead of the program, which would
/// leave the terminal like this.
class HiddenTyping
{
public:
    explicit HiddenTyping(int terminal) : m_terminal(terminal) {
        m_isHidden = ::tcgetattr(terminal, &m_before) == 0;
        if (!m_isHidden)
            return;
        termios hidden = m_before;
        hidden.c_lflag &= ~static_cast<tcflag_t>(ECHO | ISIG);
        hidden.c_lflag |= ICANON;
        hidden.c_cc[VEOL] = breakingOff;
        m_isHidden = ::tcsetattr(terminal, TCSAFLUSH, &hidden) == 0;
    }
    ~HiddenTyping() {
        if (m_isHidden)
            ::tcsetattr(m_terminal, TCSAFLUSH, &m_before);
    }
    HiddenTyping(const HiddenTyping&) = delete;
    HiddenTyping& operator=(const HiddenTyping&) = delete;
    [[nodiscard]] bool isHidden() const { return m_isHidden; }

private:
    int m_terminal;
    bool m_isHidden;
    termios m_before{};
};

bool write(int terminal, const QByteArray& text) {
    return ::write(terminal, text.constData(), static_cast<size_t>(text.size())) == text.size();
}

/// With its end, where it has one; empty where nothing came.
QByteArray nextLine(int descriptor) {
    QByteArray line;
    char byte = 0;
    while (line.size() < longestLine) {
        const ssize_t count = ::read(descriptor, &byte, 1);
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            break;
        line += byte;
        if (byte == '\n' || byte == breakingOff)
            break;
    }
    return line;
}

std::optional<QString> textOf(QByteArray line) {
    if (line.isEmpty())
        return {};
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

std::optional<QString> askAt(int terminal, const QString& question) {
    const HiddenTyping typing(terminal);
    if (!typing.isHidden() || !write(terminal, question.toLocal8Bit()))
        return {};
    const QByteArray line = nextLine(terminal);
    write(terminal, "\n");
    return line.endsWith(breakingOff) ? std::nullopt : textOf(line);
}

} // namespace

std::optional<QString> askHidden(const QString& question) {
    const int terminal = ::open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
    if (terminal < 0)
        return {};
    const auto typed = askAt(terminal, question);
    ::close(terminal);
    return typed;
}

std::optional<QString> lineOfDescriptor(int descriptor) {
    return textOf(nextLine(descriptor));
}

} // namespace uketsuke
