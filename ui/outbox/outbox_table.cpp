#include "ui/outbox/outbox_table.h"

#include "ui/outbox/outbox_delegate.h"
#include "ui/shared/row_table.h"
#include "ui/shared/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

// What a column needs in letters of the list's size, and its part of the room that is left.
struct OutboxColumnShare {
    qreal letters;
    qreal share;
};

OutboxColumnShare outboxShareOf(OutboxColumn column) {
    switch (column) {
    case OutboxColumn::State:
        return {6.4, 0};
    case OutboxColumn::ReceiptNumber:
        return {5.6, 0};
    case OutboxColumn::Name:
        return {6.4, 1};
    case OutboxColumn::Kind:
        return {10.4, 0.5};
    case OutboxColumn::Recipient:
        return {8, 3};
    case OutboxColumn::Moment:
        return {9.6, 0};
    case OutboxColumn::Reason:
        return {4, 3};
    case OutboxColumn::Count:
        break;
    }
    return {0, 0};
}

} // namespace

OutboxTable::OutboxTable(const Theme& theme, OutboxTableModel& model, QWidget* parent)
    : QTableView(parent), m_theme(theme), m_model(model) {
    setObjectName(u"outboxTable"_s);
    setAccessibleName(tr("メールの一覧"));
    setModel(&model);
    setItemDelegate(new OutboxDelegate(theme, this));
    layOutAsRows(*this);
    setMouseTracking(true);
    layOutTitles(*horizontalHeader());
    connect(&theme, &Theme::changed, this, &OutboxTable::adoptTheme);
    adoptTheme();
}

void OutboxTable::adoptTheme() {
    verticalHeader()->setDefaultSectionSize(m_theme.pixels(Measure::ListRowHeight));
    horizontalHeader()->setFixedHeight(m_theme.pixels(Measure::ListHeaderHeight));
    fitColumns();
    viewport()->update();
}

std::optional<OutgoingMail> OutboxTable::current() const {
    const QModelIndex index = currentIndex();
    return index.isValid() ? std::optional(m_model.mail(index.row())) : std::nullopt;
}

void OutboxTable::selectFirst() {
    scrollToTop();
    if (m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, 0));
}

void OutboxTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    Q_EMIT currentMailChanged();
}

void OutboxTable::keyPressEvent(QKeyEvent* event) {
    // No search by letters here: a stray key must not move the selection.
    if (!event->text().isEmpty() && event->text().front().isPrint() && event->modifiers() == Qt::NoModifier)
        return event->ignore();
    QTableView::keyPressEvent(event);
}

void OutboxTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

void OutboxTable::fitColumns() {
    const qreal letter = m_theme.font(TextRole::List).pixelSize();
    qreal room = viewport()->width();
    qreal shares = 0;
    for (int column = 0; column < outboxColumnCount; ++column) {
        room -= outboxShareOf(static_cast<OutboxColumn>(column)).letters * letter;
        shares += outboxShareOf(static_cast<OutboxColumn>(column)).share;
    }
    room = qMax(0.0, room);
    for (int column = 0; column < outboxColumnCount; ++column) {
        const OutboxColumnShare share = outboxShareOf(static_cast<OutboxColumn>(column));
        setColumnWidth(column, static_cast<int>(share.letters * letter + room * share.share / shares));
    }
}

} // namespace uketsuke
