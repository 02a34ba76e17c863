#include "ui/inbox/inbox_columns.h"

#include "ui/inbox/application_table_model.h"
#include "ui/inbox/inbox_words.h"
#include "ui/shared/date_text.h"
#include "ui/shared/tag.h"
#include "ui/shared/theme/theme.h"
#include "ui/shared/words.h"

#include <QFontMetrics>
#include <QHeaderView>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

// Late by days of two digits, at an hour of four.
const QDate longDay(2026, 12, 30);
const QDateTime longMoment(longDay, QTime(11, 48), Qt::UTC);
constexpr int daysLate = 28;

int widthOf(const Theme& theme, const QString& text) {
    return QFontMetrics(theme.font(TextRole::List)).horizontalAdvance(text);
}

int longestProcedure(const Theme& theme) {
    int width = 0;
    for (const Procedure procedure : allProcedures)
        width = qMax(width, widthOf(theme, procedureText(procedure)));
    return width;
}

/// What stands in the column's cells; 0 where nobody can know.
int contentWidth(const Theme& theme, InboxColumn column) {
    switch (column) {
    case InboxColumn::ReceiptNumber:
        return widthOf(theme, u"WR0000"_s);
    case InboxColumn::Procedure:
        return longestProcedure(theme);
    case InboxColumn::Submitted:
        return widthOf(theme, DateText().moment(longMoment));
    case InboxColumn::Due:
        return tagWidth(theme, dueWords(longDay, longDay.addDays(daysLate)).text);
    case InboxColumn::State:
        return qMax(widthOf(theme, applicationStateText(ApplicationState::AwaitingAnswer)),
                    tagWidth(theme, applicationStateText(ApplicationState::Answered)));
    case InboxColumn::Documents:
        return widthOf(theme, u"00"_s);
    case InboxColumn::Name:
    case InboxColumn::Holder:
    case InboxColumn::Flags:
    case InboxColumn::Count:
        break;
    }
    return 0;
}

/// Its part of the room that the others leave.
double shareOf(InboxColumn column) {
    switch (column) {
    case InboxColumn::Name:
        return 8;
    case InboxColumn::Holder:
        return 3.5;
    case InboxColumn::Flags:
        return 7;
    case InboxColumn::ReceiptNumber:
    case InboxColumn::Procedure:
    case InboxColumn::Submitted:
    case InboxColumn::Due:
    case InboxColumn::State:
    case InboxColumn::Documents:
    case InboxColumn::Count:
        break;
    }
    return 0;
}

int titleWidth(const QHeaderView& header, int column) {
    const QString title = header.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return QFontMetrics(header.font()).horizontalAdvance(title) + 2 * pixels(Space::Medium) + pixels(Space::Tight);
}

} // namespace

QList<int> fittingColumnWidths(const Theme& theme, const QHeaderView& header, int room) {
    const int padding = pixels(Space::Medium) + pixels(Space::Small);
    QList<int> widths;
    double shares = 0;
    for (int place = 0; place < inboxColumnCount; ++place) {
        const auto column = static_cast<InboxColumn>(place);
        const int content = contentWidth(theme, column);
        // A title that is longer than what stands below is shown whole too.
        widths.append(content == 0 ? 0 : qMax(content + padding, titleWidth(header, place)));
        shares += shareOf(column);
    }
    int left = qMax(0, room - std::accumulate(widths.begin(), widths.end(), 0));
    // Who holds it comes before name and flags: where its part is narrower than its title, those two have the rest.
    const auto holder = static_cast<int>(InboxColumn::Holder);
    widths[holder] = qMax(static_cast<int>(left * shareOf(InboxColumn::Holder) / shares), titleWidth(header, holder));
    left = qMax(0, left - widths.at(holder));
    shares -= shareOf(InboxColumn::Holder);
    for (const InboxColumn column : {InboxColumn::Name, InboxColumn::Flags})
        widths[static_cast<int>(column)] = static_cast<int>(left * shareOf(column) / shares);
    widths.removeLast();
    return widths;
}

} // namespace uketsuke
