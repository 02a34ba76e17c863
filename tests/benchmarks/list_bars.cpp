#include "app/domain/matching/search_key.h"
#include "app/persistence/database/database_thread.h"
#include "app/services/clock.h"
#include "app/services/listing/application_list_service.h"
#include "tests/benchmarks/bars.h"
#include "tests/benchmarks/list_questions.h"
#include "tests/support/embedded_desk.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSqlQuery>

using namespace Qt::StringLiterals;

namespace uketsuke::bars {
namespace {

/// Names and numbers spread as people's are: the first letter of a name finds a fortieth of all, and so on. The keys
/// are those of § 8: kana, name, mail, receipt number, telephone, and last four digits.
const QString numbers = u"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < %1) "_s;
const QString kana =
    u"substr('アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリ', 1 + (i * 7919 / %1) % 40, 1)"_s;

QStringList fillingScript(int all, int open) {
    const QString letters =
        kana.arg(1) + u" || "_s + kana.arg(40) + u" || "_s + kana.arg(1600) + u" || "_s + kana.arg(64000);
    const QString from = numbers.arg(all);
    const auto keys = [&](const QString& key) {
        return u"INSERT OR IGNORE INTO application_search_keys (search_key, application_id, is_open) "_s + from +
               u"SELECT %1, printf('a%07d', i), i < %2 FROM n"_s.arg(key).arg(open);
    };
    return {
        u"INSERT INTO applications (id, source, receipt_number, procedure, state, is_open, submitted_at, taken_in_at,"
        " due_on, name_shown, kana_shown, kana_key) "_s +
            from +
            u"SELECT printf('a%07d', i), 'form', printf('WR%07d', i), 'new_registration',"
            " CASE WHEN i < %1 THEN 'received' ELSE 'completed' END, i < %1, 1790000000000 + i * 1000, 0,"
            " date('2026-01-01', (i % 300) || ' days'), '見本 ' || i, "_s.arg(open) +
            letters + u", "_s + letters + u" FROM n"_s,
        keys(letters),
        keys(u"'見本' || i"_s),
        keys(u"'mihon' || i || '@example.jp'"_s),
        keys(u"printf('wr%07d', i)"_s),
        keys(u"printf('090%08d', i * 7919 % 100000000)"_s),
        keys(u"printf('%04d', i * 7919 % 10000)"_s),
    };
}

/// A database with so many applications, made once by plain SQL with the rules put aside meanwhile.
QString databaseWith(const Terms& terms, int all, int open) {
    EmbeddedDesk desk;
    const QByteArray schema = desk.scalar(u"SELECT group_concat(sql) FROM sqlite_schema"_s).toUtf8();
    const QString mark =
        QString::fromLatin1(QCryptographicHash::hash(schema, QCryptographicHash::Sha256).toHex().first(8));
    QString file = QDir(terms.folder).filePath(u"list_%1_%2_%3.sqlite"_s.arg(all).arg(open).arg(mark));
    if (QFile::exists(file))
        return file;
    const QString rules =
        desk.scalar(u"SELECT group_concat(name, char(1)) FROM sqlite_schema WHERE type = 'trigger' AND tbl_name IN"
                    " ('applications', 'application_search_keys')"_s);
    QStringList again;
    for (const QString& rule : rules.split(QChar(1))) {
        again.append(desk.scalar(u"SELECT sql FROM sqlite_schema WHERE name = '%1'"_s.arg(rule)));
        static_cast<void>(desk.scalar(u"DROP TRIGGER %1"_s.arg(rule)));
    }
    for (const QString& statement : fillingScript(all, open))
        static_cast<void>(desk.scalar(statement));
    for (const QString& rule : again)
        static_cast<void>(desk.scalar(rule));
    static_cast<void>(desk.scalar(u"ANALYZE"_s));
    static_cast<void>(desk.scalar(u"VACUUM INTO '%1'"_s.arg(file)));
    return file;
}

class Inbox
{
public:
    explicit Inbox(const QString& file) {
        if (!m_database.open(EmbeddedDatabase{file}).result())
            qFatal("the benchmark's database does not open");
    }
    void page() { look({}); }
    /// What somebody types, letter by letter; each is a question.
    void type(const QString& text) { look(text); }

private:
    void look(const QString& text) {
        ApplicationFilter filter;
        filter.searchText = text;
        if (!m_list.page(filter, {}, std::nullopt, 200).result())
            qFatal("the benchmark's list is refused");
    }
    DatabaseThread m_database;
    SystemClock m_clock;
    ApplicationListService m_list{m_database, m_clock};
};

} // namespace

QList<Bar> listBars(const Terms& terms) {
    const bool isFull = terms.size == Size::Full;
    Inbox large(databaseWith(terms, isFull ? 1'000'000 : 20'000, isFull ? 10'000 : 2'000));
    Inbox small(databaseWith(terms, isFull ? 1'000 : 200, isFull ? 1'000 : 200));
    const Pair page = interleaved(
        terms.rounds(300), [&] { large.page(); }, [&] { small.page(); });
    const QStringList typed = typedLetterByLetter();
    int at = 0;
    QString text;
    const Pair find = interleaved(
        terms.rounds(600), [&] { large.type(text = typed.at(at++ % typed.size())); }, [&] { small.type(text); });
    Bar pageBar = listBar(u"inbox"_s, u"inbox page, 10,000 open of 1,000,000"_s, page);
    Bar findBar = listBar(u"find"_s, u"find-as-you-type, 10,000 open of 1,000,000"_s, find);
    findBar.method = howItIsTyped();
    return {pageBar, findBar};
}

} // namespace uketsuke::bars
