#pragma once

#include "app/domain/review/library_system_check.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace uketsuke {

class Theme;

/// 「図書館システムで確認」: what the clerk looked up. Given when all that the procedure needs is there and Enter is
/// pressed or the field is left; what a scanner types is understood.
class LibraryBox : public QFrame
{
    Q_OBJECT
public:
    explicit LibraryBox(const Theme& theme, QWidget* parent = nullptr);

    /// Another application: the fields that this procedure needs, with what was given before.
    void begin(Procedure procedure, const std::optional<LibrarySystemCheck>& check);
    /// What the rules say of it.
    void showFinding(const std::optional<LibraryFinding>& finding, const std::optional<LibrarySystemCheck>& check);
    void setAnswerable(bool isAnswerable);
    /// The number where one is wanted, else the choice.
    void focusFirst();
    /// 利用券なし, by key.
    void giveNoCard();

Q_SIGNALS:
    void given(const uketsuke::LibrarySystemCheck& check);

private:
    void buildLayout();
    void choose(bool hasCard);
    void give();
    [[nodiscard]] std::optional<LibrarySystemCheck> read();
    [[nodiscard]] bool readDate(QLineEdit& field, QDate& date);
    void showFields();

    Procedure m_procedure = Procedure::NewRegistration;
    std::optional<bool> m_hasCard;
    std::optional<LibrarySystemCheck> m_lastGiven;
    QLabel* m_finding;
    QPushButton* m_noCard;
    QPushButton* m_card;
    QLineEdit* m_number;
    QLineEdit* m_name;
    QLineEdit* m_birthDate;
    QLineEdit* m_expiry;
    QLineEdit* m_lastUse;
};

} // namespace uketsuke
