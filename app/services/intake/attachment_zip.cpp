#include "app/services/intake/attachment_zip.h"

#include "app/services/intake/text_encoding.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr qint64 smallFile = 1 << 20; ///< below, a high ratio is no bomb

struct DiscardZip {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct CloseEntry {
    void operator()(zip_file_t* entry) const { zip_fclose(entry); }
};
using Archive = std::unique_ptr<zip_t, DiscardZip>;
using Entry = std::unique_ptr<zip_file_t, CloseEntry>;

tl::unexpected<Error> zipError(int code) {
    switch (code) {
    case ZIP_ER_NOPASSWD:
    case ZIP_ER_WRONGPASSWD:
        return fail(ErrorKind::NotPermitted, u"zip.password"_s);
    case ZIP_ER_ENCRNOTSUPP:
    case ZIP_ER_COMPNOTSUPP:
        return fail(ErrorKind::Unsupported, u"zip.encryption"_s);
    case ZIP_ER_OPEN:
    case ZIP_ER_READ:
        return fail(ErrorKind::Unreachable, u"attachments"_s);
    default:
        return fail(ErrorKind::Corrupt, u"zip"_s);
    }
}

class AttachmentZip final : public AttachmentSource
{
public:
    AttachmentZip(Archive archive, const AttachmentLimits& limits) : m_archive(std::move(archive)), m_limits(limits) {}

    Result<void> list() {
        const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
        if (count > m_limits.mostFiles)
            return fail(ErrorKind::TooLarge, u"attachments.count"_s);
        qint64 total = 0;
        for (zip_int64_t index = 0; index < count; ++index)
            total += take(static_cast<zip_uint64_t>(index));
        if (total > m_limits.largestTotal)
            return fail(ErrorKind::TooLarge, u"zip.total"_s);
        setPaths(m_entries.keys());
        return tryPassword();
    }

    qint64 sizeOf(const QString& path) const override { return m_entries.value(path, {0, -1}).size; }

    Result<QByteArray> read(const QString& path) override {
        const auto known = m_entries.constFind(path);
        if (known == m_entries.constEnd())
            return fail(ErrorKind::NotFound, u"attachment"_s);
        if (known->size > m_limits.largestFile)
            return fail(ErrorKind::TooLarge, u"attachment.size"_s);
        const Entry entry(zip_fopen_index(m_archive.get(), known->index, 0));
        if (!entry)
            return zipError(zip_error_code_zip(zip_get_error(m_archive.get())));
        QByteArray bytes(known->size, Qt::Uninitialized);
        const zip_int64_t got = zip_fread(entry.get(), bytes.data(), static_cast<zip_uint64_t>(bytes.size()));
        // libzip compares the check sum when it meets the end, which is one read further; more bytes than were told are
        // as wrong as fewer.
        char beyond = 0;
        if (got != bytes.size() || zip_fread(entry.get(), &beyond, 1) != 0)
            return fail(ErrorKind::Corrupt, u"attachment"_s);
        return bytes;
    }

private:
    struct KnownEntry {
        zip_uint64_t index = 0;
        qint64 size = 0;
    };

    /// Notes an entry, or why it is left out; what it adds to the total.
    qint64 take(zip_uint64_t index) {
        const QString place = QString::number(index + 1);
        const auto path = pathAt(index);
        zip_stat_t facts;
        if (!path || !isSafeZipPath(*path) || isLink(index) || zip_stat_index(m_archive.get(), index, 0, &facts) != 0) {
            leaveOut(place, u"zip.path"_s);
            return 0;
        }
        if (path->endsWith(u'/'))
            return 0;
        const auto size = static_cast<qint64>(facts.size);
        const auto packed = static_cast<qint64>(qMax<zip_uint64_t>(facts.comp_size, 1));
        const bool isBomb = size < 0 || (size > smallFile && size / packed > m_limits.largestRatio);
        if (isBomb || m_entries.contains(*path)) {
            leaveOut(place, isBomb ? u"zip.ratio"_s : u"zip.name_twice"_s);
            return 0;
        }
        m_entries.insert(*path, {index, size});
        if (facts.encryption_method != ZIP_EM_NONE && !m_encrypted)
            m_encrypted = index;
        return qMin(size, m_limits.largestTotal + 1);
    }

    std::optional<QString> pathAt(zip_uint64_t index) {
        const char* raw = zip_get_name(m_archive.get(), index, ZIP_FL_ENC_RAW);
        const QByteArrayView bytes(raw == nullptr ? "" : raw);
        for (const TextEncoding encoding : {TextEncoding::Utf8, TextEncoding::Cp932})
            if (auto name = decodeText(bytes, encoding))
                return name->replace(u'\\', u'/'); // some tools of Windows write their own separator
        return std::nullopt;
    }

    bool isLink(zip_uint64_t index) {
        zip_uint8_t system = 0;
        zip_uint32_t attributes = 0;
        zip_file_get_external_attributes(m_archive.get(), index, 0, &system, &attributes);
        return system == ZIP_OPSYS_UNIX && ((attributes >> 16) & 0170000) == 0120000;
    }

    /// A person is asked for the password before the preview, not in its middle.
    Result<void> tryPassword() {
        if (!m_encrypted)
            return {};
        const Entry entry(zip_fopen_index(m_archive.get(), *m_encrypted, 0));
        return entry ? Result<void>() : zipError(zip_error_code_zip(zip_get_error(m_archive.get())));
    }

    Archive m_archive;
    AttachmentLimits m_limits;
    QHash<QString, KnownEntry> m_entries;
    std::optional<zip_uint64_t> m_encrypted; ///< the first one
};

} // namespace

bool isSafeZipPath(const QString& path) {
    static const QRegularExpression forbidden(u"[\\x00-\\x1f<>:\"|?*\\\\]"_s);
    static const QRegularExpression device(u"\\A(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?\\z"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    if (path.isEmpty() || path.startsWith(u'/') || forbidden.match(path).hasMatch())
        return false;
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    return std::none_of(parts.begin(), parts.end(), [](const QString& part) {
        return device.match(part).hasMatch() || part.endsWith(u'.') || part.endsWith(u' ');
    });
}

Result<std::unique_ptr<AttachmentSource>> openAttachmentZip(const QString& path, const AttachmentLimits& limits,
                                                            const QString& password) {
    int code = 0;
    Archive archive(zip_open(path.toUtf8().constData(), ZIP_RDONLY, &code)); // UTF-8 on Windows too
    if (!archive)
        return zipError(code);
    if (!password.isEmpty())
        zip_set_default_password(archive.get(), password.toUtf8().constData());
    auto zip = std::make_unique<AttachmentZip>(std::move(archive), limits);
    if (const auto listed = zip->list(); !listed)
        return tl::unexpected<Error>(listed.error());
    return zip;
}

} // namespace uketsuke
