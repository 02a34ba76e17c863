#include "app/admin/sample/sample_export.h"

#include "app/admin/sample/attachment_writing.h"
#include "app/admin/sample/papers/sample_drawing.h"
#include "app/admin/sample/sample_csv.h"
#include "app/admin/sample/sample_plan.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

Result<void> writeFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return fail(ErrorKind::Unreachable, u"sample.write"_s);
    return {};
}

} // namespace

Result<SampleExport> writeSample(const SampleRequest& request) {
    if (!canWriteMark())
        return fail(ErrorKind::Unsupported, u"sample.font"_s);
    const QDir folder(request.folder);
    if (!folder.mkpath(u"."_s))
        return fail(ErrorKind::Unreachable, u"sample.write"_s);
    const QList<SampleApplication> applications = planSample(request.count, request.seed, request.today);
    QList<SampleAttachment> attachments;
    for (const SampleApplication& application : applications)
        attachments.append(application.attachments);
    const bool isZip = request.container == SampleContainer::Zip;
    SampleExport done{folder.filePath(u"export.csv"_s),
                      folder.filePath(isZip ? u"attachments.zip"_s : u"attachments"_s), request.count,
                      static_cast<int>(attachments.size())};
    PictureStream pictures(attachments, request.photoSize);
    return writeFile(done.csvFile, sampleCsv(applications, request.encoding))
        .and_then([&] {
            return isZip ? writeZip(done.zipFile, pictures, request.today) : writeFolder(done.zipFile, pictures);
        })
        .map([&] { return done; });
}

} // namespace uketsuke
