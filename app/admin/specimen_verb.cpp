#include "app/admin/admin_verb.h"
#include "app/admin/admin_words.h"
#include "app/admin/sample/sample_export.h"
#include "app/domain/matching/japanese_date.h"
#include "app/services/intake/intake_service.h"
#include "app/services/services.h"
#include "app/services/session/session_service.h"
#include "app/services/specimen/specimen_service.h"

#include <QDir>

using namespace Qt::StringLiterals;

#ifdef UKETSUKE_SPECIMEN

namespace uketsuke {
namespace {

void addSpecimenOptions(QCommandLineParser& parser) {
    parser.addOptions({{u"out"_s, AdminWords::tr("見本データベースを置くフォルダー"), u"DIR"_s, u"."_s},
                       {u"count"_s, AdminWords::tr("申請の数"), u"N"_s, u"24"_s},
                       {u"export-only"_s, AdminWords::tr("書き出すだけで、取り込みません")},
                       {u"empty"_s, AdminWords::tr("アカウントだけを用意し、申請は入れません")}});
}

Result<void> openSpecimen(Services& services, const QString& folder) {
    if (!QDir().mkpath(folder))
        return fail(ErrorKind::Unreachable, u"specimen.folder"_s);
    if (auto opened = services.openEmbedded(QDir(folder).filePath(u"mihon.sqlite"_s)).result(); !opened)
        return opened;
    return services.specimen().prepare().result();
}

Result<void> takeInSample(const SampleExport& sample, const QString& folder) {
    const SystemClock clock;
    Services services(clock);
    if (auto opened = openSpecimen(services, folder); !opened)
        return opened;
    if (auto signedIn = services.session().signInToSpecimen(SpecimenService::clerk).result(); !signedIn)
        return tl::unexpected<Error>(signedIn.error());
    const auto mapping = defaultMapping();
    if (!mapping)
        return tl::unexpected<Error>(mapping.error());
    IntakeRequest request;
    request.csvFiles = {sample.csvFile};
    request.attachments = sample.zipFile;
    request.mapping = *mapping;
    IntakeService intake(services.database(), intakeRulesOf(services.librarySettings()));
    return intake.importFrom(request).result().map([](const IntakeReport&) {});
}

/// Accounts of all three roles and a range of card numbers; whoever opens it takes an export in by hand.
ExitCode makeEmpty(const AdminCall& call, const QString& folder) {
    const SystemClock clock;
    Services services(clock);
    if (const auto opened = openSpecimen(services, folder); !opened)
        return call.output.fail(opened.error());
    call.output.show({{u"applications"_s, 0}},
                     AdminWords::tr("申請のない見本データベースを用意しました: %1").arg(folder));
    return ExitCode::Done;
}

ExitCode runSpecimen(const AdminCall& call) {
    if (call.parser.isSet(u"empty"_s))
        return makeEmpty(call, call.parser.value(u"out"_s));
    SampleRequest request;
    request.folder = call.parser.value(u"out"_s);
    request.count = call.parser.value(u"count"_s).toInt();
    request.today = dayInJapan(SystemClock().nowUtc());
    const auto sample = writeSample(request);
    if (!sample)
        return call.output.fail(sample.error());
    if (!call.parser.isSet(u"export-only"_s))
        if (const auto done = takeInSample(*sample, request.folder); !done)
            return call.output.fail(done.error());
    call.output.show(
        {{u"applications"_s, sample->applications}},
        AdminWords::tr("見本の申請 %1 件を用意しました: %2").arg(sample->applications).arg(request.folder));
    return ExitCode::Done;
}

} // namespace

AdminVerb specimenVerb() {
    return {"specimen"_L1, AdminWords::tr("見本データベースを用意します（出荷するプログラムにはありません）"),
            addSpecimenOptions, runSpecimen};
}

} // namespace uketsuke

#endif
