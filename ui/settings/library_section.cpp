#include "ui/settings/library_section.h"

#include "app/services/settings/library_settings_json.h"
#include "ui/settings/choice_buttons.h"
#include "ui/settings/scheme_text.h"
#include "ui/settings/settings_form.h"
#include "ui/shared/async.h"
#include "ui/shared/error_text.h"
#include "ui/shared/theme/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

constexpr int contactLines = 4;

struct LibraryDraft {
    LibrarySettingsSeen seen;
    LibrarySettings entered;
};

int linesHeight(const QPlainTextEdit& field, int lines) {
    return QFontMetrics(field.font()).lineSpacing() * lines + 2 * pixels(Space::Medium);
}

QStringList trimmedLines(const QString& text) {
    QStringList lines;
    for (const QString& line : text.split(u'\n'))
        if (!line.trimmed().isEmpty())
            lines.append(line.trimmed());
    return lines;
}

} // namespace

LibrarySection::LibrarySection(SettingsService& settings, const Theme& theme, QWidget* parent)
    : SettingsSection(u"settings_library"_s, tr("図書館と日数"), parent),
      m_settings(settings),
      m_theme(theme),
      m_form(new SettingsForm(theme, this)) {
    buildFacts();
    buildCities();
    buildDays();
    buildCards();
    buildAttachments();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_form);
    column->addStretch();
}

QLineEdit* LibrarySection::addText(const QString& name, const QString& title, const QString& hint) {
    auto* field = new QLineEdit(this);
    field->setMinimumWidth(m_theme.pixels(Measure::SearchWidth));
    m_form->addField(name, title, field, hint);
    connect(field, &QLineEdit::textChanged, this, &LibrarySection::noteChange);
    return field;
}

QSpinBox* LibrarySection::addNumber(const QString& name, const QString& title, int least, int most, const QString& unit,
                                    const QString& hint) {
    auto* field = new QSpinBox(this);
    field->setRange(least, most);
    field->setSuffix(u' ' + unit);
    m_form->addField(name, title, field, hint);
    connect(field, &QSpinBox::valueChanged, this, &LibrarySection::noteChange);
    return field;
}

void LibrarySection::buildFacts() {
    m_form->addHeading(tr("図書館"));
    m_name = addText(u"name"_s, tr("図書館の名前"), tr("メールに載ります。"));
    m_contact = new QPlainTextEdit(this);
    m_contact->setTabChangesFocus(true);
    m_contact->setMinimumWidth(m_theme.pixels(Measure::SearchWidth));
    m_contact->setFixedHeight(linesHeight(*m_contact, contactLines));
    m_form->addField(u"contact"_s, tr("問い合わせ先"), m_contact,
                     tr("電話・受付時間など。メールの終わりにそのまま載ります。"));
    connect(m_contact, &QPlainTextEdit::textChanged, this, &LibrarySection::noteChange);
    m_page = addText(u"page"_s, tr("ホームページ"), tr("入力しなくてもかまいません。"));
}

void LibrarySection::buildCities() {
    m_form->addHeading(tr("申請できる市"));
    m_prefecture = addText(u"prefecture"_s, tr("都道府県"));
    m_homeCity = addText(u"home_city"_s, tr("図書館のある市"));
    m_cities = new QPlainTextEdit(this);
    m_cities->setTabChangesFocus(true);
    m_cities->setFixedHeight(linesHeight(*m_cities, contactLines * 2));
    m_form->addField(u"neighbour_cities"_s, tr("近隣の市"), m_cities,
                     tr("1 行に 1 市。どちらの市にもお住まいでないかたは、在勤・在学を示す書類が必要です。"));
    connect(m_cities, &QPlainTextEdit::textChanged, this, &LibrarySection::noteChange);
}

void LibrarySection::buildDays() {
    m_form->addHeading(tr("日数"));
    m_usableFrom = addNumber(u"usable_from_open_days"_s, tr("利用開始まで"), 0, 60, tr("開館日"),
                             tr("申請の次の開館日から数えます。受付一覧の期限にもなります。"));
    m_validity = addNumber(u"validity_years"_s, tr("利用券の有効期間"), 1, 20, tr("年"));
    m_validityStart = new ChoiceButtons(this);
    m_validityStart->addChoice(u"old_expiry"_s, tr("今までの有効期限から"));
    m_validityStart->addChoice(u"decision"_s, tr("完了した日から"));
    m_form->addField(u"validity_from_old_expiry"_s, tr("更新後の有効期限の起算日"), m_validityStart);
    connect(m_validityStart, &ChoiceButtons::chosenByPerson, this, &LibrarySection::noteChange);
    m_renewalWindow = addNumber(u"renewal_window_months"_s, tr("更新できる時期"), 0, 24, tr("か月前から"));
    m_unused = addNumber(u"unused_years"_s, tr("最後の利用から"), 1, 50, tr("年以上で更新可"));
    m_residentRecord = addNumber(u"resident_record_months"_s, tr("住民票の発行日"), 1, 24, tr("か月以内"));
    m_undo = addNumber(u"undo_seconds"_s, tr("元に戻せる時間"), 0, 600, tr("秒"),
                       tr("完了のメールはこの時間だけ待ってから送ります。"));
    m_lease = addNumber(u"claim_lease_minutes"_s, tr("担当の有効時間"), 1, 480, tr("分"),
                        tr("操作がないまま過ぎると、ほかの人が受け取れます。"));
    m_idle = addNumber(u"idle_lock_minutes"_s, tr("自動ロックまで"), 1, 240, tr("分"));
    m_imageDays = addNumber(u"retention_image_days"_s, tr("画像を残す日数"), 1, 3650, tr("日"),
                            tr("処理が終わった日から数えます。"));
    m_applicationDays = addNumber(u"retention_application_days"_s, tr("申請を残す日数"), 1, 3650, tr("日"));
}

void LibrarySection::buildCards() {
    m_form->addHeading(tr("利用券番号の読み取り"));
    m_scheme = new QComboBox(this);
    addSchemes(*m_scheme);
    m_form->addField(u"existing_card_scheme"_s, tr("今ある利用券のチェックデジット"), m_scheme);
    m_barcodeStart = new QComboBox(this);
    m_barcodeStop = new QComboBox(this);
    for (QComboBox* box : {m_barcodeStart, m_barcodeStop})
        box->addItems({u"A"_s, u"B"_s, u"C"_s, u"D"_s});
    m_form->addField(u"barcode_start"_s, tr("バーコードのスタート文字"), m_barcodeStart,
                     tr("NW-7 のスタート・ストップ文字です。"));
    m_form->addField(u"barcode_stop"_s, tr("バーコードのストップ文字"), m_barcodeStop);
    for (QComboBox* box : {m_scheme, m_barcodeStart, m_barcodeStop})
        connect(box, &QComboBox::currentIndexChanged, this, &LibrarySection::noteChange);
}

void LibrarySection::buildAttachments() {
    m_form->addHeading(tr("取り込む添付の上限"));
    m_mostFiles = addNumber(u"attachment_files"_s, tr("ファイルの数"), 1, 1'000'000, tr("件"),
                            tr("超える ZIP とフォルダーは取り込みません。"));
    m_totalSize = addNumber(u"attachment_total_gigabytes"_s, tr("ZIP を開いた大きさ"), 1, 1000, tr("GB"));
    m_fileSize = addNumber(u"attachment_file_megabytes"_s, tr("1 ファイルの大きさ"), 1, 500, tr("MB"),
                           tr("超えるファイルは取り込まず、申請だけを取り込みます。"));
    m_ratio = addNumber(u"attachment_ratio"_s, tr("圧縮率"), 10, 1000, tr("倍"),
                        tr("ふつうの写真は 2 倍までです。極端なものは悪意のある ZIP です。"));
}

void LibrarySection::load() {
    onFinished(m_settings.library(), this, [this](const Result<LibrarySettingsSeen>& seen) {
        if (!seen) {
            if (!m_wasShown)
                show(m_seen.settings); // empty fields would be read as zeros
            return Q_EMIT messageRaised(errorText(seen.error(), Attempt::LoadSettings));
        }
        m_seen = *seen;
        show(m_seen.settings);
    });
}

std::any LibrarySection::draft() const {
    return isChanged() ? std::any(LibraryDraft{m_seen, entered()}) : std::any();
}

void LibrarySection::resume(const std::any& draft) {
    const auto& typed = std::any_cast<const LibraryDraft&>(draft);
    m_seen = typed.seen;
    show(typed.entered);
    noteChange();
}

void LibrarySection::show(const LibrarySettings& settings) {
    m_isShowing = true;
    m_wasShown = true;
    m_name->setText(settings.name);
    m_contact->setPlainText(settings.contact);
    m_page->setText(settings.page);
    m_prefecture->setText(settings.eligibility.prefecture);
    m_homeCity->setText(settings.eligibility.homeCity);
    m_cities->setPlainText(settings.eligibility.neighbourCities.join(u'\n'));
    m_usableFrom->setValue(settings.usableFromOpenDays);
    m_validity->setValue(settings.validityYears);
    m_validityStart->choose(settings.validityStart == ValidityStart::OldExpiry ? u"old_expiry"_s : u"decision"_s);
    m_renewalWindow->setValue(settings.renewalWindowMonths);
    m_unused->setValue(settings.unusedYears);
    m_residentRecord->setValue(settings.residentRecordMonths);
    m_undo->setValue(settings.undoSeconds);
    m_lease->setValue(settings.claimLeaseMinutes);
    m_idle->setValue(settings.idleLockMinutes);
    m_imageDays->setValue(settings.retention.imageDays);
    m_applicationDays->setValue(settings.retention.applicationDays);
    m_mostFiles->setValue(settings.attachments.mostFiles);
    m_totalSize->setValue(settings.attachments.totalGigabytes);
    m_fileSize->setValue(settings.attachments.fileMegabytes);
    m_ratio->setValue(settings.attachments.compressionRatio);
    m_scheme->setCurrentIndex(m_scheme->findData(checkDigitSchemeKey(settings.existingCardScheme)));
    m_barcodeStart->setCurrentText(QString(settings.barcodeStart));
    m_barcodeStop->setCurrentText(QString(settings.barcodeStop));
    m_form->clearFaults();
    m_isShowing = false;
    setChanged(false);
}

LibrarySettings LibrarySection::entered() const {
    LibrarySettings settings = m_seen.settings;
    settings.name = m_name->text().trimmed();
    settings.contact = m_contact->toPlainText();
    settings.page = m_page->text().trimmed();
    settings.eligibility = {m_prefecture->text().trimmed(), m_homeCity->text().trimmed(),
                            trimmedLines(m_cities->toPlainText())};
    settings.usableFromOpenDays = m_usableFrom->value();
    settings.validityYears = m_validity->value();
    settings.validityStart =
        m_validityStart->chosen() == u"decision"_s ? ValidityStart::Decision : ValidityStart::OldExpiry;
    settings.renewalWindowMonths = m_renewalWindow->value();
    settings.unusedYears = m_unused->value();
    settings.residentRecordMonths = m_residentRecord->value();
    settings.undoSeconds = m_undo->value();
    settings.claimLeaseMinutes = m_lease->value();
    settings.idleLockMinutes = m_idle->value();
    settings.retention = {m_imageDays->value(), m_applicationDays->value()};
    settings.attachments = {m_mostFiles->value(), m_totalSize->value(), m_fileSize->value(), m_ratio->value()};
    settings.existingCardScheme =
        checkDigitSchemeFromKey(m_scheme->currentData().toString()).value_or(CheckDigitScheme::None);
    settings.barcodeStart = m_barcodeStart->currentText().front();
    settings.barcodeStop = m_barcodeStop->currentText().front();
    return settings;
}

void LibrarySection::noteChange() {
    if (!m_isShowing)
        setChanged(toJson(entered()) != toJson(m_seen.settings));
}

void LibrarySection::save() {
    m_form->clearFaults();
    const LibrarySettingsSeen wanted{entered(), m_seen.version};
    onFinished(m_settings.saveLibrary(wanted), this, [this, wanted](const Result<int>& version) {
        if (version) {
            m_seen = {wanted.settings, *version};
            noteChange();
            report(tr("設定を保存しました。"));
            return Q_EMIT saved();
        }
        const QString name = version.error().detail.section(u'.', 1);
        const bool isShown = version.error().kind == ErrorKind::Invalid &&
                             m_form->showFault(name, tr("この値では保存できません。直してください。"));
        if (!isShown)
            Q_EMIT messageRaised(errorText(version.error(), Attempt::SaveSettings));
    });
}

} // namespace uketsuke
