#include "app/services/intake/attachment_zip.h"

#include "app/services/intake/zip_entry_device.h"
#include "app/services/text/text_encoding.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr qint64 smallFile = 1 << 20; ///< below, a high ratio is no bomb
constexpr int filesTried = 3;         ///< with a password, before it is believed

struct CloseEntry {
    void operator()(zip_file_t* entry) const { zip_fclose(entry); }
};
using Entry = std::unique_ptr<zip_file_t, CloseEntry>;

void discard(zip_t* archive) {
    if (archive != nullptr)
        zip_discard(archive);
}

tl::unexpected<Error> zipError(int code) {
    switch (code) {
    case ZIP_ER_NOPASSWD:
    case ZIP_ER_WRONGPASSWD:
        return fail(ErrorKind::NotPermitted, u"zip.password"_s);
    case ZIP_ER_ENCRNOTSUPP:
        return fail(ErrorKind::Unsupported, u"zip.encryption"_s);
    case ZIP_ER_COMPNOTSUPP:
        return fail(ErrorKind::Unsupported, u"zip.method"_s);
    case ZIP_ER_OPEN:
    case ZIP_ER_READ:
        return fail(ErrorKind::Unreachable, u"attachments"_s);
    default:
        return fail(ErrorKind::Corrupt, u"zip"_s);
    }
}

/// What libzip can decrypt. It is not asked to open anything else: libzip 1.7.3 loses memory when it refuses.
bool isKnownEncryption(zip_uint16_t method) {
    return method == ZIP_EM_NONE || method == ZIP_EM_TRAD_PKWARE || method == ZIP_EM_AES_128 ||
           method == ZIP_EM_AES_192 || method == ZIP_EM_AES_256;
}

/// A name without the flag of UTF-8: CP932, unless it holds characters that take three bytes in UTF-8 as kana and kanji
/// do (macOS writes no flag). Two bytes alone are half-width kana rather than Latin: ﾃｽ.jpg is no ý.jpg.
bool looksLikeUtf8(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar one) { return one.unicode() >= 0x0800; });
}

bool isForbiddenOnWindows(const QString& path) {
    static const QRegularExpression forbidden(
        u"[<>:\"|?*]|(\\A|/)(con|prn|aux|nul|com\\d|lpt\\d)(\\.[^/]*)?(/|\\z)|[ .](/|\\z)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return forbidden.match(path).hasMatch();
}

class AttachmentZip final : public AttachmentSource
{
public:
    AttachmentZip(ZipArchive archive, const AttachmentLimits& limits)
        : m_archive(std::move(archive)), m_limits(limits) {}

    Result<void> list() {
        const zip_int64_t count = zip_get_num_entries(m_archive.get(), 0);
        if (count > m_limits.mostFiles)
            return fail(ErrorKind::TooLarge, u"attachments.count"_s);
        qint64 total = 0;
        for (zip_int64_t index = 0; index < count; ++index)
            total += take(static_cast<zip_uint64_t>(index));
        if (total > m_limits.largestTotal)
            return fail(ErrorKind::TooLarge, u"zip.total"_s);
        const QStringList paths = m_entries.keys();
        setPaths(paths, paths.filter(QRegularExpression(u"\\.csv\\z"_s, QRegularExpression::CaseInsensitiveOption)));
        return tryPassword();
    }

    qint64 sizeOf(const QString& path) const override { return m_entries.value(path, {0, -1, ZIP_EM_NONE}).size; }

    Result<QByteArray> read(const QString& path) override {
        const auto known = m_entries.constFind(path);
        if (known == m_entries.constEnd())
            return fail(ErrorKind::NotFound, u"attachment"_s);
        if (known->size > m_limits.largestFile)
            return fail(ErrorKind::TooLarge, u"attachment.size"_s);
        if (!isKnownEncryption(known->encryption))
            return zipError(ZIP_ER_ENCRNOTSUPP);
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

    Result<std::unique_ptr<QIODevice>> stream(const QString& path) override {
        const auto known = m_entries.constFind(path);
        if (known == m_entries.constEnd())
            return fail(ErrorKind::NotFound, u"attachment"_s);
        if (!isKnownEncryption(known->encryption))
            return zipError(ZIP_ER_ENCRNOTSUPP);
        auto device = std::make_unique<ZipEntryDevice>(m_archive, known->index, known->size);
        if (!device->begin())
            return zipError(zip_error_code_zip(zip_get_error(m_archive.get())));
        return device;
    }

private:
    struct KnownEntry {
        zip_uint64_t index = 0;
        qint64 size = 0;
        zip_uint16_t encryption = ZIP_EM_NONE;
    };

    /// Notes an entry, or why it is left out; what it adds to the total.
    qint64 take(zip_uint64_t index) {
        const auto path = pathAt(index);
        const auto leaveOut = [&](const QString& reason) {
            tell({static_cast<int>(index) + 1, path.value_or(u"?"_s), reason});
            return qint64(0);
        };
        zip_stat_t facts;
        if (!path || !isSafeZipPath(*path) || zip_stat_index(m_archive.get(), index, 0, &facts) != 0)
            return leaveOut(u"zip.path"_s);
        if (isLink(index))
            return leaveOut(u"zip.link"_s);
        if (path->endsWith(u'/'))
            return 0;
        const auto size = static_cast<qint64>(facts.size);
        const auto packed = static_cast<qint64>(qMax<zip_uint64_t>(facts.comp_size, 1));
        if (size < 0 || (size > smallFile && size / packed > m_limits.largestRatio))
            return leaveOut(u"zip.ratio"_s);
        if (m_entries.contains(*path))
            return leaveOut(u"zip.name_twice"_s);
        m_entries.insert(*path, {index, size, facts.encryption_method});
        if (isForbiddenOnWindows(*path))
            leaveOut(u"zip.name_odd"_s); // told, and taken in all the same: nothing is ever written under this name
        return qMin(size, m_limits.largestTotal + 1);
    }

    /// libzip converts a name from CP437 when it is asked strictly and the flag of UTF-8 is not there.
    std::optional<QString> pathAt(zip_uint64_t index) {
        const char* raw = zip_get_name(m_archive.get(), index, ZIP_FL_ENC_RAW);
        const QByteArray bytes(raw == nullptr ? "" : raw);
        const bool isFlagged = bytes == zip_get_name(m_archive.get(), index, ZIP_FL_ENC_STRICT);
        const auto utf8 = decodeText(bytes, TextEncoding::Utf8);
        const auto cp932 = decodeText(bytes, TextEncoding::Cp932);
        if (!utf8 && !cp932)
            return std::nullopt;
        const bool isUtf8 = utf8 && (isFlagged || !cp932 || looksLikeUtf8(*utf8));
        return QString(isUtf8 ? *utf8 : *cp932).replace(u'\\', u'/'); // some tools of Windows write their own separator
    }

    bool isLink(zip_uint64_t index) {
        zip_uint8_t system = 0;
        zip_uint32_t attributes = 0;
        zip_file_get_external_attributes(m_archive.get(), index, 0, &system, &attributes);
        return system == ZIP_OPSYS_UNIX && ((attributes >> 16) & 0170000) == 0120000;
    }

    /// A person is asked for the password before the preview, not in its middle. The old encryption compares one byte:
    /// of 256 wrong passwords one seems right, so the smallest files are read whole and their check sums tell.
    Result<void> tryPassword() {
        QMultiMap<qint64, QString> encrypted;
        for (auto entry = m_entries.constBegin(); entry != m_entries.constEnd(); ++entry)
            if (entry->encryption != ZIP_EM_NONE)
                encrypted.insert(entry->size == 0 ? m_limits.largestFile : entry->size, entry.key());
        bool isOldEncryption = false;
        int tried = 0;
        for (auto entry = encrypted.constBegin(); entry != encrypted.constEnd() && tried < filesTried; ++entry) {
            const auto bytes = read(entry.value());
            if (bytes)
                return {};
            if (bytes.error().kind != ErrorKind::Corrupt && bytes.error().kind != ErrorKind::TooLarge)
                return tl::unexpected<Error>(bytes.error());
            isOldEncryption = isOldEncryption || m_entries.value(entry.value()).encryption == ZIP_EM_TRAD_PKWARE;
            ++tried;
        }
        return isOldEncryption ? Result<void>(fail(ErrorKind::NotPermitted, u"zip.password"_s)) : Result<void>();
    }

    ZipArchive m_archive;
    AttachmentLimits m_limits;
    QHash<QString, KnownEntry> m_entries;
};

} // namespace

bool isSafeZipPath(const QString& path) {
    static const QRegularExpression outside(u"\\A([/\\\\]|[A-Za-z]:)|[\\x00-\\x1f]"_s);
    if (path.isEmpty() || outside.match(path).hasMatch())
        return false;
    static const QRegularExpression separators(u"[/\\\\]"_s);
    return !path.split(separators).contains(u".."_s);
}

Result<std::unique_ptr<AttachmentSource>> openAttachmentZip(const QString& path, const AttachmentLimits& limits,
                                                            const QString& password) {
    int code = 0;
    const ZipArchive archive(zip_open(path.toUtf8().constData(), ZIP_RDONLY, &code), discard); // UTF-8 on Windows too
    if (!archive)
        return zipError(code);
    if (!password.isEmpty())
        zip_set_default_password(archive.get(), password.toUtf8().constData());
    auto zip = std::make_unique<AttachmentZip>(archive, limits);
    if (const auto listed = zip->list(); !listed)
        return tl::unexpected<Error>(listed.error());
    return zip;
}

} // namespace uketsuke
