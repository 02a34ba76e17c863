#include "ui/review/photos/photo_deeds.h"

#include "ui/review/photos/stage_button.h"
#include "ui/review/photos/tone_popup.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace uketsuke {

PhotoDeeds::PhotoDeeds(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_row(new QHBoxLayout(this)),
      m_menu(new QMenu(this)),
      m_tonePopup(new TonePopup(this)) {
    setObjectName(u"photoDeeds"_s);
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(0);
    m_zoomOut = add(u"−"_s, u"zoomOut"_s, tr("縮小"), u"−"_s);
    m_scale = new QLabel(this);
    m_scale->setObjectName(u"photoScale"_s);
    m_scale->setAlignment(Qt::AlignCenter);
    m_row->addWidget(m_scale);
    m_zoomIn = add(u"+"_s, u"zoomIn"_s, tr("拡大"), u"+"_s);
    m_turnLeft = add(u"↺"_s, u"turnLeft"_s, tr("左へ回す"), u"Shift+R"_s);
    m_turnRight = add(u"↻"_s, u"turnRight"_s, tr("右へ回す"), u"R"_s);
    m_fit = add(tr("全体"), u"fit"_s, tr("全体を表示"), u"0"_s);
    m_own = add(u"100%"_s, u"ownPixels"_s, tr("原寸で表示"), u"0"_s);
    m_tone = add(tr("明るさ"), u"tone"_s, tr("明るさとコントラスト"), u"L"_s);
    addMenu();
    connectDeeds();
    connect(&theme, &Theme::changed, this, &PhotoDeeds::adoptTheme);
    adoptTheme();
    showScale(0);
}

QToolButton* PhotoDeeds::add(const QString& text, const QString& objectName, const QString& name, const QString& key) {
    auto* button = new StageButton(text, objectName, name, key, this);
    m_deeds.append(button);
    m_row->addWidget(button);
    return button;
}

void PhotoDeeds::addMenu() {
    m_more = new StageButton(u"⋯"_s, u"moreDeeds"_s, tr("ほかの操作"), {}, this);
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_row->addWidget(m_more);
    m_more->hide();
    for (QToolButton* deed : std::as_const(m_deeds)) {
        QAction* action = m_menu->addAction(deed->toolTip());
        connect(action, &QAction::triggered, deed, &QToolButton::click);
        connect(m_menu, &QMenu::aboutToShow, action, [action, deed] {
            action->setVisible(deed->isHidden());
            action->setEnabled(deed->isEnabled());
        });
    }
}

void PhotoDeeds::connectDeeds() {
    connect(m_zoomOut, &QToolButton::clicked, this, &PhotoDeeds::zoomOutRequested);
    connect(m_zoomIn, &QToolButton::clicked, this, &PhotoDeeds::zoomInRequested);
    connect(m_turnLeft, &QToolButton::clicked, this, [this] { Q_EMIT turnRequested(-1); });
    connect(m_turnRight, &QToolButton::clicked, this, [this] { Q_EMIT turnRequested(1); });
    connect(m_fit, &QToolButton::clicked, this, &PhotoDeeds::fitRequested);
    connect(m_own, &QToolButton::clicked, this, &PhotoDeeds::ownPixelsRequested);
    connect(m_tone, &QToolButton::clicked, this, &PhotoDeeds::openTone);
    connect(m_tonePopup, &TonePopup::toneChanged, this, &PhotoDeeds::toneChanged);
}

void PhotoDeeds::openTone() {
    if (!m_tone->isEnabled())
        return;
    m_tonePopup->openBelow(m_tone->isVisible() ? *m_tone : *m_more);
}

void PhotoDeeds::adoptTheme() {
    // Wide enough for "800%": the buttons beside it do not move while the person zooms.
    const int words = QFontMetrics(m_theme.font(TextRole::Base)).horizontalAdvance(u"800%"_s);
    m_scale->setFixedWidth(words + 2 * pixels(Space::Tight));
}

void PhotoDeeds::showScale(double scale) {
    m_scale->setText(scale > 0 ? u"%1%"_s.arg(qRound(scale * 100)) : QString());
    for (QToolButton* deed : std::as_const(m_deeds))
        deed->setEnabled(scale > 0);
}

void PhotoDeeds::showTone(PhotoTone tone) {
    m_tonePopup->showTone(tone);
}

int PhotoDeeds::widthOf(const QWidget& widget) const {
    return qMax(widget.sizeHint().width(), widget.minimumWidth());
}

int PhotoDeeds::fitInto(int width) {
    int used = m_scale->minimumWidth();
    for (const QToolButton* deed : std::as_const(m_deeds))
        used += widthOf(*deed);
    QList<QToolButton*> dispensable{m_turnLeft, m_fit, m_own, m_tone, m_turnRight, m_zoomOut, m_zoomIn};
    qsizetype hidden = 0;
    const auto needed = [&] { return used + (hidden > 0 ? widthOf(*m_more) : 0); };
    while (needed() > width && hidden < dispensable.size())
        used -= widthOf(*dispensable.at(hidden++));
    for (qsizetype i = 0; i < dispensable.size(); ++i)
        dispensable.at(i)->setVisible(i >= hidden);
    m_more->setVisible(hidden > 0);
    return needed();
}

} // namespace uketsuke
