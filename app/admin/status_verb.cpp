#include "app/admin/admin_verb.h"
#include "app/admin/admin_words.h"
#include "app/admin/error_words.h"
#include "app/admin/status_words.h"
#include "app/services/services.h"

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

ExitCode exitCodeOf(StatusGrade grade) {
    switch (grade) {
    case StatusGrade::Fine:
        return ExitCode::Done;
    case StatusGrade::Warning:
        return ExitCode::Finding;
    case StatusGrade::Critical:
        break;
    }
    return ExitCode::Critical;
}

/// Whatever the reason, monitoring knows nothing then; the reason is said on its one line too.
ExitCode failToLook(const AdminCall& call, const Error& error) {
    const QString sentence = errorSentence(error).section(u'\n', 0, 0);
    call.output.tell(u"UKETSUKE UNKNOWN: %1 (%2)"_s.arg(sentence, error.detail));
    (void)failToOpen(call, error);
    return ExitCode::Unreachable;
}

ExitCode runStatus(const AdminCall& call) {
    const SystemClock clock;
    Services services(clock);
    if (const auto opened = openDatabaseAsItIs(services, call.parser); !opened)
        return failToLook(call, opened.error());
    const auto report = reportOn(services);
    if (!report)
        return failToLook(call, report.error());
    call.output.show(statusJson(*report), statusText(*report));
    return exitCodeOf(gradeOf(report->problems()));
}

} // namespace

AdminVerb statusVerb() {
    return {"status"_L1, AdminWords::tr("現在の状態（監視用。終了コード: 0 よい、1 警告、2 重大、3 分からない）"),
            addDatabaseOption, runStatus};
}

} // namespace uketsuke
