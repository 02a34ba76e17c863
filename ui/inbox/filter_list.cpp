#include "ui/inbox/filter_list.h"

#include "ui/shared/theme/styling.h"

#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

enum FilterRole { KeyRole = Qt::UserRole, CountRole };

class FilterDelegate : public QStyledItemDelegate
{
public:
    FilterDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override {
        return {0, m_theme.pixels(Measure::SideRowHeight)}; // as wide as the list
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
        painter->save();
        painter->fillRect(option.rect, m_theme.colour(isChosen    ? ColourRole::SurfaceSelected
                                                      : isHovered ? ColourRole::SurfaceHover
                                                                  : ColourRole::SurfaceQuiet));
        if (isChosen)
            painter->fillRect(QRect(option.rect.topLeft(), QSize(pixels(Space::Tight) - 1, option.rect.height())),
                              m_theme.colour(ColourRole::Focus));
        if (isChosen && option.state.testFlag(QStyle::State_HasFocus))
            paintFocus(*painter, option.rect);
        QFont font = m_theme.font(TextRole::Base);
        font.setWeight(isChosen ? QFont::DemiBold : QFont::Normal);
        painter->setFont(font);
        painter->setPen(m_theme.colour(ColourRole::Text));
        const QRect box = option.rect.adjusted(pixels(Space::Large), 0, -pixels(Space::Large), 0);
        QRect room = box;
        if (const int count = index.data(CountRole).toInt(); count >= 0) {
            painter->drawText(box, Qt::AlignVCenter | Qt::AlignRight, QString::number(count));
            room.setRight(box.right() - painter->fontMetrics().horizontalAdvance(QString::number(count)) -
                          pixels(Space::Small));
        }
        painter->drawText(
            room, Qt::AlignVCenter | Qt::AlignLeft,
            painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, room.width()));
        painter->restore();
    }

private:
    void paintFocus(QPainter& painter, const QRect& box) const {
        const qreal half = m_theme.focusStroke() / 2;
        painter.setPen(QPen(m_theme.colour(ColourRole::Focus), m_theme.focusStroke()));
        painter.drawRect(QRectF(box).adjusted(half, half, -half, -half));
    }

    const Theme& m_theme;
};

} // namespace

FilterList::FilterList(const Theme& theme, QWidget* parent)
    : QListView(parent), m_theme(theme), m_entries(new QStandardItemModel(this)) {
    setModel(m_entries);
    setItemDelegate(new FilterDelegate(theme, this));
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setProperty("surface", u"side"_s);
    connect(&theme, &Theme::changed, this, [this] { doItemsLayout(), updateGeometry(); });
}

void FilterList::addEntry(const QString& key, const QString& text) {
    auto* entry = new QStandardItem(text);
    entry->setData(key, KeyRole);
    entry->setData(-1, CountRole);
    m_entries->appendRow(entry);
    updateGeometry();
}

void FilterList::setEntries(const QList<std::pair<QString, QString>>& entries) {
    QStringList wanted;
    for (const auto& [key, text] : entries)
        wanted.append(key);
    if (wanted == keys())
        return;
    const QString before = chosen();
    m_isChoosing = true;
    m_entries->clear();
    for (const auto& [key, text] : entries) {
        addEntry(key, text);
        // A long one is shortened in the list; as rich text it would be read, so it is escaped.
        m_entries->item(rowOf(key))->setToolTip(u"<p>%1</p>"_s.arg(text.toHtmlEscaped()));
    }
    choose(before);
}

void FilterList::setCount(const QString& key, int count) {
    QStandardItem* entry = m_entries->item(rowOf(key));
    if (!entry)
        return;
    entry->setData(count, CountRole);
    entry->setData(tr("%1 %2 件").arg(entry->text()).arg(count), Qt::AccessibleTextRole);
}

void FilterList::showOnly(const QSet<QString>& keys) {
    for (int row = 0; row < m_entries->rowCount(); ++row)
        setRowHidden(row, !keys.contains(m_entries->item(row)->data(KeyRole).toString()));
    updateGeometry();
}

QStringList FilterList::keys() const {
    QStringList all;
    for (int row = 0; row < m_entries->rowCount(); ++row)
        all.append(m_entries->item(row)->data(KeyRole).toString());
    return all;
}

int FilterList::rowOf(const QString& key) const {
    for (int row = 0; row < m_entries->rowCount(); ++row)
        if (m_entries->item(row)->data(KeyRole).toString() == key)
            return row;
    return -1;
}

QString FilterList::chosen() const {
    return currentIndex().data(KeyRole).toString();
}

void FilterList::choose(const QString& key) {
    m_isChoosing = true;
    setCurrentIndex(m_entries->index(qMax(0, rowOf(key)), 0));
    m_isChoosing = false;
}

QModelIndex FilterList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    if (action != MoveHome && action != MoveEnd)
        return QListView::moveCursor(action, modifiers);
    // A QListView goes to hidden rows here, and choosing one of those turns the whole list round.
    QList<int> shown;
    for (int row = 0; row < m_entries->rowCount(); ++row)
        if (!isRowHidden(row))
            shown.append(row);
    return shown.isEmpty() ? QModelIndex() : m_entries->index(action == MoveHome ? shown.first() : shown.last(), 0);
}

void FilterList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (!m_isChoosing && current.isValid() && previous.isValid())
        Q_EMIT chosenByPerson(chosen());
}

QSize FilterList::sizeHint() const {
    int shown = 0;
    for (int row = 0; row < m_entries->rowCount(); ++row)
        shown += isRowHidden(row) ? 0 : 1;
    return {m_theme.pixels(Measure::SideWidth), shown * m_theme.pixels(Measure::SideRowHeight)};
}

} // namespace uketsuke
