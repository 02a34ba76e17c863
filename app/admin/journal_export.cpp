#include "app/admin/journal_export.h"

#include "app/admin/admin_words.h"
#include "app/admin/audit_head.h"
#include "app/domain/matching/japanese_date.h"
#include "app/services/intake/formula_guard.h"
#include "app/services/journal/journal_service.h"
#include "app/services/services.h"

#include <QJsonDocument>
#include <QSaveFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr int entriesAtOnce = 1000;

struct Period {
    QDate from; ///< invalid: from the beginning
    QDate to;   ///< the last day; invalid: to the end
};

QByteArray jsonLine(const JournalEntry& entry, const QString& hashBefore) {
    const QJsonObject json{{u"sequence"_s, entry.sequence},
                           {u"id"_s, entry.id},
                           {u"happened_at"_s, entry.happenedAt.toMSecsSinceEpoch()},
                           {u"actor"_s, entry.actor},
                           {u"kind"_s, entry.event.kind},
                           {u"subject"_s, entry.event.subject},
                           {u"detail"_s, entry.event.detail},
                           {u"previous_hash"_s, hashBefore},
                           {u"hash"_s, entry.hash}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray csvLine(const QStringList& cells) {
    QByteArrayList written;
    for (const QString& cell : cells)
        written.append('"' + withFormulaGuard(cell).toUtf8().replace('"', "\"\"") + '"');
    return written.join(',') + "\r\n";
}

QByteArray csvLine(const JournalEntry& entry, const QString& hashBefore) {
    return csvLine({QString::number(entry.sequence), entry.id, QString::number(entry.happenedAt.toMSecsSinceEpoch()),
                    entry.actor, entry.event.kind, entry.event.subject, entry.event.detail, hashBefore, entry.hash});
}

/// The title line says what each column is; the mark tells a spreadsheet that it is UTF-8.
QByteArray csvBeginning() {
    return "\xEF\xBB\xBF" + csvLine({u"sequence"_s, u"id"_s, u"happened_at"_s, u"actor"_s, u"kind"_s, u"subject"_s,
                                     u"detail"_s, u"previous_hash"_s, u"hash"_s});
}

/// What was written, and whether the chain held on the way.
struct Written {
    JournalSpan span;
    qint64 entries = 0;
    std::optional<qint64> firstDamaged;
    QString lastHash;
};

/// Writes a span of the journal piece by piece.
class JournalWriter
{
public:
    enum class Form { JsonLines, Csv };
    JournalWriter(QIODevice& device, Form form) : m_device(device), m_form(form) {}

    [[nodiscard]] Result<Written> write(JournalService& journal, const JournalSpan& span) {
        Written written{span, 0, {}, span.hashBefore};
        put(m_form == Form::Csv ? csvBeginning() : QByteArray());
        qint64 next = span.first;
        while (next > 0 && next <= span.last) {
            const auto piece = journal.piece(next, entriesAtOnce).result();
            if (!piece)
                return tl::unexpected<Error>(piece.error());
            if (piece->isEmpty())
                break;
            for (const JournalEntry& entry : *piece)
                if (entry.sequence <= span.last)
                    add(entry, written);
            next = piece->last().sequence + 1;
        }
        if (!written.firstDamaged && span.first > 0 && written.entries != span.last - span.first + 1)
            written.firstDamaged = span.first + written.entries;
        if (m_isBroken)
            return fail(ErrorKind::OutOfSpace, u"audit.file"_s);
        return written;
    }

private:
    void add(const JournalEntry& entry, Written& written) {
        const qint64 expected = written.span.first + written.entries;
        if (!written.firstDamaged && (entry.sequence != expected || entry.hash != journalHash(written.lastHash, entry)))
            written.firstDamaged = expected;
        put(m_form == Form::Csv ? csvLine(entry, written.lastHash) : jsonLine(entry, written.lastHash));
        written.lastHash = entry.hash;
        ++written.entries;
    }

    void put(const QByteArray& bytes) { m_isBroken = m_isBroken || m_device.write(bytes) != bytes.size(); }

    QIODevice& m_device;
    Form m_form;
    bool m_isBroken = false;
};

/// A day as it is typed; an empty one is no bound.
Result<QDate> dayOption(const AdminCall& call, const QString& option) {
    if (!call.parser.isSet(option))
        return QDate();
    const QDate day = QDate::fromString(call.parser.value(option), Qt::ISODate);
    if (!day.isValid())
        return fail(ErrorKind::Invalid, u"audit.day"_s);
    return day;
}

Result<Period> periodOf(const AdminCall& call) {
    const auto from = dayOption(call, u"from"_s);
    const auto to = dayOption(call, u"to"_s);
    if (!from || !to || (from->isValid() && to->isValid() && *to < *from))
        return fail(ErrorKind::Invalid, u"audit.day"_s);
    return Period{*from, *to};
}

Result<JournalSpan> spanOf(JournalService& journal, const Period& period) {
    using Milliseconds = std::numeric_limits<qint64>; // whatever time an entry claims, it belongs to the whole
    const QDateTime from = period.from.isValid() ? startOfDayInJapan(period.from)
                                                 : QDateTime::fromMSecsSinceEpoch(Milliseconds::min(), Qt::UTC);
    const QDateTime until = period.to.isValid() ? startOfDayInJapan(period.to.addDays(1))
                                                : QDateTime::fromMSecsSinceEpoch(Milliseconds::max(), Qt::UTC);
    return journal.span(from, until).result();
}

Result<Written> writeTo(QIODevice& device, const AdminCall& call, JournalService& journal, const Period& period) {
    const bool isCsv = call.parser.isSet(u"csv"_s);
    const JournalEvent note{
        u"journal_exported"_s,
        {},
        QStringList{isCsv ? u"csv"_s : u"jsonl"_s, period.from.toString(Qt::ISODate), period.to.toString(Qt::ISODate)}
            .join(u' ')};
    return journal.append(note)
        .result()
        .and_then([&] { return spanOf(journal, period); })
        .and_then([&](const JournalSpan& span) {
            return JournalWriter(device, isCsv ? JournalWriter::Form::Csv : JournalWriter::Form::JsonLines)
                .write(journal, span);
        });
}

Result<Written> writeToName(const QString& name, const AdminCall& call, JournalService& journal, const Period& period) {
    if (name == "-"_L1) {
        QFile output;
        if (!output.open(stdout, QIODevice::WriteOnly))
            return fail(ErrorKind::Unreachable, u"audit.file"_s);
        auto written = writeTo(output, call, journal, period);
        if (written && !output.flush())
            return fail(ErrorKind::OutOfSpace, u"audit.file"_s);
        return written;
    }
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorKind::Unreachable, u"audit.file"_s);
    auto written = writeTo(file, call, journal, period);
    if (written && !file.commit())
        return fail(ErrorKind::OutOfSpace, u"audit.file"_s);
    return written;
}

QString textOf(const Written& written) {
    if (written.firstDamaged)
        return AdminWords::tr("記録 %1 件を書き出しました。%2 番が書き換えられています。そこから後は信用できません。")
            .arg(written.entries)
            .arg(*written.firstDamaged);
    return AdminWords::tr("記録 %1 件を書き出しました。末尾: %2")
        .arg(written.entries)
        .arg(headText({written.span.last, written.lastHash}));
}

} // namespace

void addExportOptions(QCommandLineParser& parser) {
    parser.addOptions({{u"from"_s, AdminWords::tr("この日から（例: 2026-11-01）"), u"DAY"_s},
                       {u"to"_s, AdminWords::tr("この日まで"), u"DAY"_s},
                       {u"csv"_s, AdminWords::tr("JSON の行ではなく CSV で書き出します")}});
}

ExitCode exportJournal(const AdminCall& call, Services& services) {
    const QString name = call.words.value(1);
    const auto period = periodOf(call);
    if (!period)
        return call.output.fail(period.error());
    const auto written = writeToName(name, call, services.journal(), *period);
    if (!written)
        return call.output.fail(written.error());
    if (name != "-"_L1)
        call.output.show(
            {{u"entries"_s, written->entries},
             {u"first"_s, written->span.first},
             {u"head"_s, headText({written->span.last, written->lastHash})},
             {u"first_damaged"_s, written->firstDamaged ? QJsonValue(*written->firstDamaged) : QJsonValue()}},
            textOf(*written));
    return written->firstDamaged ? ExitCode::Finding : ExitCode::Done;
}

} // namespace uketsuke
