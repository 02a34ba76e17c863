#pragma once

#include <QDateTime>
#include <QLabel>

#include <optional>

namespace uketsuke {

/// 「10:32 時点の内容」 in the head of a page whose database cannot be asked now; out of sight otherwise.
class StaleMark : public QLabel
{
    Q_OBJECT
public:
    explicit StaleMark(QWidget* parent);
    /// Since when nothing new came; nothing where the page is what the database holds.
    void display(const std::optional<QDateTime>& since, const QDateTime& now);
};

} // namespace uketsuke
