#include "app/admin/status_report.h"

#include "app/services/issuing/card_number_service.h"
#include "app/services/mailing/outbox_service.h"
#include "app/services/services.h"

#include <algorithm>
#include <initializer_list>

namespace uketsuke {
namespace {

void count(const QList<CardNumberRange>& ranges, StatusReport& report) {
    for (const CardNumberRange& range : ranges) {
        report.numbersLeft += range.remaining();
        report.hasNumbers = report.hasNumbers || (range.isActive && range.remaining() > 0);
        report.isLow = report.isLow || (range.isActive && range.isLow());
        report.isWaitingForLastNumbers = report.isWaitingForLastNumbers || (range.isActive && range.needsLastNumber);
    }
}

} // namespace

QList<StatusProblem> StatusReport::problems() const {
    struct Look {
        StatusProblem problem;
        bool isThere;
    };
    const std::initializer_list<Look> looks{
        {StatusProblem::Undurable, !undurableSettings(facts.settings).isEmpty()},
        {StatusProblem::NoNumbers, !hasNumbers},
        {StatusProblem::NumbersWait, isWaitingForLastNumbers},
        {StatusProblem::SenderMissing, outbox.isSenderMissing()},
        {StatusProblem::MailsHeld, outbox.isHeldUp()},
        {StatusProblem::MailsFailed, outbox.failed > 0},
        {StatusProblem::MailsUnknown, outbox.unknown > 0},
        {StatusProblem::Overdue, applications.overdue > 0},
        {StatusProblem::NumbersLow, isLow && hasNumbers},
        {StatusProblem::BackupMissed, backups.isMissed},
        {StatusProblem::DecoderMissing, !missingLocks},
        {StatusProblem::LogTakesValues, !settingsThatWriteValues(facts.settings).isEmpty()},
        {StatusProblem::LocksForEver, !settingsThatKeepLocks(facts.settings).isEmpty()}};
    QList<StatusProblem> found;
    for (const Look& look : looks)
        if (look.isThere)
            found.append(look.problem);
    return found;
}

StatusGrade gradeOf(StatusProblem problem) {
    switch (problem) {
    case StatusProblem::Undurable:
    case StatusProblem::NoNumbers:
    case StatusProblem::NumbersWait:
        return StatusGrade::Critical;
    case StatusProblem::SenderMissing:
    case StatusProblem::MailsHeld:
    case StatusProblem::MailsFailed:
    case StatusProblem::MailsUnknown:
    case StatusProblem::Overdue:
    case StatusProblem::NumbersLow:
    case StatusProblem::BackupMissed:
    case StatusProblem::DecoderMissing:
    case StatusProblem::LogTakesValues:
    case StatusProblem::LocksForEver:
        break;
    }
    return StatusGrade::Warning;
}

StatusGrade gradeOf(const QList<StatusProblem>& problems) {
    StatusGrade worst = StatusGrade::Fine;
    for (const StatusProblem problem : problems)
        worst = std::max(worst, gradeOf(problem));
    return worst;
}

Result<StatusReport> reportOn(Services& services) {
    const auto facts = factsOf(services.database()).result();
    const auto applications = services.list().counts({}).result();
    const auto outbox = services.outbox().counts().result();
    const auto ranges = services.cardNumbers().ranges().result();
    const auto journal = services.journal().head().result();
    for (const Error* error :
         {facts ? nullptr : &facts.error(), applications ? nullptr : &applications.error(),
          outbox ? nullptr : &outbox.error(), ranges ? nullptr : &ranges.error(), journal ? nullptr : &journal.error()})
        if (error)
            return tl::unexpected<Error>(*error);
    StatusReport report;
    report.isShared = services.isShared();
    report.facts = *facts;
    report.applications = *applications;
    report.outbox = *outbox;
    report.journal = *journal;
    report.missingLocks = missingDecoderLocks(defaultDecoderSettings());
    report.backups = services.backups().overview().result().value_or(BackupOverview());
    count(*ranges, report);
    return report;
}

} // namespace uketsuke
