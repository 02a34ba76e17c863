#include "app/admin/sample/sample_export.h"

#include "app/admin/sample/specimen_attachments.h"

#include <QDir>
#include <QFile>
#include <QtConcurrentMap>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr time_t fixedTime = 1'795'478'400; // 2026-11-24, for the same bytes each time

QByteArray quotedCell(const QString& text) {
    QByteArray bytes = text.toUtf8();
    return '"' + bytes.replace('"', "\"\"") + '"';
}

QStringList titles() {
    return {u"受付番号"_s,
            u"送信日時"_s,
            u"注意事項を承諾の上、申請します。"_s,
            u"申請する項目を選択してください。"_s,
            u"氏"_s,
            u"名"_s,
            u"氏フリガナ"_s,
            u"名フリガナ"_s,
            u"生年月日"_s,
            u"郵便番号"_s,
            u"都道府県"_s,
            u"市区町村"_s,
            u"番地"_s,
            u"マンション・部屋番号"_s,
            u"電話番号"_s,
            u"メールアドレス"_s,
            u"利用券番号"_s,
            u"勤務先・学校名"_s,
            u"本人確認書類（おもて）"_s,
            u"本人確認書類（うら）"_s,
            u"在勤・在学を証明する書類"_s,
            u"スマート登録をどこで知りましたか"_s};
}

QString procedureAsInTheForm(Procedure procedure) {
    switch (procedure) {
    case Procedure::NewRegistration:
        return u"新規登録"_s;
    case Procedure::Reissue:
        return u"再発行"_s;
    case Procedure::Renewal:
        return u"有効期限更新"_s;
    case Procedure::ChangeOfDetails:
        return u"登録内容変更（住所・電話番号の変更）"_s;
    case Procedure::ForgottenNumber:
        return u"スマート登録したが、利用券番号が分からなくなってしまった"_s;
    case Procedure::ElibraryPassword:
        return u"「電子図書館サービス」のパスワードを忘れた"_s;
    }
    return {};
}

QStringList cellsOf(const SpecimenApplication& application, int index) {
    const SpecimenPerson& person = application.person;
    QStringList cells{person.receiptNumber,
                      person.submittedAt.toOffsetFromUtc(9 * 3600).toString(u"yyyy/MM/dd HH:mm:ss"_s),
                      person.values.value(ApplicantField::NoticeAccepted), procedureAsInTheForm(person.procedure)};
    for (const ApplicantField field :
         {ApplicantField::FamilyName, ApplicantField::GivenName, ApplicantField::FamilyKana, ApplicantField::GivenKana,
          ApplicantField::BirthDate, ApplicantField::PostalCode, ApplicantField::Prefecture, ApplicantField::City,
          ApplicantField::Street, ApplicantField::Building, ApplicantField::Telephone, ApplicantField::Email,
          ApplicantField::ExistingCardNumber, ApplicantField::Affiliation})
        cells.append(person.values.value(field));
    for (const DocumentSide side : {DocumentSide::Front, DocumentSide::Back, DocumentSide::Further})
        cells.append(application.cells.value(side));
    cells.append(index % 4 == 1 ? u"広報かしわ\n（11月号, \"特集\"）"_s : u"図書館の窓口"_s);
    return cells;
}

Result<void> writeCsv(const QString& path, const QList<SpecimenApplication>& applications) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorKind::Unreachable, u"sample.write"_s);
    const auto writeRow = [&file](const QStringList& cells) {
        QByteArrayList quoted;
        for (const QString& cell : cells)
            quoted.append(quotedCell(cell));
        file.write(quoted.join(',') + "\r\n");
    };
    file.write("\xEF\xBB\xBF");
    writeRow(titles());
    for (qsizetype index = 0; index < applications.size(); ++index)
        writeRow(cellsOf(applications.at(index), static_cast<int>(index)));
    return {};
}

Result<void> writeZip(const QString& path, const QList<SpecimenApplication>& applications) {
    QFile::remove(path);
    int code = 0;
    zip_t* archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &code);
    if (archive == nullptr)
        return fail(ErrorKind::Unreachable, u"sample.write"_s);
    for (const SpecimenApplication& application : applications) {
        for (const SpecimenFile& attachment : application.files) {
            zip_source_t* source = zip_source_buffer(archive, attachment.bytes.constData(),
                                                     static_cast<zip_uint64_t>(attachment.bytes.size()), 0);
            const zip_int64_t index =
                zip_file_add(archive, attachment.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
            zip_file_set_mtime(archive, static_cast<zip_uint64_t>(index), fixedTime, 0);
            zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), ZIP_CM_STORE, 0);
        }
    }
    if (zip_close(archive) != 0) {
        zip_discard(archive);
        return fail(ErrorKind::Unreachable, u"sample.write"_s);
    }
    return {};
}

} // namespace

Result<SampleExport> writeSample(const SampleRequest& request) {
    QDir().mkpath(request.folder);
    SpecimenDice dice(request.seed);
    QList<SpecimenPerson> people;
    for (int index = 0; index < request.count; ++index)
        people.append(specimenPerson(index, dice, request.today));
    const auto attach = [&request](const SpecimenPerson& person) { return withAttachments(person, request); };
    const QList<SpecimenApplication> applications =
        QtConcurrent::blockingMapped<QList<SpecimenApplication>>(people, attach);
    SampleExport done{QDir(request.folder).filePath(u"export.csv"_s),
                      QDir(request.folder).filePath(u"attachments.zip"_s), request.count, 0};
    for (const SpecimenApplication& application : applications)
        done.attachments += static_cast<int>(application.files.size());
    return writeCsv(done.csvFile, applications).and_then([&] { return writeZip(done.zipFile, applications); }).map([&] {
        return done;
    });
}

} // namespace uketsuke
