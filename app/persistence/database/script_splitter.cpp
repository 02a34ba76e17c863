#include "app/persistence/database/script_splitter.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

/// Walks through a script piece by piece; a piece is a quoted text, a comment, a word or one character.
class ScriptWalk
{
public:
    explicit ScriptWalk(const QString& script) : m_script(script) {}

    [[nodiscard]] bool atEnd() const { return m_position >= m_script.size(); }

    QString nextPiece() {
        const qsizetype start = m_position;
        m_position = endOfPiece();
        return m_script.mid(start, m_position - start);
    }

private:
    [[nodiscard]] bool startsWith(QLatin1StringView text) const {
        return QStringView(m_script).mid(m_position).startsWith(text);
    }

    [[nodiscard]] qsizetype behind(QStringView closing, qsizetype from) const {
        const qsizetype found = m_script.indexOf(closing, from);
        return found < 0 ? m_script.size() : found + closing.size();
    }

    [[nodiscard]] qsizetype endOfPiece() const {
        const QChar first = m_script.at(m_position);
        if (startsWith("--"_L1))
            return behind(u"\n", m_position);
        if (startsWith("/*"_L1))
            return behind(u"*/", m_position + 2);
        if (first == u'\'' || first == u'"')
            return behind(QString(first), m_position + 1);
        if (first == u'$')
            return endOfDollarQuote();
        qsizetype end = m_position;
        while (end < m_script.size() && (m_script.at(end).isLetterOrNumber() || m_script.at(end) == u'_'))
            ++end;
        return qMax(end, m_position + 1);
    }

    [[nodiscard]] qsizetype endOfDollarQuote() const {
        static const QRegularExpression tag(u"\\G\\$[A-Za-z_]*\\$"_s);
        const QRegularExpressionMatch match = tag.match(m_script, m_position);
        if (!match.hasMatch())
            return m_position + 1;
        return behind(match.captured(), match.capturedEnd());
    }

    const QString& m_script;
    qsizetype m_position = 0;
};

bool isComment(const QString& piece) {
    return piece.startsWith("--"_L1) || piece.startsWith("/*"_L1);
}

/// Counts the open BEGIN and CASE of a SQLite trigger, whose body holds semicolons.
class TriggerDepth
{
public:
    void see(const QString& piece) {
        const QString word = piece.toUpper();
        if (word == "TRIGGER"_L1)
            m_isTrigger = true;
        else if (m_isTrigger && (word == "BEGIN"_L1 || word == "CASE"_L1))
            ++m_depth;
        else if (m_isTrigger && word == "END"_L1)
            --m_depth;
    }
    [[nodiscard]] bool isInside() const { return m_depth > 0; }

private:
    bool m_isTrigger = false;
    int m_depth = 0;
};

} // namespace

QStringList splitScript(const QString& script) {
    QStringList statements;
    QString statement;
    TriggerDepth depth;
    for (ScriptWalk walk(script); !walk.atEnd();) {
        const QString piece = walk.nextPiece();
        if (isComment(piece)) {
            statement += u' ';
            continue;
        }
        depth.see(piece);
        if (piece == ";"_L1 && !depth.isInside()) {
            if (const QString trimmed = statement.trimmed(); !trimmed.isEmpty())
                statements.append(trimmed);
            statement.clear();
            depth = {};
            continue;
        }
        statement += piece;
    }
    if (const QString trimmed = statement.trimmed(); !trimmed.isEmpty())
        statements.append(trimmed);
    return statements;
}

QString withoutComments(const QString& sql) {
    QString result;
    for (ScriptWalk walk(sql); !walk.atEnd();) {
        const QString piece = walk.nextPiece();
        result += isComment(piece) ? u" "_s : piece;
    }
    return result.trimmed();
}

} // namespace uketsuke
