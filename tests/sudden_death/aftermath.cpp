#include "tests/sudden_death/aftermath.h"

#include "app/services/journal/journal_service.h"
#include "tests/support/embedded_desk.h"

#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace uketsuke::sudden_death {
namespace {

struct Rule {
    QString fault;
    QString count; ///< SQL: how often it is broken
};

/// Nothing half done, no number twice, each decision exactly one mail, everything in the journal.
const QList<Rule>& rules() {
    static const QList<Rule> all{
        {u"a decision without exactly one mail"_s,
         u"SELECT COUNT(*) FROM decisions d WHERE (SELECT COUNT(*) FROM outgoing_mails m WHERE m.decision_id = d.id) <> 1"_s},
        {u"a mail without a decision"_s,
         u"SELECT COUNT(*) FROM outgoing_mails WHERE decision_id NOT IN (SELECT id FROM decisions)"_s},
        {u"a decision whose number was not issued"_s,
         u"SELECT COUNT(*) FROM decisions d WHERE (SELECT COUNT(*) FROM card_numbers n WHERE n.decision_id = d.id"
         " AND n.card_number = d.card_number) <> 1"_s},
        {u"a number without a decision"_s,
         u"SELECT COUNT(*) FROM card_numbers WHERE decision_id NOT IN (SELECT id FROM decisions)"_s},
        {u"a number twice"_s, u"SELECT COUNT(*) - COUNT(DISTINCT card_number) FROM card_numbers"_s},
        {u"a number skipped or given back"_s,
         u"SELECT COUNT(*) FROM card_number_ranges WHERE next_value < 1 + (SELECT COUNT(*) FROM card_numbers)"_s},
        {u"a decided application that is open"_s,
         u"SELECT COUNT(*) FROM decisions d JOIN applications a ON a.id = d.application_id WHERE a.is_open = 1 AND"
         " d.id NOT IN (SELECT decision_id FROM decision_undos)"_s},
        {u"a closed application without a standing decision"_s,
         u"SELECT COUNT(*) FROM applications a WHERE a.is_open = 0 AND NOT EXISTS (SELECT 1 FROM decisions d WHERE"
         " d.application_id = a.id AND d.id NOT IN (SELECT decision_id FROM decision_undos))"_s},
        {u"an undo whose mail was not withdrawn or whose number is not void"_s,
         u"SELECT COUNT(*) FROM decision_undos u JOIN outgoing_mails m ON m.decision_id = u.decision_id"
         " JOIN card_numbers n ON n.decision_id = u.decision_id WHERE m.state <> 'withdrawn' OR n.voided_at IS NULL"_s},
        {u"a number void without an undo"_s,
         u"SELECT COUNT(*) FROM card_numbers WHERE voided_at IS NOT NULL AND decision_id NOT IN"
         " (SELECT decision_id FROM decision_undos)"_s},
        {u"an application without its form, its search keys or all its papers"_s,
         u"SELECT COUNT(*) FROM applications a WHERE"
         " (SELECT COUNT(*) FROM application_revisions r WHERE r.application_id = a.id) <> 1 OR"
         " (SELECT COUNT(*) FROM application_search_keys k WHERE k.application_id = a.id) = 0 OR"
         " (SELECT COUNT(*) FROM documents d WHERE d.application_id = a.id) <> 2"_s},
        {u"a paper with a key and no bytes, or destroyed by half"_s,
         u"SELECT COUNT(*) FROM documents d WHERE"
         " (SELECT COUNT(*) FROM document_keys k WHERE k.document_id = d.id) <>"
         " (SELECT COUNT(*) FROM document_contents c WHERE c.document_id = d.id) OR"
         " (d.destroyed_at IS NULL) <> EXISTS (SELECT 1 FROM document_keys k WHERE k.document_id = d.id) OR"
         " (d.destroyed_at IS NOT NULL) <> EXISTS (SELECT 1 FROM document_destructions x WHERE x.document_id = d.id)"_s},
        {u"a completed application with a My Number back"_s,
         u"SELECT COUNT(*) FROM documents d JOIN applications a ON a.id = d.application_id WHERE a.state = 'completed'"
         " AND d.document_type = 'my_number_card' AND d.side = 'back' AND d.destroyed_at IS NULL"_s},
        {u"an event that is not in the journal"_s, u"SELECT COUNT(*) FROM events_pending"_s},
        {u"a deed that is not in the journal, or one that is there without the deed"_s,
         u"SELECT abs((SELECT COUNT(*) FROM audit_events WHERE kind = 'decided') - (SELECT COUNT(*) FROM decisions)) +"
         " abs((SELECT COUNT(*) FROM audit_events WHERE kind = 'taken_in') - (SELECT COUNT(*) FROM applications))"_s},
    };
    return all;
}

/// What was answered is there, whatever happened next; Act::Send is not asked here: the sink and the mails' states are
/// compared when all have left.
struct Trace {
    QString count; ///< SQL
    int expected = 0;
};

Trace traceOf(const Word& word) {
    switch (word.act) {
    case Act::Complete:
        return {u"SELECT COUNT(*) FROM decisions WHERE id = '%1'"_s.arg(word.subject), 1};
    case Act::Undo:
        return {u"SELECT COUNT(*) FROM decision_undos WHERE decision_id = '%1'"_s.arg(word.subject), 1};
    case Act::Destroy:
        return {u"SELECT COUNT(*) FROM document_keys WHERE document_id = '%1'"_s.arg(word.subject), 0};
    case Act::Intake:
        return {u"SELECT COUNT(*) FROM applications WHERE receipt_number LIKE '%1-%'"_s.arg(word.subject),
                rowsOfAnExport};
    case Act::Send:
        break;
    }
    return {u"SELECT 0"_s, 0};
}

} // namespace

QStringList columnOf(DatabaseThread& database, const QString& sql) {
    return database
        .run([sql](Database& open) -> Result<QStringList> {
            QSqlQuery query(open.connection());
            if (!query.exec(sql))
                return QStringList{u"? "_s + sql};
            QStringList values;
            while (query.next())
                values.append(query.value(0).toString());
            return values;
        })
        .result()
        .value_or(QStringList{u"? not open"_s});
}

QString scalar(DatabaseThread& database, const QString& sql) {
    return columnOf(database, sql).value(0);
}

QStringList faultsLeftIn(DatabaseThread& database, const QList<Word>& answered) {
    QStringList faults;
    for (const Rule& rule : rules())
        if (const QString count = scalar(database, rule.count); count != "0"_L1)
            faults.append(u"%1: %2"_s.arg(rule.fault, count));
    for (const Word& word : answered) {
        const Trace trace = traceOf(word);
        if (const QString left = scalar(database, trace.count); left != QString::number(trace.expected))
            faults.append(u"answered and lost: %1 %2 %3"_s.arg(nameOf(word.act), word.subject, left));
    }
    return faults;
}

QStringList faultsOfTheJournal(DatabaseThread& database) {
    const auto verified = JournalService(database).verify().result();
    return verified && verified->isWhole() ? QStringList() : QStringList{u"the journal's chain is broken"_s};
}

QStringList faultsOfTheWhole(DatabaseThread& database) {
    QStringList faults = faultsOfTheJournal(database);
    if (const QString said = scalar(database, u"PRAGMA integrity_check"_s); said != "ok"_L1)
        faults.append(u"integrity_check: "_s + said);
    if (const QString said = scalar(database, u"SELECT COUNT(*) FROM pragma_foreign_key_check"_s); said != "0"_L1)
        faults.append(u"foreign_key_check: "_s + said);
    return faults;
}

QStringList faultsAtTheSink(DatabaseThread& database, const QList<KeptMail>& kept, QMap<QString, int>& states) {
    QMap<QString, int> copies;
    for (const KeptMail& mail : kept) {
        const qsizetype at = mail.raw.indexOf("Message-ID: <") + 13;
        ++copies[QString::fromLatin1(mail.raw.mid(at, mail.raw.indexOf('@', at) - at))];
    }
    QStringList faults;
    for (const QString& mail : columnOf(database, u"SELECT id || ':' || state FROM outgoing_mails"_s)) {
        const QString state = mail.section(u':', 1);
        const int count = copies.take(mail.section(u':', 0, 0));
        const int least = state == "sent"_L1 ? 1 : 0;
        const int most = state == "sent"_L1 || state == "unknown"_L1 ? 1 : 0;
        if (count < least || count > most || state == "sending"_L1)
            faults.append(u"%1, at the sink %2 times"_s.arg(mail).arg(count));
        ++states[state];
    }
    if (!copies.isEmpty())
        faults.append(u"mails that no database knows: %1"_s.arg(copies.size()));
    return faults;
}

int synchronousOf(DatabaseThread& database) {
    return scalar(database, u"PRAGMA synchronous"_s).toInt();
}

void makeDatabase(const QString& file) {
    EmbeddedDesk desk;
    static_cast<void>(desk.scalar(u"UPDATE card_number_ranges SET last_value = 999999"_s));
    static_cast<void>(desk.scalar(u"VACUUM INTO '%1'"_s.arg(file)));
}

} // namespace uketsuke::sudden_death
