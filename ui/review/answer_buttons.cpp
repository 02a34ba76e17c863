#include "ui/review/answer_buttons.h"

#include "ui/review/review_words.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr std::array gradesInOrder{Grade::Agrees, Grade::LookAgain, Grade::Differs};

} // namespace

AnswerButtons::AnswerButtons(CheckItem item, QWidget* parent) : QWidget(parent), m_item(item) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    for (std::size_t place = 0; place < m_buttons.size(); ++place) {
        auto* button = new QPushButton(this);
        const Grade grade = gradesInOrder.at(place);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::NoFocus); // the row has the focus; 1 2 3 answer
        button->setProperty("grade", gradeKey(grade));
        button->setObjectName(checkItemKey(item) + u'_' + gradeKey(grade));
        button->setAccessibleName(checkItemText(item) + u' ' + gradeText(item, grade));
        connect(button, &QPushButton::clicked, this, [this, grade] { Q_EMIT answered(grade); });
        row->addWidget(button);
        m_buttons.at(place) = button;
    }
    showKeys(false);
}

void AnswerButtons::showGrade(std::optional<Grade> grade) {
    for (std::size_t place = 0; place < m_buttons.size(); ++place)
        m_buttons.at(place)->setChecked(grade == gradesInOrder.at(place));
}

void AnswerButtons::showKeys(bool areShown) {
    for (std::size_t place = 0; place < m_buttons.size(); ++place) {
        const QString word = gradeText(m_item, gradesInOrder.at(place));
        m_buttons.at(place)->setText(areShown ? u"%1 %2"_s.arg(word).arg(place + 1) : word);
    }
}

void AnswerButtons::setAnswerable(bool isAnswerable) {
    for (QPushButton* button : m_buttons)
        button->setEnabled(isAnswerable);
}

} // namespace uketsuke
