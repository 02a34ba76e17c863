#include "app/domain/mail/mail_kind.h"

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

MailKind completionMailKind(Procedure procedure) {
    switch (procedure) {
    case Procedure::NewRegistration:
        return MailKind::NewRegistration;
    case Procedure::Reissue:
        return MailKind::Reissue;
    case Procedure::Renewal:
        return MailKind::Renewal;
    case Procedure::ChangeOfDetails:
        return MailKind::ChangeOfDetails;
    case Procedure::ForgottenNumber:
        return MailKind::ForgottenNumber;
    case Procedure::ElibraryPassword:
        return MailKind::ElibraryPassword;
    }
    return MailKind::NewRegistration;
}

} // namespace

QString mailKindKey(MailKind kind) {
    switch (kind) {
    case MailKind::NewRegistration:
        return u"new_registration"_s;
    case MailKind::Reissue:
        return u"reissue"_s;
    case MailKind::Renewal:
        return u"renewal"_s;
    case MailKind::ChangeOfDetails:
        return u"change_of_details"_s;
    case MailKind::ForgottenNumber:
        return u"forgotten_number"_s;
    case MailKind::ElibraryPassword:
        return u"elibrary_password"_s;
    case MailKind::AlreadyRegistered:
        return u"already_registered"_s;
    case MailKind::NotPossible:
        return u"not_possible"_s;
    case MailKind::Withdrawn:
        return u"withdrawn"_s;
    case MailKind::Duplicate:
        return u"duplicate"_s;
    }
    return {};
}

Result<MailKind> mailKindFromKey(const QString& key) {
    for (const MailKind kind : allMailKinds)
        if (mailKindKey(kind) == key)
            return kind;
    return fail(ErrorKind::Invalid, u"mail.kind"_s);
}

Result<MailKind> mailKindFor(Procedure procedure, ApplicationState outcome) {
    switch (outcome) {
    case ApplicationState::Completed:
        return completionMailKind(procedure);
    case ApplicationState::AlreadyRegistered:
        return MailKind::AlreadyRegistered;
    case ApplicationState::NotPossible:
        return MailKind::NotPossible;
    case ApplicationState::Withdrawn:
        return MailKind::Withdrawn;
    case ApplicationState::Duplicate:
        return MailKind::Duplicate;
    case ApplicationState::Received:
    case ApplicationState::AwaitingAnswer:
    case ApplicationState::Answered:
    case ApplicationState::CancellationRequested:
    case ApplicationState::Cancelled:
        break;
    }
    return fail(ErrorKind::NotFound, u"mail.none"_s);
}

bool attachesBarcode(MailKind kind) {
    return tellsCardNumber(kind);
}

bool tellsCardNumber(MailKind kind) {
    return kind == MailKind::NewRegistration || kind == MailKind::Reissue || kind == MailKind::ForgottenNumber;
}

} // namespace uketsuke
