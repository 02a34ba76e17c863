#pragma once

#include "ui/shared/icon.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace uketsuke {

class Theme;

/// What stands where nothing is: why, what to do, and one deed where there is one.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(const Theme& theme, QWidget* parent = nullptr);
    /// An empty `action` or `secondAction` shows no button.
    void explain(Icon icon, const QString& why, const QString& whatToDo, const QString& action = {},
                 const QString& secondAction = {});
    [[nodiscard]] QString why() const;

Q_SIGNALS:
    void actionRequested();
    void secondActionRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Icon m_icon = Icon::Inbox;
    QWidget* m_sign;
    QLabel* m_why;
    QLabel* m_whatToDo;
    QPushButton* m_action;
    QPushButton* m_secondAction;
};

} // namespace uketsuke
