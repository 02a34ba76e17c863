#include "app/services/intake/attachment_folder.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

class AttachmentFolder final : public AttachmentSource
{
public:
    AttachmentFolder(const QString& path, const AttachmentLimits& limits) : m_folder(path), m_limits(limits) {}

    Result<void> list() {
        QStringList names;
        QDirIterator files(m_folder.absolutePath(), QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            names.append(m_folder.relativeFilePath(files.next()));
            if (names.size() > m_limits.mostFiles)
                return fail(ErrorKind::TooLarge, u"attachments.count"_s);
        }
        names.sort();
        setNames(std::move(names));
        return {};
    }

    Result<QByteArray> read(const QString& name) override {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(ErrorKind::Corrupt, u"attachment"_s);
        if (file.size() > m_limits.largestFile)
            return fail(ErrorKind::TooLarge, u"attachment.size"_s);
        return file.readAll();
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
