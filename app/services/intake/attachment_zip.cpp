#include "app/services/intake/attachment_zip.h"

#include "app/services/intake/text_encoding.h"

#include <QFile>
#include <QRegularExpression>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

struct DiscardZip {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct CloseEntry {
    void operator()(zip_file_t* entry) const { zip_fclose(entry); }
};

class AttachmentZip final : public AttachmentSource
{
public:
    AttachmentZip(zip_t* archive, const AttachmentLimits& limits) : m_archive(archive), m_limits(limits) {}

    Result<void> list() {
        const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
        if (count > m_limits.mostFiles)
            return fail(ErrorKind::TooLarge, u"zip.count"_s);
        QStringList names;
        qint64 total = 0;
        for (zip_int64_t index = 0; index < count; ++index) {
            const auto name = nameAt(static_cast<zip_uint64_t>(index));
            if (!name)
                return tl::unexpected<Error>(name.error());
            if (name->endsWith(u'/'))
                continue;
            if (const auto allowed = checkSizes(static_cast<zip_uint64_t>(index), total); !allowed)
                return allowed;
            m_indexes.insert(*name, static_cast<zip_uint64_t>(index));
            names.append(*name);
        }
        setNames(std::move(names));
        return {};
    }

    Result<QByteArray> read(const QString& name) override {
        zip_stat_t facts;
        const zip_uint64_t index = m_indexes.value(name);
        if (!m_indexes.contains(name) || zip_stat_index(m_archive.get(), index, 0, &facts) != 0)
            return fail(ErrorKind::NotFound, u"attachment"_s);
        if (static_cast<qint64>(facts.size) > m_limits.largestFile)
            return fail(ErrorKind::TooLarge, u"attachment.size"_s);
        const std::unique_ptr<zip_file_t, CloseEntry> entry(zip_fopen_index(m_archive.get(), index, 0));
        if (!entry)
            return openError();
        QByteArray bytes(static_cast<qsizetype>(facts.size), Qt::Uninitialized);
        const zip_int64_t got = zip_fread(entry.get(), bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
        if (got != bytes.size())
            return fail(ErrorKind::Corrupt, u"attachment"_s);
        return bytes;
    }

private:
    Result<QString> nameAt(zip_uint64_t index) {
        const char* raw = zip_get_name(m_archive.get(), index, ZIP_FL_ENC_RAW);
        const QByteArrayView bytes(raw == nullptr ? "" : raw);
        auto name = decodeText(bytes, TextEncoding::Utf8);
        if (!name)
            name = decodeText(bytes, TextEncoding::Cp932);
        if (!name || !isSafeZipPath(*name) || isLink(index))
            return fail(ErrorKind::Invalid, u"zip.path:%1"_s.arg(index + 1));
        return name;
    }

    bool isLink(zip_uint64_t index) {
        zip_uint8_t system = 0;
        zip_uint32_t attributes = 0;
        zip_file_get_external_attributes(m_archive.get(), index, 0, &system, &attributes);
        return system == ZIP_OPSYS_UNIX && ((attributes >> 16) & 0170000) == 0120000;
    }

    Result<void> checkSizes(zip_uint64_t index, qint64& total) {
        zip_stat_t facts;
        if (zip_stat_index(m_archive.get(), index, 0, &facts) != 0)
            return fail(ErrorKind::Corrupt, u"zip"_s);
        total += static_cast<qint64>(facts.size);
        if (total > m_limits.largestTotal)
            return fail(ErrorKind::TooLarge, u"zip.total"_s);
        const auto packed = static_cast<qint64>(qMax<zip_uint64_t>(facts.comp_size, 1));
        if (static_cast<qint64>(facts.size) > (1 << 20) &&
            static_cast<qint64>(facts.size) / packed > m_limits.largestRatio)
            return fail(ErrorKind::TooLarge, u"zip.ratio:%1"_s.arg(index + 1));
        return {};
    }

    tl::unexpected<Error> openError() {
        switch (zip_error_code_zip(zip_get_error(m_archive.get()))) {
        case ZIP_ER_NOPASSWD:
        case ZIP_ER_WRONGPASSWD:
            return fail(ErrorKind::NotPermitted, u"zip.password"_s);
        case ZIP_ER_ENCRNOTSUPP:
        case ZIP_ER_COMPNOTSUPP:
            return fail(ErrorKind::Unsupported, u"zip.encryption"_s);
        default:
            return fail(ErrorKind::Corrupt, u"attachment"_s);
        }
    }

    std::unique_ptr<zip_t, DiscardZip> m_archive;
    AttachmentLimits m_limits;
    QHash<QString, zip_uint64_t> m_indexes;
};

} // namespace

bool isSafeZipPath(const QString& path) {
    static const QRegularExpression forbidden(u"[\\x00-\\x1f<>:\"|?*\\\\]"_s);
    static const QRegularExpression device(u"\\A(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?\\z"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (path.isEmpty() || path.startsWith(u'/') || forbidden.match(path).hasMatch())
        return false;
    for (const QString& part : path.split(u'/', Qt::SkipEmptyParts))
        if (part == ".."_L1 || device.match(part).hasMatch() || part.endsWith(u'.') || part.endsWith(u' '))
            return false;
    return true;
}

Result<std::unique_ptr<AttachmentSource>> openAttachmentZip(const QString& path, const AttachmentLimits& limits,
                                                            const QString& password) {
    int code = 0;
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    if (archive == nullptr)
        return fail(code == ZIP_ER_NOZIP || code == ZIP_ER_INCONS ? ErrorKind::Corrupt : ErrorKind::Unreachable,
                    u"zip"_s);
    auto zip = std::make_unique<AttachmentZip>(archive, limits);
    if (!password.isEmpty())
        zip_set_default_password(archive, password.toUtf8().constData());
    if (const auto listed = zip->list(); !listed)
        return tl::unexpected<Error>(listed.error());
    return zip;
}

} // namespace uketsuke
