#include "ui/intake/step_line.h"

#include "ui/shared/tag.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace uketsuke {

StepLine::StepLine(QWidget* parent) : QWidget(parent) {
    setObjectName(u"intakeSteps"_s);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(pixels(Space::Tight));
    for (const QString& text : {tr("1 ファイル"), tr("2 列の対応"), tr("3 プレビュー"), tr("4 結果")}) {
        m_steps.append(new Tag(text, Tone::Neutral, this));
        row->addWidget(m_steps.last());
    }
}

void StepLine::display(IntakeStep step) {
    const auto current = static_cast<qsizetype>(step);
    for (qsizetype index = 0; index < m_steps.size(); ++index)
        m_steps.at(index)->setTone(index == current ? Tone::Agrees : Tone::Neutral);
    setAccessibleName(m_steps.at(current)->text());
}

} // namespace uketsuke
