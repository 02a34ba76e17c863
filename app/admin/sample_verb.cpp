#include "app/admin/admin_verb.h"
#include "app/admin/admin_words.h"
#include "app/admin/sample/sample_export.h"
#include "app/domain/matching/japanese_date.h"
#include "app/services/clock.h"

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

const QDate earliestDay(2021, 1, 1); // passports without an address were new then
const QDate latestDay(2099, 12, 31);

void addSampleOptions(QCommandLineParser& parser) {
    parser.addOptions(
        {{u"count"_s, AdminWords::tr("申請の数"), u"N"_s, u"36"_s},
         {u"seed"_s, AdminWords::tr("同じ数なら同じ内容になります"), u"S"_s, u"1"_s},
         {u"out"_s, AdminWords::tr("書き出すフォルダー"), u"DIR"_s, u"."_s},
         {u"today"_s,
          AdminWords::tr("この日までの申請を作ります（省略すると今日）。日も同じなら、どの日に作っても同じ内容です"),
          u"DATE"_s},
         {u"cp932"_s, AdminWords::tr("CSV を CP932 で書きます（ない文字は〓）")},
         {u"folder"_s, AdminWords::tr("添付を ZIP ではなくフォルダーに書きます")},
         {u"small"_s, AdminWords::tr("写真を小さくします（試験用）")}});
}

Result<QDate> todayOf(const QCommandLineParser& parser) {
    if (!parser.isSet(u"today"_s))
        return dayInJapan(SystemClock().nowUtc());
    const auto today = parseDate(parser.value(u"today"_s));
    const bool isPossible = today && *today >= earliestDay && *today <= latestDay;
    return isPossible ? today : fail(ErrorKind::Invalid, u"sample.today"_s);
}

Result<SampleRequest> requestOf(const QCommandLineParser& parser) {
    bool isCount = false, isSeed = false;
    SampleRequest request;
    request.count = parser.value(u"count"_s).toInt(&isCount);
    request.seed = parser.value(u"seed"_s).toUInt(&isSeed);
    request.folder = parser.value(u"out"_s);
    if (!isCount || request.count < 1 || request.count > 100'000)
        return fail(ErrorKind::Invalid, u"sample.count"_s);
    if (!isSeed)
        return fail(ErrorKind::Invalid, u"sample.seed"_s);
    if (parser.isSet(u"small"_s))
        request.photoSize = QSize(1200, 900);
    if (parser.isSet(u"cp932"_s))
        request.encoding = SampleEncoding::Cp932;
    if (parser.isSet(u"folder"_s))
        request.container = SampleContainer::Folder;
    return todayOf(parser).map([&](const QDate& today) {
        request.today = today;
        return request;
    });
}

ExitCode runSample(const AdminCall& call) {
    const auto request = requestOf(call.parser);
    if (!request)
        return call.output.fail(request.error());
    const auto written = writeSample(*request);
    if (!written)
        return call.output.fail(written.error());
    call.output.show({{u"csv"_s, written->csvFile},
                      {u"attachments"_s, written->zipFile},
                      {u"applications"_s, written->applications}},
                     AdminWords::tr("見本の申請 %1 件と写真 %2 枚を書き出しました: %3")
                         .arg(written->applications)
                         .arg(written->attachments)
                         .arg(request->folder));
    return ExitCode::Done;
}

} // namespace

AdminVerb sampleVerb() {
    return {"sample"_L1, AdminWords::tr("見本の申請データ（CSV と ZIP）を作ります"), addSampleOptions, runSample};
}

} // namespace uketsuke
