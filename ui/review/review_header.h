#pragma once

#include "ui/review/review_view_model.h"

#include <QWidget>

class QLabel;

namespace uketsuke {

class KeyButton;
class Tag;
class Theme;

/// The head of the review: whose application it is, until when, who has it; before and after.
class ReviewHeader : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewHeader(const Theme& theme, QWidget* parent = nullptr);

    void display(const ReviewReady& ready, const QDate& today);
    void clear();
    [[nodiscard]] KeyButton& previousButton() { return *m_previous; }
    [[nodiscard]] KeyButton& nextButton() { return *m_next; }
    /// For a supervisor before an application that somebody else has; hidden at first.
    [[nodiscard]] KeyButton& releaseButton() { return *m_release; }

private:
    void showDue(const QDate& due, const QDate& today);
    void showHolder(const ReviewReady& ready);

    QLabel* m_title;
    Tag* m_procedure;
    Tag* m_due;
    Tag* m_holder;
    Tag* m_state;
    KeyButton* m_release;
    KeyButton* m_previous;
    KeyButton* m_next;
};

} // namespace uketsuke
