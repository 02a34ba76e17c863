#pragma once

#include "ui/review/review_view_model.h"

#include <QWidget>

class QLabel;
class QScrollArea;

namespace uketsuke {

class CheckList;
class KeyButton;
class LibraryBox;
class Theme;

/// The right half: the checklist, the box of the library system, what completion will do, what else was sent; below it
/// what still blocks, and the deeds.
class ReviewForm : public QWidget
{
    Q_OBJECT
public:
    ReviewForm(const Theme& theme, ReviewViewModel& model, QWidget* parent = nullptr);

    /// Its height is the page's; only what scrolls within it asks for more.
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

    /// Another application.
    void begin();
    /// The same one has changed.
    void refresh();
    [[nodiscard]] CheckList& checkList() { return *m_checks; }

Q_SIGNALS:
    void correctionRequested(uketsuke::CheckItem item);
    void noteRequested();
    void mailRequested();
    void completeRequested();
    void kindRequested();

private:
    void buildLayout();
    void connectSignals();
    [[nodiscard]] QWidget* buildActions();
    [[nodiscard]] QWidget* resultRow(const QString& title, QLabel* value, QWidget* beside);
    void showChecks();
    void showBranch();
    void showLibrary();
    void showResult();
    void showFurther();
    void showBlockers();

    const Theme& m_theme;
    ReviewViewModel& m_model;
    QScrollArea* m_scroll;
    QLabel* m_progress;
    CheckList* m_checks;
    QLabel* m_branch;
    QWidget* m_branchRow = nullptr;
    LibraryBox* m_library;
    QLabel* m_number;
    QLabel* m_mail;
    QLabel* m_further;
    QWidget* m_needBar;
    bool m_saysWhole = false; ///< nothing is missing
    QLabel* m_need;
    KeyButton* m_note;
    KeyButton* m_seeMail;
    KeyButton* m_complete;
};

} // namespace uketsuke
