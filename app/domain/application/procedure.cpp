#include "app/domain/application/procedure.h"

using namespace Qt::StringLiterals;

namespace uketsuke {

QString procedureKey(Procedure procedure) {
    switch (procedure) {
    case Procedure::NewRegistration:
        return u"new_registration"_s;
    case Procedure::Reissue:
        return u"reissue"_s;
    case Procedure::Renewal:
        return u"renewal"_s;
    case Procedure::ChangeOfDetails:
        return u"change_of_details"_s;
    case Procedure::ForgottenNumber:
        return u"forgotten_number"_s;
    case Procedure::ElibraryPassword:
        return u"elibrary_password"_s;
    }
    return {};
}

Result<Procedure> procedureFromKey(const QString& key) {
    for (const Procedure procedure : allProcedures)
        if (procedureKey(procedure) == key)
            return procedure;
    return fail(ErrorKind::Invalid, u"procedure"_s);
}

bool issuesCardNumber(Procedure procedure) {
    return procedure == Procedure::NewRegistration || procedure == Procedure::Reissue;
}

} // namespace uketsuke
