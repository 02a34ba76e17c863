#pragma once

#include "ui/intake/intake_view_model.h"

#include <QWidget>

namespace uketsuke {

class Tag;

/// 1 ファイル　2 列の対応　3 プレビュー　4 結果: where a person is.
class StepLine : public QWidget
{
    Q_OBJECT
public:
    explicit StepLine(QWidget* parent = nullptr);
    void display(IntakeStep step);

private:
    QList<Tag*> m_steps;
};

} // namespace uketsuke
