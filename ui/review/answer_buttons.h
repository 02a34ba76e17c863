#pragma once

#include "app/domain/review/check_item.h"

#include <QWidget>

#include <array>
#include <optional>

class QPushButton;

namespace uketsuke {

/// The three answers at the right edge of a row; with their keys while the row is lit.
class AnswerButtons : public QWidget
{
    Q_OBJECT
public:
    explicit AnswerButtons(CheckItem item, QWidget* parent = nullptr);

    void showGrade(std::optional<Grade> grade);
    void showKeys(bool areShown);
    void setAnswerable(bool isAnswerable);

Q_SIGNALS:
    void answered(uketsuke::Grade grade);

private:
    CheckItem m_item;
    std::array<QPushButton*, 3> m_buttons{};
};

} // namespace uketsuke
