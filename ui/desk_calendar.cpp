#include "ui/desk.h"

#include "app/domain/matching/japanese_date.h"
#include "app/services/services.h"
#include "ui/main_window/main_window.h"
#include "ui/shared/message_bar.h"

namespace uketsuke {

/// Whoever keeps the calendar is told once for each sign-in, and only where nothing else is said.
void Desk::sayMissingHolidays() {
    if (!m_hasSettings || m_person.role != Role::It || m_person.login == m_toldOfHolidays)
        return;
    const QList<int> years =
        missingHolidayYears(m_settings.calendars.holidays(), dayInJapan(m_services.clock().nowUtc()));
    if (years.isEmpty())
        return;
    m_toldOfHolidays = m_person.login;
    Message message;
    message.tone = Tone::LookAgain;
    message.what = tr("%1年の祝日が登録されていません。").arg(years.first());
    message.safe = tr("その年の期限と利用開始日は、祝日がないものとして数えます。");
    message.next = tr("設定のカレンダーで、内閣府の syukujitsu.csv を取り込んでください。");
    m_window->say(message);
}

} // namespace uketsuke
