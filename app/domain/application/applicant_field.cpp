#include "app/domain/application/applicant_field.h"

using namespace Qt::StringLiterals;

namespace uketsuke {

QString applicantFieldKey(ApplicantField field) {
    switch (field) {
    case ApplicantField::FamilyName:
        return u"family_name"_s;
    case ApplicantField::GivenName:
        return u"given_name"_s;
    case ApplicantField::FamilyKana:
        return u"family_kana"_s;
    case ApplicantField::GivenKana:
        return u"given_kana"_s;
    case ApplicantField::BirthDate:
        return u"birth_date"_s;
    case ApplicantField::PostalCode:
        return u"postal_code"_s;
    case ApplicantField::Prefecture:
        return u"prefecture"_s;
    case ApplicantField::City:
        return u"city"_s;
    case ApplicantField::Street:
        return u"street"_s;
    case ApplicantField::Building:
        return u"building"_s;
    case ApplicantField::Telephone:
        return u"telephone"_s;
    case ApplicantField::Email:
        return u"email"_s;
    case ApplicantField::ExistingCardNumber:
        return u"existing_card_number"_s;
    case ApplicantField::Affiliation:
        return u"affiliation"_s;
    case ApplicantField::Branch:
        return u"branch"_s;
    case ApplicantField::NoticeAccepted:
        return u"notice_accepted"_s;
    }
    return {};
}

Result<ApplicantField> applicantFieldFromKey(const QString& key) {
    for (const ApplicantField field : allApplicantFields)
        if (applicantFieldKey(field) == key)
            return field;
    return fail(ErrorKind::Invalid, u"applicant_field"_s);
}

int longestValue(ApplicantField field) {
    switch (field) {
    case ApplicantField::FamilyName:
    case ApplicantField::GivenName:
    case ApplicantField::FamilyKana:
    case ApplicantField::GivenKana:
    case ApplicantField::City:
    case ApplicantField::Street:
    case ApplicantField::Building:
        return 64;
    case ApplicantField::PostalCode:
        return 8;
    case ApplicantField::Email:
        return 128;
    case ApplicantField::Branch:
        return 40;
    case ApplicantField::BirthDate:
    case ApplicantField::Prefecture:
    case ApplicantField::Telephone:
    case ApplicantField::ExistingCardNumber:
    case ApplicantField::Affiliation:
    case ApplicantField::NoticeAccepted:
        return 0;
    }
    return 0;
}

QString fullName(const ApplicantValues& values) {
    return (values.value(ApplicantField::FamilyName) + u' ' + values.value(ApplicantField::GivenName)).trimmed();
}

QString fullAddress(const ApplicantValues& values) {
    const QString building = values.value(ApplicantField::Building);
    const QString address = values.value(ApplicantField::Prefecture) + values.value(ApplicantField::City) +
                            values.value(ApplicantField::Street);
    return building.isEmpty() ? address : address + u' ' + building;
}

} // namespace uketsuke
