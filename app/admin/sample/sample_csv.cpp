#include "app/admin/sample/sample_csv.h"

#include "app/admin/sample/sample_titles.h"
#include "app/services/text/cp932.h"

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr std::array heardFrom{QStringView(u"図書館の窓口"), QStringView(u"広報かしわ\n（11月号, \"特集\"）"),
                               QStringView(u"ホームページ"), QStringView(u""), QStringView(u"友人・家族")};
constexpr std::array branches{QStringView(u"本館"), QStringView(u"豊四季台分館"), QStringView(u"こども図書館"),
                              QStringView(u"高柳分館; 沼南分館")};

/// What Windows reads 0x8160 and 0x817C as: the code points of JIS have no byte of their own there.
QString asCp932HasIt(QString text) {
    return text.replace(u'\u301C', u'\uFF5E').replace(u'\u2212', u'\uFF0D');
}

/// CP932 has no 𠮷: a form that exports it writes 〓. A variation selector is lost.
QByteArray cp932(const QString& typed) {
    const QString text = asCp932HasIt(typed);
    if (const auto whole = toCp932(text))
        return *whole;
    QByteArray bytes;
    for (const char32_t character : text.toUcs4())
        bytes += toCp932(QString::fromUcs4(&character, 1)).value_or(QByteArray("\x81\xAC"));
    return bytes;
}

QByteArray csvRow(const QStringList& cells, SampleEncoding encoding) {
    QByteArrayList quoted;
    for (const QString& cell : cells) {
        const QString text = u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"';
        quoted.append(encoding == SampleEncoding::Cp932 ? cp932(text) : text.toUtf8());
    }
    return quoted.join(',') + "\r\n";
}

QStringList cellsOf(const SampleApplication& application) {
    const ApplicantValues& typed = application.typed;
    QStringList cells{application.receiptNumber, application.submittedAt.toString(u"yyyy/MM/dd HH:mm:ss"_s),
                      typed.value(ApplicantField::NoticeAccepted), procedureInTheForm(application.procedure)};
    for (const ApplicantField field :
         {ApplicantField::FamilyName, ApplicantField::GivenName, ApplicantField::FamilyKana, ApplicantField::GivenKana,
          ApplicantField::BirthDate, ApplicantField::PostalCode, ApplicantField::Prefecture, ApplicantField::City,
          ApplicantField::Street, ApplicantField::Building, ApplicantField::Telephone, ApplicantField::Email,
          ApplicantField::ExistingCardNumber, ApplicantField::Affiliation})
        cells.append(typed.value(field));
    for (const DocumentSide side : {DocumentSide::Front, DocumentSide::Back, DocumentSide::Further})
        cells.append(application.attachmentCells.value(side));
    const auto row = static_cast<size_t>(application.number);
    cells.append(heardFrom[row % heardFrom.size()].toString());
    cells.append(branches[row % branches.size()].toString());
    return cells;
}

} // namespace

QString procedureInTheForm(Procedure procedure) {
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

QByteArray sampleCsv(const QList<SampleApplication>& applications, SampleEncoding encoding) {
    QByteArray bytes = encoding == SampleEncoding::Utf8WithMark ? QByteArray("\xEF\xBB\xBF") : QByteArray();
    QStringList titles;
    for (const QStringView title : sampleTitles)
        titles.append(title.toString());
    bytes += csvRow(titles, encoding);
    for (const SampleApplication& application : applications)
        bytes += csvRow(cellsOf(application), encoding);
    return bytes;
}

} // namespace uketsuke
