#pragma once

#include <QWidget>

class QLabel;

namespace uketsuke {

class Theme;

/// Whether the database answers.
enum class Connection {
    Up,
    Down,
    OnlyToRead, ///< a stand-by that takes no writing is all that answers
    Refused     ///< it lets this person in no more
};

/// Who works where on what, for the bottom line.
struct StatusFacts {
    Connection connection = Connection::Up;
    QString databaseName; ///< "見本データベース"
    QString station;      ///< "本館カウンター2"; empty where nobody named it
    QString person;       ///< "窓口 佐藤"; empty while nobody is signed in
};

/// The bottom line: facts at the left, the keys of the page at the right.
class StatusLine : public QWidget
{
    Q_OBJECT
public:
    explicit StatusLine(const Theme& theme, QWidget* parent = nullptr);
    void showFacts(const StatusFacts& facts);
    void showKeys(const QString& keys);

private:
    [[nodiscard]] static QString connectionText(Connection connection);
    void adoptTheme();
    const Theme& m_theme;
    QLabel* m_facts;
    QLabel* m_keys;
};

} // namespace uketsuke
