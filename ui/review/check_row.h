#pragma once

#include "app/domain/review/checklist.h"

#include <QWidget>

class QLabel;

namespace uketsuke {

class AnswerButtons;
class Theme;

/// What a row of the checklist shows.
struct CheckRowContent {
    ChecklistRow row;
    QString value;
    QString correctionNote; ///< what was typed, and who corrected it when; empty without a correction
    bool isAnswerable = true;
};

/// One row: field, value in large type, the reason under it, the three answers.
class CheckRow : public QWidget
{
    Q_OBJECT
public:
    CheckRow(CheckItem item, const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] CheckItem item() const { return m_item; }
    void display(const CheckRowContent& content);
    void setLit(bool isLit);

Q_SIGNALS:
    void chosen();
    void answered(uketsuke::Grade grade);
    void correctionRequested();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    CheckItem m_item;
    QLabel* m_value;
    QLabel* m_reason;
    QLabel* m_correction;
    QLabel* m_key; ///< of the deed that this row has beside its answers
    AnswerButtons* m_answers;
};

} // namespace uketsuke
