#pragma once

#include "app/domain/review/library_entry.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace uketsuke {

class Theme;

/// 「図書館システムで確認」: what the clerk looks up, as typed or scanned; it reads nothing itself. Enter goes on to
/// the first field that is missing or does not read, and gives the whole when none is; so does leaving the box.
class LibraryBox : public QFrame
{
    Q_OBJECT
public:
    explicit LibraryBox(const Theme& theme, QWidget* parent = nullptr);

    /// Another application, with what was given before or typed and not yet given.
    void begin(Procedure procedure, const LibraryEntry& entry);
    /// What the rules say of what was given or stands here as a whole.
    void showFinding(const std::optional<LibraryFinding>& finding, const std::optional<LibrarySystemCheck>& given);
    /// What the half answer lacks.
    void showUnfinished();
    void setAnswerable(bool isAnswerable);
    /// The number where one is wanted, else the choice.
    void focusFirst();
    /// 利用券なし, by key.
    void giveNoCard();

Q_SIGNALS:
    /// Each keystroke: what stands here now.
    void edited(const uketsuke::LibraryEntry& entry);
    /// Enter with all that is needed, or the focus has left the box.
    void finished();
    /// The focus has come into the box: it must be seen.
    void entered();
    /// Enter with all that is needed: on with the list.
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildLayout();
    [[nodiscard]] QHBoxLayout* buildFields();
    void connectSignals();
    void choose(bool hasCard);
    void goOn();
    void tidy(LibraryField field);
    void noteFocus(QWidget* before, QWidget* now);
    void showFields();
    void showWrong();
    [[nodiscard]] LibraryEntry entry() const;

    Procedure m_procedure = Procedure::NewRegistration;
    std::optional<bool> m_hasCard;
    QLabel* m_title;
    QLabel* m_finding;
    QPushButton* m_noCard;
    QPushButton* m_card;
    QMap<LibraryField, QLineEdit*> m_lines;
    QWidget* m_fields;
};

} // namespace uketsuke
