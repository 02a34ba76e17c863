#include "ui/inbox/inbox_table.h"

#include "ui/inbox/inbox_columns.h"
#include "ui/inbox/inbox_delegate.h"
#include "ui/shared/row_table.h"
#include "ui/shared/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace uketsuke {

InboxTable::InboxTable(const Theme& theme, ApplicationTableModel& model, QWidget* parent)
    : QTableView(parent), m_theme(theme), m_model(model) {
    setObjectName(u"inboxTable"_s);
    setAccessibleName(tr("申請の一覧"));
    setModel(&model);
    setItemDelegate(new InboxDelegate(theme, this));
    layOutAsRows(*this);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    buildHeader();
    connect(this, &QTableView::doubleClicked, this, &InboxTable::openCurrent);
    connect(&theme, &Theme::changed, this, &InboxTable::adoptTheme);
    adoptTheme();
}

void InboxTable::buildHeader() {
    QHeaderView* header = horizontalHeader();
    header->setObjectName(u"inboxHeader"_s);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(pixels(Space::Wide) * 2);
    connect(header, &QHeaderView::sectionClicked, this, &InboxTable::requestSort);
    connect(header, &QHeaderView::sectionResized, this, &InboxTable::noteDraggedWidth);
}

void InboxTable::adoptTheme() {
    verticalHeader()->setDefaultSectionSize(m_theme.pixels(Measure::ListRowHeight));
    horizontalHeader()->setFixedHeight(m_theme.pixels(Measure::ListHeaderHeight));
    fitColumns();
    viewport()->update();
}

void InboxTable::showSort(const ApplicationSort& sort) {
    m_sort = sort;
    m_model.showSort(sort);
}

void InboxTable::requestSort(int section) {
    const auto order = orderOfColumn(static_cast<InboxColumn>(section));
    if (!order)
        return;
    const bool turnsRound = m_sort.order == *order && m_sort.direction == SortDirection::Ascending;
    Q_EMIT sortRequested({*order, turnsRound ? SortDirection::Descending : SortDirection::Ascending});
}

std::optional<ApplicationListItem> InboxTable::current() const {
    const QModelIndex index = currentIndex();
    return index.isValid() ? std::optional(m_model.item(index.row())) : std::nullopt;
}

void InboxTable::selectFirst() {
    scrollToTop();
    if (m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, 0));
}

void InboxTable::openCurrent(const QModelIndex& index) {
    if (index.isValid())
        Q_EMIT openRequested(m_model.item(index.row()).id);
}

void InboxTable::keyPressEvent(QKeyEvent* event) {
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ControlModifier) == false) {
        if (!event->isAutoRepeat())
            openCurrent(currentIndex());
        return;
    }
    // No search by letters here: the search field is for that, and a stray key must not move the selection.
    if (!event->text().isEmpty() && event->text().front().isPrint() && event->modifiers() == Qt::NoModifier)
        return event->ignore();
    QTableView::keyPressEvent(event);
}

void InboxTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

void InboxTable::fitColumns() {
    m_isFitting = true;
    const QList<int> widths = m_chosenWidths.isEmpty()
                                  ? fittingColumnWidths(m_theme, *horizontalHeader(), viewport()->width())
                                  : m_chosenWidths;
    int used = 0;
    for (int column = 0; column < widths.size(); ++column) {
        setColumnWidth(column, qMax(horizontalHeader()->minimumSectionSize(), widths.at(column)));
        used += columnWidth(column);
    }
    // Not setStretchLastSection(): it shrinks late, and a scroll bar stays for a moment that nobody needs.
    setColumnWidth(inboxColumnCount - 1, qMax(horizontalHeader()->minimumSectionSize(), viewport()->width() - used));
    m_isFitting = false;
}

void InboxTable::noteDraggedWidth() {
    // Fitting and the theme resize too; only a drag is a choice.
    if (m_isFitting || !isVisible())
        return;
    m_chosenWidths.clear();
    for (int column = 0; column < inboxColumnCount - 1; ++column)
        m_chosenWidths.append(columnWidth(column));
    Q_EMIT widthsChosen();
}

void InboxTable::chooseWidths(const QList<int>& widths) {
    m_chosenWidths = widths.size() == inboxColumnCount - 1 ? widths : QList<int>();
    fitColumns();
}

void InboxTable::keepPlace() {
    m_place.clear();
    const int top = rowAt(0);
    if (top < 0)
        return;
    m_topOffset = rowViewportPosition(top);
    for (int row = top; row < m_model.rowCount(); ++row)
        m_place.append(m_model.item(row).id);
}

void InboxTable::restorePlace() {
    QTableView::updateGeometries();
    int offset = m_topOffset;
    for (const ApplicationId& id : std::as_const(m_place)) {
        if (const int row = m_model.rowOf(id); row >= 0) {
            verticalScrollBar()->setValue(verticalScrollBar()->value() + rowViewportPosition(row) - offset);
            return;
        }
        offset += verticalHeader()->defaultSectionSize();
    }
}

} // namespace uketsuke
