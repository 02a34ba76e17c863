#include "app/services/intake/attachment_folder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

class AttachmentFolder final : public AttachmentSource
{
public:
    AttachmentFolder(const QString& path, const AttachmentLimits& limits) : m_folder(path), m_limits(limits) {}

    Result<void> list() {
        QStringList paths;
        QDirIterator files(m_folder.absolutePath(), QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            paths.append(m_folder.relativeFilePath(files.next()));
            if (paths.size() > m_limits.mostFiles)
                return fail(ErrorKind::TooLarge, u"attachments.count"_s);
        }
        setPaths(std::move(paths));
        return {};
    }

    qint64 sizeOf(const QString& path) const override {
        const QFileInfo file(m_folder.filePath(path));
        return file.exists() ? file.size() : -1;
    }

    Result<QByteArray> read(const QString& path) override {
        QFile file(m_folder.filePath(path));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::NotFound, u"attachment"_s);
        // One byte more than allowed tells a file that is growing, or larger than it says.
        QByteArray bytes = file.read(m_limits.largestFile + 1);
        if (bytes.size() > m_limits.largestFile)
            return fail(ErrorKind::TooLarge, u"attachment.size"_s);
        if (file.error() != QFileDevice::NoError)
            return fail(ErrorKind::Corrupt, u"attachment"_s);
        return bytes;
    }

    Result<std::unique_ptr<QIODevice>> stream(const QString& path) override {
        auto file = std::make_unique<QFile>(m_folder.filePath(path));
        if (!file->open(QIODevice::ReadOnly))
            return fail(ErrorKind::NotFound, u"attachment"_s);
        return file;
    }

private:
    QDir m_folder;
    AttachmentLimits m_limits;
};

} // namespace

Result<std::unique_ptr<AttachmentSource>> openAttachmentFolder(const QString& path, const AttachmentLimits& limits) {
    auto folder = std::make_unique<AttachmentFolder>(path, limits);
    if (const auto listed = folder->list(); !listed)
        return tl::unexpected<Error>(listed.error());
    return folder;
}

} // namespace uketsuke
