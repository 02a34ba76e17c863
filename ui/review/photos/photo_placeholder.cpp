#include "ui/review/photos/photo_placeholder.h"

#include "ui/shared/key_button.h"
#include "ui/shared/theme/styling.h"
#include "ui/shared/wrapped_label.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

QLabel* makeStageLabel(const QString& objectName, QWidget* parent) {
    auto* label = new WrappedLabel(parent);
    label->setObjectName(objectName);
    label->setAlignment(Qt::AlignCenter);
    return label;
}

} // namespace

PhotoPlaceholder::PhotoPlaceholder(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_what(makeStageLabel(u"placeholderWhat"_s, this)),
      m_advice(makeStageLabel(u"placeholderAdvice"_s, this)),
      m_destroy(new KeyButton(tr("うら面の画像を破棄"), Qt::Key_Delete, ButtonVariant::Danger, this)) {
    setObjectName(u"photoPlaceholder"_s);
    setSurface(*this, SurfaceRole::Stage);
    setFocusPolicy(Qt::StrongFocus);
    m_destroy->setObjectName(u"destroyBack"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pixels(Space::Wide), pixels(Space::Medium), pixels(Space::Wide), pixels(Space::Medium));
    column->setSpacing(pixels(Space::Small));
    column->addStretch();
    column->addWidget(m_what);
    column->addWidget(m_advice);
    column->addSpacing(pixels(Space::Small));
    column->addWidget(m_destroy, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_destroy, &QAbstractButton::clicked, this, &PhotoPlaceholder::destroyRequested);
}

void PhotoPlaceholder::showText(const PlaceholderText& text, Destroying destroying) {
    m_what->setText(text.what);
    m_advice->setText(text.advice);
    m_advice->setVisible(!text.advice.isEmpty());
    m_destroy->setVisible(destroying == Destroying::Offered);
    setAccessibleName(text.what);
    setAccessibleDescription(text.advice);
}

void PhotoPlaceholder::paintEvent(QPaintEvent* event) {
    QWidget::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(this);
    const double stroke = m_theme.focusStroke();
    painter.setPen(QPen(m_theme.colour(ColourRole::RailMark), stroke));
    painter.drawRect(QRectF(rect()).adjusted(stroke / 2, stroke / 2, -stroke / 2, -stroke / 2));
}

} // namespace uketsuke
