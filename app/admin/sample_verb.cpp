#include "app/admin/admin_verb.h"
#include "app/admin/sample/sample_export.h"
#include "app/domain/matching/japanese_date.h"
#include "app/services/clock.h"

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

void addSampleOptions(QCommandLineParser& parser) {
    parser.addOptions({{u"count"_s, u"申請の数"_s, u"N"_s, u"24"_s},
                       {u"seed"_s, u"同じ数なら同じ内容になります"_s, u"S"_s, u"1"_s},
                       {u"out"_s, u"書き出すフォルダー"_s, u"DIR"_s, u"."_s},
                       {u"small"_s, u"写真を小さくします（試験用）"_s}});
}

ExitCode runSample(const AdminCall& call) {
    bool isCount = false, isSeed = false;
    SampleRequest request;
    request.count = call.parser.value(u"count"_s).toInt(&isCount);
    request.seed = call.parser.value(u"seed"_s).toUInt(&isSeed);
    request.folder = call.parser.value(u"out"_s);
    request.today = dayInJapan(SystemClock().nowUtc());
    if (call.parser.isSet(u"small"_s))
        request.photoSize = QSize(1200, 900);
    if (!isCount || !isSeed || request.count < 1 || request.count > 100'000)
        return call.output.fail({ErrorKind::Invalid, u"sample.count"_s});
    const auto written = writeSample(request);
    if (!written)
        return call.output.fail(written.error());
    call.output.show({{u"csv"_s, written->csvFile},
                      {u"attachments"_s, written->zipFile},
                      {u"applications"_s, written->applications}},
                     u"見本の申請 %1 件と写真 %2 枚を書き出しました: %3"_s.arg(written->applications)
                         .arg(written->attachments)
                         .arg(request.folder));
    return ExitCode::Done;
}

} // namespace

AdminVerb sampleVerb() {
    return {"sample"_L1, u"見本の申請データ（CSV と ZIP）を作ります"_s, addSampleOptions, runSample};
}

} // namespace uketsuke
