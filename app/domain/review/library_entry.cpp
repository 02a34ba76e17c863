#include "app/domain/review/library_entry.h"

#include "app/domain/card/scanned_number.h"
#include "app/domain/matching/japanese_date.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

constexpr auto hasCardKey = "has_card"_L1;

QString keyOf(LibraryField field) {
    switch (field) {
    case LibraryField::CardNumber:
        return u"card_number"_s;
    case LibraryField::Name:
        return u"name_shown"_s;
    case LibraryField::BirthDate:
        return u"birth_date"_s;
    case LibraryField::Expiry:
        return u"expires_on"_s;
    case LibraryField::LastUse:
        return u"last_used_on"_s;
    }
    return {};
}

QString shownDay(const QDate& day) {
    return day.isValid() ? day.toString(u"yyyy/MM/dd"_s) : QString();
}

/// Takes one field over; false where its text does not read.
bool readInto(LibrarySystemCheck& check, LibraryField field, const QString& text) {
    if (field == LibraryField::Name) {
        check.nameShown = text;
        return true;
    }
    if (field == LibraryField::CardNumber) {
        const auto number = readScannedNumber(text);
        check.cardNumber = number.value_or(QString());
        return number.has_value();
    }
    const auto day = parseDate(text);
    QDate& target = field == LibraryField::BirthDate ? check.birthDate
                    : field == LibraryField::Expiry  ? check.expiresOn
                                                     : check.lastUsedOn;
    target = day.value_or(QDate());
    return day.has_value();
}

} // namespace

LibraryEntry libraryEntryOf(const LibrarySystemCheck& check) {
    LibraryEntry entry;
    entry.hasCard = check.hasCard;
    const QMap<LibraryField, QString> texts{{LibraryField::CardNumber, check.cardNumber},
                                            {LibraryField::Name, check.nameShown},
                                            {LibraryField::BirthDate, shownDay(check.birthDate)},
                                            {LibraryField::Expiry, shownDay(check.expiresOn)},
                                            {LibraryField::LastUse, shownDay(check.lastUsedOn)}};
    for (auto text = texts.begin(); text != texts.end(); ++text)
        if (!text->isEmpty())
            entry.texts.insert(text.key(), *text);
    return entry;
}

LibraryReading readLibraryEntry(const LibraryEntry& entry, Procedure procedure) {
    LibraryReading reading;
    if (!entry.hasCard)
        return reading;
    LibrarySystemCheck check;
    check.hasCard = *entry.hasCard;
    for (const LibraryField field : allLibraryFields) {
        const QString text = entry.texts.value(field).trimmed();
        if (!check.hasCard)
            break;
        if (text.isEmpty() && neededLibraryFields(procedure).contains(field))
            reading.missing.append(field);
        else if (!text.isEmpty() && !readInto(check, field, text))
            reading.unreadable.append(field);
    }
    if (reading.missing.isEmpty() && reading.unreadable.isEmpty())
        reading.check = check;
    return reading;
}

QString tidyLibraryText(LibraryField field, const QString& typed) {
    QString text = typed.trimmed();
    if (field == LibraryField::Name || text.isEmpty())
        return text;
    if (field == LibraryField::CardNumber)
        return readScannedNumber(text).value_or(typed);
    const auto day = parseDate(text);
    return day ? shownDay(*day) : typed;
}

QString libraryDraft(const LibraryEntry& entry) {
    QJsonObject object;
    if (entry.hasCard)
        object.insert(hasCardKey, *entry.hasCard);
    for (auto text = entry.texts.begin(); text != entry.texts.end(); ++text)
        object.insert(keyOf(text.key()), *text);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<LibraryEntry> libraryEntryFromDraft(const QString& draft) {
    const QJsonDocument document = QJsonDocument::fromJson(draft.toUtf8());
    if (!document.isObject())
        return std::nullopt;
    LibraryEntry entry;
    if (const QJsonValue hasCard = document[hasCardKey]; hasCard.isBool())
        entry.hasCard = hasCard.toBool();
    for (const LibraryField field : allLibraryFields)
        if (const QString text = document[keyOf(field)].toString(); !text.isEmpty())
            entry.texts.insert(field, text);
    return entry;
}

} // namespace uketsuke
