#include "ui/settings/calendar_month.h"

#include "ui/shared/calendar_text.h"
#include "ui/shared/date_text.h"
#include "ui/shared/theme/styling.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

constexpr int daysOfWeek = 7;
constexpr int weeksShown = 6;

enum DayRole { DateRole = Qt::UserRole, OpenRole, HolidayRole };

/// Number and holiday above, open or closed below; the day that has the keyboard in a frame.
class DayDelegate final : public QStyledItemDelegate
{
public:
    DayDelegate(const Theme& theme, QTableWidget* days) : QStyledItemDelegate(days), m_theme(theme), m_days(days) {}

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        painter->save();
        const QDate day = index.data(DateRole).toDate();
        const bool isOpen = index.data(OpenRole).toBool();
        const bool isClosed = day.isValid() && !isOpen;
        painter->fillRect(option.rect, m_theme.colour(isClosed ? ColourRole::Neutral : ColourRole::Surface));
        painter->setPen(QPen(m_theme.colour(ColourRole::LineSoft), m_theme.hairline()));
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
        if (day.isValid())
            paintWords(*painter, option.rect, index, isOpen);
        if (day.isValid() && option.state.testFlag(QStyle::State_Selected)) {
            const bool hasFocus = m_days->hasFocus();
            painter->setPen(
                QPen(m_theme.colour(hasFocus ? ColourRole::Focus : ColourRole::LineStrong), m_theme.focusStroke()));
            painter->drawRect(QRectF(option.rect).adjusted(1.5, 1.5, -2.5, -2.5));
        }
        painter->restore();
    }

private:
    void paintWords(QPainter& painter, const QRect& cell, const QModelIndex& index, bool isOpen) const {
        const QRect box =
            cell.adjusted(pixels(Space::Small), pixels(Space::Tight), -pixels(Space::Small), -pixels(Space::Tight));
        painter.setPen(m_theme.colour(isOpen ? ColourRole::Text : ColourRole::OnNeutral));
        painter.setFont(m_theme.font(TextRole::Base));
        painter.drawText(box, Qt::AlignLeft | Qt::AlignTop, QString::number(index.data(DateRole).toDate().day()));
        painter.setFont(m_theme.font(TextRole::Tiny));
        if (!index.data(HolidayRole).toString().isEmpty())
            painter.drawText(box, Qt::AlignRight | Qt::AlignTop, CalendarMonth::tr("祝", "mark of a public holiday"));
        painter.drawText(box, Qt::AlignLeft | Qt::AlignBottom,
                         isOpen ? CalendarMonth::tr("開館") : CalendarMonth::tr("休館"));
    }

    const Theme& m_theme;
    QTableWidget* m_days;
};

/// The column of a day; the week begins on Sunday, as on calendars in Japan.
int columnOf(const QDate& day) {
    return day.dayOfWeek() % daysOfWeek;
}

} // namespace

CalendarMonth::CalendarMonth(const Theme& theme, const QDate& today, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_first(today.year(), today.month(), 1),
      m_today(today),
      m_branch(new QComboBox(this)),
      m_title(new QLabel(this)),
      m_previous(new QPushButton(tr("前の月"), this)),
      m_next(new QPushButton(tr("次の月"), this)),
      m_thisMonth(new QPushButton(tr("今月"), this)),
      m_days(new QTableWidget(weeksShown, daysOfWeek, this)),
      m_reason(new QLabel(this)) {
    buildLayout();
    connectSignals();
    showDay(today);
}

void CalendarMonth::buildLayout() {
    m_branch->setObjectName(u"calendar_branch"_s);
    m_branch->setAccessibleName(tr("館"));
    m_branch->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_title->setObjectName(u"calendar_month_title"_s);
    setLabelRole(*m_title, LabelRole::Section);
    m_previous->setObjectName(u"calendar_previous"_s);
    m_next->setObjectName(u"calendar_next"_s);
    m_thisMonth->setObjectName(u"calendar_this_month"_s);
    m_reason->setObjectName(u"calendar_reason"_s);
    m_reason->setTextFormat(Qt::PlainText);
    m_reason->setWordWrap(true);
    m_days->setObjectName(u"calendar_days"_s);
    m_days->setAccessibleName(tr("開館日と休館日"));
    m_days->setItemDelegate(new DayDelegate(m_theme, m_days));
    m_days->setSelectionMode(QAbstractItemView::SingleSelection);
    m_days->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_days->setTabKeyNavigation(false);
    m_days->setShowGrid(false);
    m_days->verticalHeader()->hide();
    m_days->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_days->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_days->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_days->horizontalHeader()->setFixedHeight(m_theme.pixels(Measure::ListHeaderHeight));
    m_days->verticalHeader()->setDefaultSectionSize(m_theme.pixels(Measure::FieldRowHeight));
    m_days->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    QStringList titles;
    for (int column = 0; column < daysOfWeek; ++column)
        titles.append(DateText::weekday(column == 0 ? Qt::Sunday : column));
    m_days->setHorizontalHeaderLabels(titles);
    m_days->setFixedHeight(m_theme.pixels(Measure::ListHeaderHeight) +
                           weeksShown * m_days->verticalHeader()->defaultSectionSize());
    m_days->setFixedWidth(m_theme.pixels(Measure::FormWidth));
    auto* legend = new QLabel(tr("祝 ＝ 国民の祝日・休日　　↑↓←→ 日　PgUp・PgDn 月"), this);
    setLabelRole(*legend, LabelRole::Quiet);
    auto* head = new QHBoxLayout;
    head->setSpacing(pixels(Space::Small));
    head->addWidget(m_branch);
    head->addStretch();
    head->addWidget(m_title);
    head->addSpacing(pixels(Space::Medium));
    for (QPushButton* button : {m_previous, m_thisMonth, m_next})
        head->addWidget(button);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(pixels(Space::Small));
    column->addLayout(head);
    column->addWidget(m_reason);
    column->addWidget(m_days);
    column->addWidget(legend);
    setFixedWidth(m_days->width());
}

void CalendarMonth::connectSignals() {
    m_days->installEventFilter(this);
    connect(m_branch, &QComboBox::currentIndexChanged, this, &CalendarMonth::chooseBranch);
    connect(m_previous, &QPushButton::clicked, this, [this] { turn(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { turn(1); });
    connect(m_thisMonth, &QPushButton::clicked, this, [this] { showDay(m_today); });
    connect(m_days, &QTableWidget::currentCellChanged, this, &CalendarMonth::showReason);
    connect(&m_theme, &Theme::changed, m_days->viewport(), qOverload<>(&QWidget::update));
}

bool CalendarMonth::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_days && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            turn(key == Qt::Key_PageUp ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CalendarMonth::setCalendars(const BranchCalendars& calendars) {
    m_calendars = calendars;
    const QString before = m_branch->currentText();
    {
        const QSignalBlocker blocker(m_branch);
        m_branch->clear();
        m_branch->addItems(calendars.plan().branches);
        m_branch->setCurrentIndex(qMax(0, m_branch->findText(before)));
    }
    chooseBranch();
}

void CalendarMonth::chooseBranch() {
    m_calendar = m_calendars.of(m_branch->currentText());
    fill();
}

void CalendarMonth::showDay(const QDate& day) {
    m_first = QDate(day.year(), day.month(), 1);
    fill();
    const int place = columnOf(m_first) + day.day() - 1;
    m_days->setCurrentCell(place / daysOfWeek, place % daysOfWeek);
}

QDate CalendarMonth::chosenDay() const {
    const QTableWidgetItem* item = m_days->currentItem();
    return item ? item->data(DateRole).toDate() : QDate();
}

void CalendarMonth::turn(int months) {
    const QDate chosen = chosenDay();
    showDay((chosen.isValid() ? chosen : m_first).addMonths(months));
}

void CalendarMonth::fill() {
    const QSignalBlocker blocker(m_days);
    const int before = columnOf(m_first);
    for (int place = 0; place < weeksShown * daysOfWeek; ++place) {
        auto* item = new QTableWidgetItem;
        const QDate day = m_first.addDays(place - before);
        if (day.month() == m_first.month()) {
            const CalendarDay shown = m_calendar.on(day);
            const QString why = u"%1　%2"_s.arg(DateText::dayWithYear(day), calendarDayText(shown));
            item->setData(DateRole, day);
            item->setData(OpenRole, shown.isOpen());
            item->setData(HolidayRole, shown.holiday);
            item->setData(Qt::AccessibleTextRole, why);
            item->setToolTip(why);
        } else {
            item->setFlags(Qt::NoItemFlags);
        }
        m_days->setItem(place / daysOfWeek, place % daysOfWeek, item);
    }
    m_title->setText(tr("%1年%2月").arg(m_first.year()).arg(m_first.month()));
    showReason();
}

void CalendarMonth::showReason() {
    const QTableWidgetItem* item = m_days->currentItem();
    m_reason->setText(item ? item->toolTip() : QString());
}

} // namespace uketsuke
