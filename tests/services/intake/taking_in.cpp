#include "tests/services/intake/taking_in.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace uketsuke {

const QByteArray TakingIn::header = "受付番号,送信日時,申請する項目を選択してください。,氏,名,氏フリガナ,名フリガナ,"
                                    "生年月日,郵便番号,都道府県,市区町村,番地,メールアドレス,"
                                    "本人確認書類（おもて）,アンケート\r\n";

QByteArray ExportRow::line() const {
    return receipt + ',' + submitted + ',' + procedure + ',' + family + ",葉子,ミホン,ヨウコ," + birth +
           ",277-0005,千葉県,柏市," + street + ',' + mail + ',' + (front.isEmpty() ? receipt + ".jpg" : front) +
           ",\"広報\nかしわ\"\r\n";
}

TakingIn::TakingIn() {
    QDir(m_folder.path()).mkpath(u"files"_s);
    put(u"files/WR1.jpg"_s, "\xFF\xD8\xFF front");
    m_request.mapping = defaultMapping().value();
    m_request.attachments = m_folder.filePath(u"files"_s);
    m_request.csvFiles = {m_folder.filePath(u"export.csv"_s)};
}

void TakingIn::put(const QString& name, const QByteArray& bytes) {
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the test's folder cannot be written");
    file.write(bytes);
}

Result<IntakeReport> TakingIn::takeIn(const QList<ExportRow>& rows) {
    QByteArray csv = header;
    for (const ExportRow& row : rows)
        csv += row.line();
    return takeInBytes(csv);
}

Result<IntakeReport> TakingIn::takeInBytes(const QByteArray& csv) {
    put(u"export.csv"_s, csv);
    return m_service.importFrom(m_request).result();
}

Result<IntakeReport> TakingIn::preview(const QList<ExportRow>& rows) {
    QByteArray csv = header;
    for (const ExportRow& row : rows)
        csv += row.line();
    put(u"export.csv"_s, csv);
    return m_service.preview(m_request).result();
}

QList<KnownApplication> TakingIn::known(const QString& receipt) {
    return m_database.thread()
        .run([&](Database& open) { return IntakeRepository(open).known(u"smart_registration"_s, receipt); })
        .result()
        .value();
}

QList<DocumentFacts> TakingIn::papers(const ApplicationId& id) {
    return m_database.thread()
        .run([&](Database& open) { return DocumentRepository(open).ofApplication(id); })
        .result()
        .value();
}

void TakingIn::decide(const QString& receipt) {
    m_database.run(
        u"DROP TRIGGER applications_move_by_deeds;"
        "UPDATE applications SET state = 'completed', is_open = 0 WHERE receipt_number = '%1';"_s.arg(receipt));
}

} // namespace uketsuke
