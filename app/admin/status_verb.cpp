#include "app/admin/admin_verb.h"
#include "app/services/issuing/card_number_service.h"
#include "app/services/journal/journal_service.h"
#include "app/services/listing/application_list_service.h"
#include "app/services/services.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

ExitCode runStatus(const AdminCall& call) {
    const SystemClock clock;
    Services services(clock);
    if (const auto opened = openDatabase(services, call.parser); !opened)
        return call.output.fail(opened.error());
    const auto counts = services.list().counts({}).result();
    const auto ranges = services.cardNumbers().ranges().result();
    const auto head = services.journal().head().result();
    if (!counts || !ranges || !head)
        return call.output.fail(!counts ? counts.error() : !ranges ? ranges.error() : head.error());
    const qint64 left =
        std::accumulate(ranges->begin(), ranges->end(), qint64(0),
                        [](qint64 sum, const CardNumberRange& range) { return sum + range.remaining(); });
    call.output.show({{u"open"_s, counts->open},
                      {u"overdue"_s, counts->overdue},
                      {u"numbers_left"_s, left},
                      {u"journal"_s, head->sequence}},
                     u"未処理 %1 件（期限超過 %2 件）・番号の残り %3・記録 %4 件"_s.arg(counts->open)
                         .arg(counts->overdue)
                         .arg(left)
                         .arg(head->sequence));
    return left == 0 || counts->overdue > 0 ? ExitCode::Finding : ExitCode::Done;
}

} // namespace

AdminVerb statusVerb() {
    return {"status"_L1, u"いまの様子（監視用）"_s, addDatabaseOption, runStatus};
}

} // namespace uketsuke
