#include "app/domain/review/check_item.h"

using namespace Qt::StringLiterals;

namespace uketsuke {

QString checkItemKey(CheckItem item) {
    switch (item) {
    case CheckItem::FrontPhoto:
        return u"front_photo"_s;
    case CheckItem::Name:
        return u"name"_s;
    case CheckItem::Kana:
        return u"kana"_s;
    case CheckItem::BirthDate:
        return u"birth_date"_s;
    case CheckItem::Address:
        return u"address"_s;
    case CheckItem::CurrentAddress:
        return u"current_address"_s;
    case CheckItem::Expiry:
        return u"expiry"_s;
    case CheckItem::DocumentRule:
        return u"document_rule"_s;
    case CheckItem::Eligibility:
        return u"eligibility"_s;
    case CheckItem::Affiliation:
        return u"affiliation"_s;
    case CheckItem::Telephone:
        return u"telephone"_s;
    case CheckItem::Email:
        return u"email"_s;
    case CheckItem::ExistingCardNumber:
        return u"existing_card_number"_s;
    case CheckItem::ElibraryReset:
        return u"elibrary_reset"_s;
    }
    return {};
}

Result<CheckItem> checkItemFromKey(const QString& key) {
    for (const CheckItem item : allCheckItems)
        if (checkItemKey(item) == key)
            return item;
    return fail(ErrorKind::Corrupt, u"check_item"_s);
}

CheckQuestion questionOf(CheckItem item) {
    switch (item) {
    case CheckItem::FrontPhoto:
    case CheckItem::CurrentAddress:
    case CheckItem::Affiliation:
        return CheckQuestion::Presence;
    case CheckItem::Expiry:
    case CheckItem::DocumentRule:
        return CheckQuestion::Fitness;
    case CheckItem::ElibraryReset:
        return CheckQuestion::Deed;
    case CheckItem::Name:
    case CheckItem::Kana:
    case CheckItem::BirthDate:
    case CheckItem::Address:
    case CheckItem::Eligibility:
    case CheckItem::Telephone:
    case CheckItem::Email:
    case CheckItem::ExistingCardNumber:
        return CheckQuestion::Agreement;
    }
    return CheckQuestion::Agreement;
}

QList<ApplicantField> fieldsOf(CheckItem item) {
    switch (item) {
    case CheckItem::Name:
        return {ApplicantField::FamilyName, ApplicantField::GivenName};
    case CheckItem::Kana:
        return {ApplicantField::FamilyKana, ApplicantField::GivenKana};
    case CheckItem::BirthDate:
        return {ApplicantField::BirthDate};
    case CheckItem::Address:
    case CheckItem::Eligibility:
        return {ApplicantField::PostalCode, ApplicantField::Prefecture, ApplicantField::City, ApplicantField::Street,
                ApplicantField::Building};
    case CheckItem::Affiliation:
        return {ApplicantField::Affiliation};
    case CheckItem::Telephone:
        return {ApplicantField::Telephone};
    case CheckItem::Email:
        return {ApplicantField::Email};
    case CheckItem::ExistingCardNumber:
        return {ApplicantField::ExistingCardNumber};
    case CheckItem::FrontPhoto:
    case CheckItem::CurrentAddress:
    case CheckItem::Expiry:
    case CheckItem::DocumentRule:
    case CheckItem::ElibraryReset:
        return {};
    }
    return {};
}

bool needsIdentityDocument(CheckItem item) {
    switch (item) {
    case CheckItem::Name:
    case CheckItem::BirthDate:
    case CheckItem::Address:
    case CheckItem::CurrentAddress:
    case CheckItem::Expiry:
    case CheckItem::DocumentRule:
        return true;
    case CheckItem::FrontPhoto:
    case CheckItem::Kana:
    case CheckItem::Eligibility:
    case CheckItem::Affiliation:
    case CheckItem::Telephone:
    case CheckItem::Email:
    case CheckItem::ExistingCardNumber:
    case CheckItem::ElibraryReset:
        return false;
    }
    return false;
}

QString gradeKey(Grade grade) {
    switch (grade) {
    case Grade::Agrees:
        return u"agrees"_s;
    case Grade::LookAgain:
        return u"look_again"_s;
    case Grade::Differs:
        return u"differs"_s;
    }
    return {};
}

Result<Grade> gradeFromKey(const QString& key) {
    for (const Grade grade : {Grade::Agrees, Grade::LookAgain, Grade::Differs})
        if (gradeKey(grade) == key)
            return grade;
    return fail(ErrorKind::Corrupt, u"grade"_s);
}

} // namespace uketsuke
