#include "app/services/settings/library_settings_json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

QStringList textsFromJson(const QJsonArray& array) {
    QStringList texts;
    for (const auto& text : array)
        texts.append(text.toString());
    return texts;
}

void read(const QJsonObject& json, QLatin1StringView key, QString& target) {
    target = json.value(key).toString(target);
}
void read(const QJsonObject& json, QLatin1StringView key, int& target) {
    target = json.value(key).toInt(target);
}
void read(const QJsonObject& json, QLatin1StringView key, QChar& target) {
    const QString text = json.value(key).toString();
    target = text.size() == 1 ? text.front() : target;
}

} // namespace

QJsonObject toJson(const LibrarySettings& settings) {
    return {{u"name"_s, settings.name},
            {u"contact"_s, settings.contact},
            {u"page"_s, settings.page},
            {u"prefecture"_s, settings.eligibility.prefecture},
            {u"home_city"_s, settings.eligibility.homeCity},
            {u"neighbour_cities"_s, QJsonArray::fromStringList(settings.eligibility.neighbourCities)},
            {u"usable_from_open_days"_s, settings.usableFromOpenDays},
            {u"validity_years"_s, settings.validityYears},
            {u"validity_from_old_expiry"_s, settings.validityStart == ValidityStart::OldExpiry},
            {u"renewal_window_months"_s, settings.renewalWindowMonths},
            {u"unused_years"_s, settings.unusedYears},
            {u"resident_record_months"_s, settings.residentRecordMonths},
            {u"undo_seconds"_s, settings.undoSeconds},
            {u"claim_lease_minutes"_s, settings.claimLeaseMinutes},
            {u"idle_lock_minutes"_s, settings.idleLockMinutes},
            {u"existing_card_scheme"_s, checkDigitSchemeKey(settings.existingCardScheme)},
            {u"barcode_start"_s, QString(settings.barcodeStart)},
            {u"barcode_stop"_s, QString(settings.barcodeStop)},
            {u"retention_image_days"_s, settings.retention.imageDays},
            {u"retention_application_days"_s, settings.retention.applicationDays},
            {u"attachment_files"_s, settings.attachments.mostFiles},
            {u"attachment_total_gigabytes"_s, settings.attachments.totalGigabytes},
            {u"attachment_file_megabytes"_s, settings.attachments.fileMegabytes},
            {u"attachment_ratio"_s, settings.attachments.compressionRatio}};
}

LibrarySettings librarySettingsFromJson(const QJsonObject& json) {
    LibrarySettings settings;
    read(json, "name"_L1, settings.name);
    read(json, "contact"_L1, settings.contact);
    read(json, "page"_L1, settings.page);
    read(json, "prefecture"_L1, settings.eligibility.prefecture);
    read(json, "home_city"_L1, settings.eligibility.homeCity);
    if (json.contains("neighbour_cities"_L1))
        settings.eligibility.neighbourCities = textsFromJson(json.value("neighbour_cities"_L1).toArray());
    read(json, "usable_from_open_days"_L1, settings.usableFromOpenDays);
    read(json, "validity_years"_L1, settings.validityYears);
    if (!json.value("validity_from_old_expiry"_L1).toBool(true))
        settings.validityStart = ValidityStart::Decision;
    read(json, "renewal_window_months"_L1, settings.renewalWindowMonths);
    read(json, "unused_years"_L1, settings.unusedYears);
    read(json, "resident_record_months"_L1, settings.residentRecordMonths);
    read(json, "undo_seconds"_L1, settings.undoSeconds);
    read(json, "claim_lease_minutes"_L1, settings.claimLeaseMinutes);
    read(json, "idle_lock_minutes"_L1, settings.idleLockMinutes);
    if (const auto scheme = checkDigitSchemeFromKey(json.value("existing_card_scheme"_L1).toString()))
        settings.existingCardScheme = *scheme;
    read(json, "barcode_start"_L1, settings.barcodeStart);
    read(json, "barcode_stop"_L1, settings.barcodeStop);
    read(json, "retention_image_days"_L1, settings.retention.imageDays);
    read(json, "retention_application_days"_L1, settings.retention.applicationDays);
    read(json, "attachment_files"_L1, settings.attachments.mostFiles);
    read(json, "attachment_total_gigabytes"_L1, settings.attachments.totalGigabytes);
    read(json, "attachment_file_megabytes"_L1, settings.attachments.fileMegabytes);
    read(json, "attachment_ratio"_L1, settings.attachments.compressionRatio);
    return settings;
}

QStringList changedKeys(const QJsonObject& before, const QJsonObject& after) {
    QStringList keys;
    for (const QString& key : before.keys() + after.keys())
        if (before.value(key) != after.value(key) && !keys.contains(key))
            keys.append(key);
    keys.sort();
    return keys;
}

} // namespace uketsuke
