#include "ui/review/photos/photo_bar.h"

#include "ui/review/photos/document_kind_menu.h"
#include "ui/review/photos/photo_deeds.h"
#include "ui/review/photos/photo_texts.h"
#include "ui/review/photos/stage_button.h"
#include "ui/shared/tag.h"
#include "ui/shared/theme/styling.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

/// So much of the receipt number and type stays readable before deeds move into the menu.
constexpr int leastKindCharacters = 10;

} // namespace

PhotoBar::PhotoBar(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_deeds(new PhotoDeeds(theme, this)), m_menu(new DocumentKindMenu(this)) {
    setObjectName(u"photoBar"_s);
    setSurface(*this, SurfaceRole::StageBar);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(pixels(Space::Medium), 0, pixels(Space::Tight), 0);
    row->setSpacing(pixels(Space::Tight));
    addLabels(*row);
    row->addStretch();
    addPages(*row);
    row->addWidget(m_deeds);
    m_close = new StageButton(u"×"_s, u"closePlace"_s, tr("この書類を閉じる"), u"Esc"_s, this);
    m_close->hide();
    row->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &PhotoBar::closeRequested);
    connect(m_menu, &DocumentKindMenu::kindChosen, this, &PhotoBar::kindChosen);
    connect(&theme, &Theme::changed, this, &PhotoBar::adoptTheme);
    adoptTheme();
    showDamage(false);
    showPage(0, 1);
}

void PhotoBar::addLabels(QHBoxLayout& row) {
    m_title = new QLabel(this);
    m_title->setObjectName(u"photoTitle"_s);
    m_kind = new StageButton({}, u"photoKind"_s, tr("書類の種類と面を選ぶ"), {}, this);
    m_kind->setMenu(m_menu);
    m_kind->setPopupMode(QToolButton::InstantPopup);
    m_damaged = new Tag(tr("破損"), Tone::Wrong, this);
    m_damaged->setObjectName(u"photoDamaged"_s);
    m_damaged->setToolTip(tr("ファイルの一部が欠けています。読めたところまでを表示しています。"));
    row.addWidget(m_title);
    row.addWidget(m_kind);
    row.addWidget(m_damaged);
}

void PhotoBar::addPages(QHBoxLayout& row) {
    m_pages = new QWidget(this);
    m_pages->setObjectName(u"photoPages"_s);
    auto* pages = new QHBoxLayout(m_pages);
    pages->setContentsMargins(0, 0, 0, 0);
    pages->setSpacing(0);
    m_previousPage = new StageButton(u"‹"_s, u"previousPage"_s, tr("前のページ"), u"PageUp"_s, m_pages);
    m_nextPage = new StageButton(u"›"_s, u"nextPage"_s, tr("次のページ"), u"PageDown"_s, m_pages);
    m_page = new QLabel(m_pages);
    m_page->setObjectName(u"photoPage"_s);
    m_page->setContentsMargins(pixels(Space::Tight), 0, pixels(Space::Tight), 0);
    pages->addWidget(m_previousPage);
    pages->addWidget(m_page);
    pages->addWidget(m_nextPage);
    connect(m_previousPage, &QToolButton::clicked, this, [this] { Q_EMIT pageTurnRequested(-1); });
    connect(m_nextPage, &QToolButton::clicked, this, [this] { Q_EMIT pageTurnRequested(1); });
    row.addWidget(m_pages);
}

void PhotoBar::adoptTheme() {
    setFixedHeight(m_theme.pixels(Measure::SmallButtonHeight));
    QFont bold = m_theme.font(TextRole::Base);
    bold.setBold(true);
    m_title->setFont(bold);
    fitIntoWidth();
}

QSize PhotoBar::minimumSizeHint() const {
    return {0, height()};
}

void PhotoBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitIntoWidth();
}

void PhotoBar::fitIntoWidth() {
    const QMargins margins = layout()->contentsMargins();
    int room = width() - margins.left() - margins.right() - m_title->sizeHint().width();
    for (const QWidget* widget : {static_cast<QWidget*>(m_damaged), m_pages, static_cast<QWidget*>(m_close)})
        if (!widget->isHidden())
            room -= widget->sizeHint().width();
    room -= layout()->spacing() * layout()->count();

    const bool isMenu = m_kind->menu() != nullptr && !m_kindText.isEmpty();
    const QString arrow = isMenu ? u" ▾"_s : QString(); // it stays where words are cut
    const QString kindText = m_kindText + arrow;
    m_kind->setText(kindText);
    const QFontMetrics metrics(m_kind->font());
    const int frame = m_kind->sizeHint().width() - metrics.horizontalAdvance(kindText);
    const int leastKind = frame + metrics.averageCharWidth() * leastKindCharacters;
    room -= m_deeds->fitInto(room - qMin(leastKind, m_kind->sizeHint().width()));
    const int words = qMax(0, room - frame - metrics.horizontalAdvance(arrow));
    m_kind->setText(metrics.elidedText(m_kindText, Qt::ElideRight, words) + arrow);
}

// Each of these is said again for every application, and mostly the same: room is shared out anew only for what
// changed.

void PhotoBar::showDocument(const PhotoDocument& document, const QString& receiptNumber) {
    m_title->setText(photoTitle(document));
    m_kindText = photoSubtitle(document, receiptNumber);
    m_kind->setToolTip(photoSubtitle(document, receiptNumber));
    m_menu->showKind(document.type, document.side);
    fitIntoWidth();
}

void PhotoBar::showPage(int page, int pageCount) {
    const QString text = u"%1 / %2"_s.arg(page + 1).arg(pageCount);
    if (m_page->text() == text)
        return;
    m_page->setText(text);
    m_pages->setVisible(pageCount > 1);
    m_previousPage->setEnabled(page > 0);
    m_nextPage->setEnabled(page + 1 < pageCount);
    fitIntoWidth();
}

void PhotoBar::showDamage(bool isDamaged) {
    if (m_damaged->isHidden() != isDamaged)
        return;
    m_damaged->setVisible(isDamaged);
    fitIntoWidth();
}

void PhotoBar::setKindChange(KindChange change) {
    const bool isAllowed = change == KindChange::Allowed;
    if (isAllowed == (m_kind->menu() != nullptr))
        return;
    m_kind->setMenu(isAllowed ? m_menu : nullptr); // without it the button is a label
    m_kind->setFocusPolicy(isAllowed ? Qt::TabFocus : Qt::NoFocus);
    fitIntoWidth();
}

void PhotoBar::offerClosing() {
    m_close->show();
    fitIntoWidth();
}

} // namespace uketsuke
