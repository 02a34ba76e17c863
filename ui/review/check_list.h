#pragma once

#include "ui/review/check_row.h"

#include <QHash>

class QVBoxLayout;

namespace uketsuke {

/// The rows of the checklist. While it has the focus, ↑ ↓ move, 1 2 3 answer and go on to the next open row, 0 takes an
/// answer back, E asks for a correction, T for the document's type, N says that there is no card, B goes to the library
/// system's box: no key of it works in a text field.
class CheckList : public QWidget
{
    Q_OBJECT
public:
    explicit CheckList(const Theme& theme, QWidget* parent = nullptr);

    /// The same items keep their rows and the lit one; rows that the items before lacked are made once and kept.
    void display(const QList<CheckRowContent>& rows);
    /// Lights the first row that waits for an answer.
    void lightFirstOpen();
    [[nodiscard]] std::optional<CheckItem> litItem() const;

Q_SIGNALS:
    void answered(uketsuke::CheckItem item, std::optional<uketsuke::Grade> grade);
    void correctionRequested(uketsuke::CheckItem item);
    void rowLit(QWidget* row);
    /// T: what the paper is.
    void kindRequested();
    /// N and B: the library system's box.
    void noCardGiven();
    void libraryBoxRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void arrange(const QList<CheckRowContent>& rows);
    [[nodiscard]] CheckRow* rowOf(CheckItem item);
    void light(qsizetype index);
    void give(Grade grade);
    void goOn();

    const Theme& m_theme;
    QVBoxLayout* m_column;
    QHash<CheckItem, CheckRow*> m_made; ///< also those that no item of this application needs
    QList<CheckRow*> m_rows;
    QList<CheckRowContent> m_contents;
    qsizetype m_lit = -1;
};

} // namespace uketsuke
