#include "ui/shared/empty_state.h"

#include "ui/shared/theme/styling.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace uketsuke {

EmptyState::EmptyState(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_sign(new QWidget(this)),
      m_why(new QLabel(this)),
      m_whatToDo(new QLabel(this)),
      m_action(new QPushButton(this)),
      m_secondAction(new QPushButton(this)) {
    setObjectName(u"emptyState"_s);
    m_why->setObjectName(u"emptyWhy"_s);
    m_whatToDo->setObjectName(u"emptyWhatToDo"_s);
    m_action->setObjectName(u"emptyAction"_s);
    m_secondAction->setObjectName(u"emptySecondAction"_s);
    m_secondAction->hide();
    setFocusProxy(m_action);
    const int side = theme.pixels(Measure::RailIcon) * 2;
    m_sign->setFixedSize(side, side);
    setLabelRole(*m_why, LabelRole::Value);
    setLabelRole(*m_whatToDo, LabelRole::Quiet);
    for (QLabel* label : {m_why, m_whatToDo}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignHCenter);
        label->setWordWrap(true);
    }
    auto* column = new QVBoxLayout(this);
    column->setSpacing(pixels(Space::Small));
    column->addStretch(2);
    column->addWidget(m_sign, 0, Qt::AlignHCenter);
    column->addWidget(m_why);
    column->addWidget(m_whatToDo);
    column->addWidget(m_action, 0, Qt::AlignHCenter);
    column->addWidget(m_secondAction, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionRequested);
    connect(m_secondAction, &QPushButton::clicked, this, &EmptyState::secondActionRequested);
}

void EmptyState::explain(Icon icon, const QString& why, const QString& whatToDo, const QString& action,
                         const QString& secondAction) {
    m_icon = icon;
    m_why->setText(why);
    m_whatToDo->setText(whatToDo);
    m_whatToDo->setVisible(!whatToDo.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    m_secondAction->setText(secondAction);
    m_secondAction->setVisible(!secondAction.isEmpty());
    setAccessibleName(why + u' ' + whatToDo);
    update();
}

QString EmptyState::why() const {
    return m_why->text();
}

void EmptyState::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintIcon(painter, m_icon, m_sign->geometry(), m_theme.colour(ColourRole::LineStrong));
}

} // namespace uketsuke
