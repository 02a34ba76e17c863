#pragma once

#include "app/domain/staff/staff_member.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace uketsuke {

class FirstAccountForm;
class PersonList;
class SessionService;
class SignInViewModel;
class Tag;
class Theme;

/// Covers the desk while nobody is signed in or it is locked: names, a passphrase, nothing else.
class SignInPage : public QWidget
{
    Q_OBJECT
public:
    SignInPage(SessionService& session, const Theme& theme, QWidget* parent = nullptr);

    /// Nobody is signed in.
    void welcome();
    /// This person's work waits behind; the same passphrase opens it, another person may take over.
    void lock(const StaffMember& person);
    /// As lock(): what the person may do has changed to this role's, and a sign-in begins it.
    void lockForNewRole(const StaffMember& person, Role role);
    /// As lock(), with the names in focus: somebody else is about to take over.
    void changeOver(const StaffMember& person);
    /// Says 見本 and the passphrase of the specimen's accounts.
    void markAsSpecimen(const QString& passphrase);

Q_SIGNALS:
    /// With the attempts under this name that had failed before.
    void signedIn(const uketsuke::StaffMember& member, int failedAttempts);

private:
    void buildLayout(const Theme& theme);
    [[nodiscard]] QWidget* buildPassphrasePanel();
    void connectSignals();
    void showState();
    void showPerson();
    void showWay();
    [[nodiscard]] bool isLoginTyped() const;
    [[nodiscard]] QString chosenLogin() const;
    void tryNow();

    SignInViewModel* m_model;
    QLabel* m_heading;
    QLabel* m_explanation;
    Tag* m_specimen;
    QStackedWidget* m_forms;
    PersonList* m_people;
    QLabel* m_person;
    QLineEdit* m_login; ///< where nobody's name is known before the sign-in
    QLineEdit* m_passphrase;
    QPushButton* m_reveal;
    QPushButton* m_enter;
    QLabel* m_refusal;
    QLabel* m_hint;
    FirstAccountForm* m_first;
    QString m_wanted; ///< login of whose name shall be chosen when the names are there
    bool m_isForNames = false;
};

} // namespace uketsuke
