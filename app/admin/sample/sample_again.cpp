#include "app/admin/sample/sample_again.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

bool canComeAgain(const SampleApplication& row) {
    return row.kind == SampleRowKind::Own && row.way == SampleAttachmentWay::NamedInCell && !row.isRefused();
}

/// The street and building as CP932 decodes them: the same address (§ 8).
void putTwins(ApplicantValues& values) {
    for (const ApplicantField field : {ApplicantField::Street, ApplicantField::Building})
        values[field].replace(u'\u301C', u'\uFF5E').replace(u'\u2212', u'\uFF0D');
}

/// What a person mends who sends the form once more.
void putChanges(SampleApplication& application) {
    application.telephone = u"090-0000-%1"_s.arg(9'000 + application.number % 1'000);
    application.typed[ApplicantField::Telephone] = application.telephone;
    application.typed[ApplicantField::Building] = u"見本マンション 1203"_s;
}

} // namespace

std::optional<SampleApplication> earlierRow(const QList<SampleApplication>& before, const SampleDeal& deal) {
    if (deal.kind == SampleRowKind::Own)
        return std::nullopt;
    if (deal.earlierRow)
        return before.at(*deal.earlierRow);
    const auto last = std::find_if(before.crbegin(), before.crend(), canComeAgain);
    return last == before.crend() ? std::nullopt : std::optional(*last);
}

SampleApplication sentAgain(const SampleApplication& earlier, SampleRowKind kind) {
    SampleApplication again = earlier;
    again.kind = kind;
    again.attachments.clear();
    if (kind == SampleRowKind::SameInTwins)
        putTwins(again.typed);
    else if (kind == SampleRowKind::Changed)
        putChanges(again);
    return again;
}

} // namespace uketsuke
