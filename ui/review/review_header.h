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

    /// `whyDue` says how the due day was counted.
    void display(const ReviewReady& ready, const QDate& today, const QString& whyDue);
    void clear();
    [[nodiscard]] KeyButton& previousButton() { return *m_previous; }
    [[nodiscard]] KeyButton& nextButton() { return *m_next; }
    /// For an application that nobody has any more; hidden at first.
    [[nodiscard]] KeyButton& takeButton() { return *m_take; }
    /// For a supervisor before an application that somebody else has; hidden at first.
    [[nodiscard]] KeyButton& releaseButton() { return *m_release; }

private:
    void showDue(const QDate& due, const QDate& today, const QString& why);
    void showHolder(const ReviewReady& ready);

    QLabel* m_title;
    Tag* m_procedure;
    Tag* m_due;
    Tag* m_holder;
    Tag* m_state;
    KeyButton* m_release;
    KeyButton* m_take;
    KeyButton* m_previous;
    KeyButton* m_next;
};

} // namespace uketsuke
