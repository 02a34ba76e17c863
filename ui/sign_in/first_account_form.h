#pragma once

#include "app/domain/staff/staff_member.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace uketsuke {

class Theme;

/// The first person of an empty database, an administrator.
class FirstAccountForm : public QWidget
{
    Q_OBJECT
public:
    explicit FirstAccountForm(const Theme& theme, QWidget* parent = nullptr);
    void setBusy(bool isBusy);
    void showRefusal(const QString& text);
    void begin();

Q_SIGNALS:
    void accepted(const uketsuke::StaffMember& member, const QString& passphrase);

private:
    void accept();
    QLineEdit* m_name;
    QLineEdit* m_login;
    QLineEdit* m_passphrase;
    QLineEdit* m_again;
    QPushButton* m_accept;
    QLabel* m_refusal;
};

} // namespace uketsuke
