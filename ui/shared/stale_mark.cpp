#include "ui/shared/stale_mark.h"

#include "ui/shared/date_text.h"
#include "ui/shared/theme/styling.h"

namespace uketsuke {

StaleMark::StaleMark(QWidget* parent) : QLabel(parent) {
    setObjectName(QStringLiteral("staleMark"));
    setLabelRole(*this, LabelRole::Quiet);
    hide();
}

void StaleMark::display(const std::optional<QDateTime>& since, const QDateTime& now) {
    if (since) {
        const DateText dates;
        const bool isOfToday = dates.dayOf(*since) == dates.dayOf(now);
        setText(tr("%1 時点の内容").arg(isOfToday ? dates.timeOfDay(*since) : dates.moment(*since)));
    }
    setVisible(since.has_value());
}

} // namespace uketsuke
