#include "ui/inbox/inbox_words.h"

#include "ui/shared/date_text.h"
#include "ui/shared/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

struct InboxWords {
    Q_DECLARE_TR_FUNCTIONS(Inbox)
};

} // namespace

CellWords dueWords(const QDate& dueOn, const QDate& today) {
    const QString text = DateText::day(dueOn);
    if (!dueOn.isValid() || dueOn > today)
        return {text, Tone::Neutral, false};
    if (dueOn == today)
        return {InboxWords::tr("%1・今日").arg(text), Tone::LookAgain, true};
    return {InboxWords::tr("%1・%n日超過", nullptr, static_cast<int>(dueOn.daysTo(today))).arg(text), Tone::Wrong,
            true};
}

CellWords dueWords(const ApplicationListItem& item, const QDate& today) {
    return isOpen(item.state) ? dueWords(item.dueOn, today)
                              : CellWords{DateText::day(item.dueOn), Tone::Neutral, false};
}

CellWords stateWords(ApplicationState state) {
    return {applicationStateText(state), Tone::Agrees, state == ApplicationState::Answered};
}

QString holderText(const std::optional<ClaimHolderShown>& holder) {
    if (!holder)
        return u"—"_s;
    return holder->station.isEmpty() ? holder->displayName
                                     : InboxWords::tr("%1（%2）").arg(holder->displayName, holder->station);
}

QString flagText(ApplicationFlag flag) {
    switch (flag) {
    case ApplicationFlag::NotEligible:
        return InboxWords::tr("対象外？");
    case ApplicationFlag::OutsideCity:
        return InboxWords::tr("市外在住");
    case ApplicationFlag::KanaMalformed:
        return InboxWords::tr("カナの形式");
    case ApplicationFlag::MailNonStandard:
        return InboxWords::tr("規格外のアドレス");
    case ApplicationFlag::AddressNonStandard:
        return InboxWords::tr("住所の書き方");
    case ApplicationFlag::FrontMissing:
        return InboxWords::tr("おもて面なし");
    case ApplicationFlag::BackMissing:
        return InboxWords::tr("うら面なし");
    case ApplicationFlag::PictureDamaged:
        return InboxWords::tr("画像破損");
    case ApplicationFlag::Revised:
        return InboxWords::tr("内容変更あり");
    }
    return {};
}

Tone flagTone(ApplicationFlag flag) {
    switch (flag) {
    case ApplicationFlag::NotEligible:
    case ApplicationFlag::PictureDamaged:
        return Tone::LookAgain;
    case ApplicationFlag::OutsideCity:
    case ApplicationFlag::KanaMalformed:
    case ApplicationFlag::MailNonStandard:
    case ApplicationFlag::AddressNonStandard:
    case ApplicationFlag::FrontMissing:
    case ApplicationFlag::BackMissing:
    case ApplicationFlag::Revised:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

} // namespace uketsuke
