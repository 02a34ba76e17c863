#pragma once

#include "ui/shared/message.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace uketsuke {

class KeyButton;

/// Says what happened without asking for anything: never modal, never takes the focus, read out by screen readers.
class MessageBar : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// Shows this message in place of the one before.
    void say(const Message& message);
    void close();

    [[nodiscard]] const Message& message() const { return m_message; }
    [[nodiscard]] int secondsLeft() const { return m_secondsLeft; }

Q_SIGNALS:
    void shown();
    void closed();

private:
    void buildLayout();
    void countDown();
    void act();
    void showCountdown();

    Message m_message;
    QTimer m_timer;
    int m_secondsLeft = 0;
    QLabel* m_what;
    QLabel* m_rest;
    QLabel* m_countdown;
    QWidget* m_actionPlace;
    KeyButton* m_action = nullptr;
    QPushButton* m_close;
};

} // namespace uketsuke
