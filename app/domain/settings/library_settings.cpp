#include "app/domain/settings/library_settings.h"

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

struct Bounds {
    QStringView name;
    int value;
    int least;
    int most;
};

bool isNw7Letter(QChar letter) {
    return letter >= u'A' && letter <= u'D';
}

} // namespace

Result<void> validate(const LibrarySettings& settings) {
    const Bounds bounds[] = {
        {u"usable_from_open_days", settings.usableFromOpenDays, 0, 60},
        {u"validity_years", settings.validityYears, 1, 20},
        {u"renewal_window_months", settings.renewalWindowMonths, 0, 24},
        {u"unused_years", settings.unusedYears, 1, 50},
        {u"resident_record_months", settings.residentRecordMonths, 1, 24},
        {u"undo_seconds", settings.undoSeconds, 0, 600},
        {u"claim_lease_minutes", settings.claimLeaseMinutes, 1, 480},
        {u"idle_lock_minutes", settings.idleLockMinutes, 1, 240},
        {u"retention_image_days", settings.retention.imageDays, 1, 3650},
        {u"retention_application_days", settings.retention.applicationDays, settings.retention.imageDays, 3650},
        {u"attachment_files", settings.attachments.mostFiles, 1, 1'000'000},
        {u"attachment_total_gigabytes", settings.attachments.totalGigabytes, 1, 1000},
        {u"attachment_file_megabytes", settings.attachments.fileMegabytes, 1, 500},
        {u"attachment_ratio", settings.attachments.compressionRatio, 10, 1000},
    };
    if (settings.name.trimmed().isEmpty())
        return fail(ErrorKind::Invalid, u"settings.name"_s);
    // Mails name the contact, the rules of eligibility the prefecture and the city.
    if (settings.contact.trimmed().isEmpty())
        return fail(ErrorKind::Invalid, u"settings.contact"_s);
    if (settings.eligibility.prefecture.trimmed().isEmpty())
        return fail(ErrorKind::Invalid, u"settings.prefecture"_s);
    if (settings.eligibility.homeCity.trimmed().isEmpty())
        return fail(ErrorKind::Invalid, u"settings.home_city"_s);
    if (!isNw7Letter(settings.barcodeStart) || !isNw7Letter(settings.barcodeStop))
        return fail(ErrorKind::Invalid, u"settings.barcode_letters"_s);
    for (const Bounds& bound : bounds)
        if (bound.value < bound.least || bound.value > bound.most)
            return fail(ErrorKind::Invalid, u"settings."_s + bound.name.toString());
    return {};
}

} // namespace uketsuke
