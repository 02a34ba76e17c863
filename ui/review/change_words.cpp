#include "ui/review/change_words.h"

#include "ui/review/review_words.h"
#include "ui/shared/date_text.h"
#include "ui/shared/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

struct ChangeWords {
    Q_DECLARE_TR_FUNCTIONS(ChangeWords)
};

} // namespace

QString changeNote(CheckItem item, const ReviewCase& current) {
    const DateText dates;
    QStringList notes;
    for (const ApplicantField field : fieldsOf(item)) {
        for (const SentChange& change : current.changesOf(field))
            notes.append(ChangeWords::tr("申請者が変更: %1「%2」→「%3」")
                             .arg(applicantFieldText(field), change.before, change.after));
        if (const auto given = current.corrections.constFind(field); given != current.corrections.constEnd())
            notes.append(ChangeWords::tr("訂正: %1「%2」→「%3」（%4 %5）")
                             .arg(applicantFieldText(field), current.sent.value(field), given->text, given->givenBy,
                                  dates.moment(given->givenAt)));
        if (const auto old = current.outdatedCorrections.constFind(field);
            old != current.outdatedCorrections.constEnd())
            notes.append(ChangeWords::tr("前の申請への訂正「%1」（%2）は使われません").arg(old->text, old->givenBy));
    }
    if (const auto old = current.outdatedAnswers.constFind(item);
        old != current.outdatedAnswers.constEnd() && !current.answers.contains(item))
        notes.append(ChangeWords::tr("申請が変わりました。もう一度答えてください（前は「%1」 %2）")
                         .arg(gradeText(item, old->grade), old->givenBy));
    return notes.join(u'\n');
}

QStringList revisionLines(const ReviewCase& current) {
    QStringList lines;
    // What is compared says its changes beside itself; the branch is not compared.
    for (const SentChange& change : current.changesOf(ApplicantField::Branch))
        lines.append(ChangeWords::tr("申請者が変更: %1「%2」→「%3」")
                         .arg(applicantFieldText(ApplicantField::Branch), change.before, change.after));
    for (qsizetype index = 0; index < current.earlier.size(); ++index) {
        const bool isLast = index + 1 == current.earlier.size();
        const Procedure before = current.earlier.at(index).procedure;
        const Procedure after = isLast ? current.procedure : current.earlier.at(index + 1).procedure;
        const int revision = isLast ? current.revision : current.earlier.at(index + 1).revision;
        const auto papers = std::count_if(current.documents.begin(), current.documents.end(),
                                          [revision](const CaseDocument& paper) { return paper.revision == revision; });
        if (before != after)
            lines.append(
                ChangeWords::tr("申請者が変更: 手続き「%1」→「%2」").arg(procedureText(before), procedureText(after)));
        if (papers > 0)
            lines.append(ChangeWords::tr("申請者が追加: 書類 %1 件").arg(papers));
    }
    return lines;
}

} // namespace uketsuke
