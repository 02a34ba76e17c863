#include "app/domain/mail/mail_state.h"

using namespace Qt::StringLiterals;

namespace uketsuke {

QString mailStateKey(MailState state) {
    switch (state) {
    case MailState::Waiting:
        return u"waiting"_s;
    case MailState::Sending:
        return u"sending"_s;
    case MailState::Sent:
        return u"sent"_s;
    case MailState::Failed:
        return u"failed"_s;
    case MailState::Unknown:
        return u"unknown"_s;
    case MailState::Withdrawn:
        return u"withdrawn"_s;
    }
    return {};
}

Result<MailState> mailStateFromKey(const QString& key) {
    for (const MailState state : allMailStates)
        if (mailStateKey(state) == key)
            return state;
    return fail(ErrorKind::Invalid, u"mail.state"_s);
}

} // namespace uketsuke
