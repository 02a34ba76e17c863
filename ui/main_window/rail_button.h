#pragma once

#include "ui/shared/icon.h"

#include <QAbstractButton>

namespace uketsuke {

class Theme;

/// One entry of the rail: sign, word, how many wait, and a note where a person must look.
class RailButton : public QAbstractButton
{
    Q_OBJECT
public:
    RailButton(const Theme& theme, Icon icon, const QString& text, QWidget* parent = nullptr);

    void setBadge(int count);
    [[nodiscard]] int badge() const { return m_badge; }
    void setNote(const QString& note);
    /// The key that does the same, for the tool tip.
    void setKeyText(const QString& key);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void paintBadge(QPainter& painter, const QRectF& sign);
    void paintNote(QPainter& painter, const QRect& box);
    void describe();

    const Theme& m_theme;
    Icon m_icon;
    int m_badge = 0;
    QString m_note;
    QString m_key;
};

} // namespace uketsuke
