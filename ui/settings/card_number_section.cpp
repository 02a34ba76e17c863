#include "ui/settings/card_number_section.h"

#include "app/services/issuing/card_number_service.h"
#include "ui/settings/scheme_text.h"
#include "ui/settings/settings_form.h"
#include "ui/settings/settings_table.h"
#include "ui/shared/async.h"
#include "ui/shared/error_text.h"
#include "ui/shared/theme/styling.h"
#include "ui/shared/user_prompt.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

constexpr qint64 longestListBytes = 16LL * 1024 * 1024;

constexpr int refusedLines = 6;

QString refusalText(NumberRefusal reason) {
    switch (reason) {
    case NumberRefusal::Form:
        return CardNumberSection::tr("番号ではありません");
    case NumberRefusal::CheckDigit:
        return CardNumberSection::tr("チェックデジットが違います");
    case NumberRefusal::Barcode:
        return CardNumberSection::tr("X で終わる番号は、NW-7 のバーコードにできません");
    case NumberRefusal::Twice:
        return CardNumberSection::tr("この一覧に 2 回あります");
    case NumberRefusal::Known:
        return CardNumberSection::tr("発行済みか、ほかの一覧にあります");
    case NumberRefusal::InRange:
        return CardNumberSection::tr("番号の範囲に含まれています");
    }
    return {};
}

struct CardNumberDraft {
    QStringList texts;
    QString scheme;
};

} // namespace

CardNumberSection::CardNumberSection(CardNumberService& numbers, UserPrompt& prompt, const Theme& theme,
                                     QWidget* parent)
    : SettingsSection(u"settings_card_numbers"_s, tr("利用券番号"), parent),
      m_numbers(numbers),
      m_prompt(prompt),
      m_form(new SettingsForm(theme, this)),
      m_table(new SettingsTable(theme, u"range_table"_s,
                                {tr("名前"), tr("番号"), tr("残り"), tr("チェックデジット"), tr("状態")}, this)),
      m_name(new QLineEdit(this)),
      m_prefix(new QLineEdit(this)),
      m_first(new QLineEdit(this)),
      m_last(new QLineEdit(this)),
      m_scheme(new QComboBox(this)),
      m_example(new QLabel(this)),
      m_add(new QPushButton(tr("範囲を追加"), this)),
      m_import(new QPushButton(tr("番号の一覧を取り込む…"), this)),
      m_lastKnown(new QPushButton(tr("最後の番号を入れる…"), this)),
      m_activity(new QPushButton(tr("使用を停止"), this)),
      m_refused(new QPlainTextEdit(this)) {
    buildLayout(theme);
    connectSignals();
}

void CardNumberSection::buildLayout(const Theme& theme) {
    m_table->setAccessibleName(tr("利用券番号の範囲"));
    m_form->addWide(m_table);
    auto* under = new QWidget(this);
    auto* underTable = new QHBoxLayout(under);
    underTable->setContentsMargins({});
    underTable->addStretch();
    underTable->addWidget(m_lastKnown);
    m_form->addWide(under);
    for (QLineEdit* field : fields())
        field->setMinimumWidth(theme.pixels(Measure::SearchWidth) / 2);
    addSchemes(*m_scheme);
    m_add->setObjectName(u"range_add"_s);
    m_import->setObjectName(u"range_import"_s);
    m_activity->setObjectName(u"range_activity"_s);
    m_lastKnown->setObjectName(u"range_last_known"_s);
    m_example->setObjectName(u"range_example"_s);
    setLabelRole(*m_example, LabelRole::Value);
    m_form->addHeading(tr("新しい範囲"));
    m_form->addField(u"range_name"_s, tr("名前"), m_name, tr("窓口に出る名前です（例: A）。"));
    m_form->addField(u"range_prefix"_s, tr("先頭の数字"), m_prefix, tr("なければ空にします。"));
    m_form->addField(u"range_first"_s, tr("最初の番号"), m_first,
                     tr("先頭の数字とチェックデジットを除き、0 を含めて桁をそろえます（例: 00001）。"));
    m_form->addField(u"range_last"_s, tr("最後の番号"), m_last);
    m_form->addField(u"range_scheme"_s, tr("チェックデジット"), m_scheme,
                     tr("図書館システムの設定と同じものを選んでください。"));
    m_form->addField(u"range_example"_s, tr("最初に出る番号"), m_example);
    auto* place = new QWidget(this);
    auto* line = new QHBoxLayout(place);
    line->setContentsMargins({});
    line->setSpacing(pixels(Space::Medium));
    line->addWidget(m_add);
    line->addWidget(m_import);
    line->addStretch();
    line->addWidget(m_activity);
    m_form->addWide(place);
    m_refused->setObjectName(u"range_refused"_s);
    m_refused->setAccessibleName(tr("取り込めなかった行"));
    m_refused->setReadOnly(true);
    m_refused->setTabChangesFocus(true);
    m_refused->setFixedHeight(QFontMetrics(m_refused->font()).lineSpacing() * refusedLines + 2 * pixels(Space::Medium));
    m_refused->hide();
    m_form->addWide(m_refused);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_form);
    column->addStretch();
}

void CardNumberSection::connectSignals() {
    for (QLineEdit* field : {m_prefix, m_first, m_last})
        connect(field, &QLineEdit::textChanged, this, &CardNumberSection::showExample);
    connect(m_scheme, &QComboBox::currentIndexChanged, this, &CardNumberSection::showExample);
    connect(m_add, &QPushButton::clicked, this, &CardNumberSection::addRange);
    connect(m_import, &QPushButton::clicked, this, &CardNumberSection::importList);
    connect(m_activity, &QPushButton::clicked, this, &CardNumberSection::switchActivity);
    connect(m_lastKnown, &QPushButton::clicked, this, &CardNumberSection::askLastNumber);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) {
        m_activity->setText(m_ranges.value(row).isActive ? tr("使用を停止") : tr("使用を再開"));
    });
}

void CardNumberSection::setPerson(const StaffMember& person) {
    showTyped({}, checkDigitSchemeKey(CheckDigitScheme::None));
    showRefused({});
    m_refusedNumbers.clear();
    SettingsSection::setPerson(person);
}

void CardNumberSection::showTyped(const QStringList& texts, const QString& scheme) {
    for (qsizetype place = 0; place < fields().size(); ++place)
        fields().at(place)->setText(texts.value(place));
    m_scheme->setCurrentIndex(qMax(0, m_scheme->findData(scheme)));
    m_form->clearFaults();
}

std::any CardNumberSection::draft() const {
    QStringList texts;
    for (const QLineEdit* field : fields())
        texts.append(field->text());
    return texts.join(QString()).isEmpty() ? std::any()
                                           : std::any(CardNumberDraft{texts, m_scheme->currentData().toString()});
}

void CardNumberSection::resume(const std::any& draft) {
    const auto& typed = std::any_cast<const CardNumberDraft&>(draft);
    showTyped(typed.texts, typed.scheme);
}

void CardNumberSection::load() {
    m_form->clearFaults();
    onFinished(m_numbers.letters(), this, [this](const Result<Nw7Letters>& letters) {
        if (letters || !isOutage(letters.error()))
            m_letters = letters.value_or(Nw7Letters());
        showExample();
    });
    onFinished(m_numbers.ranges(), this, [this](const Result<QList<CardNumberRange>>& ranges) {
        if (!ranges)
            return Q_EMIT messageRaised(errorText(ranges.error(), Attempt::LoadSettings));
        show(*ranges);
    });
}

void CardNumberSection::show(const QList<CardNumberRange>& ranges) {
    m_ranges = ranges;
    QList<QStringList> rows;
    for (CardNumberRange range : ranges) {
        range.letters = m_letters;
        const QString numbers = range.source == CardNumberSource::List
                                    ? tr("取り込んだ一覧")
                                    : tr("%1 から %2 まで")
                                          .arg(numberAt(range, range.first).value_or(QString()),
                                               numberAt(range, range.last).value_or(QString()));
        const QString state = !range.isActive         ? tr("停止")
                              : range.needsLastNumber ? tr("最後の番号を待っています")
                              : range.isLow()         ? tr("残りわずか")
                                                      : tr("使用中");
        rows.append({range.name, numbers, QLocale(QLocale::Japanese).toString(range.remaining()),
                     schemeText(range.scheme), state});
    }
    m_activity->setEnabled(!ranges.isEmpty());
    m_lastKnown->setEnabled(!ranges.isEmpty());
    static_cast<SettingsTable*>(m_table)->showRows(rows);
}

Result<CardNumberRange> CardNumberSection::entered() const {
    const auto first = readRangeValue(m_first->text());
    const auto last = readRangeValue(m_last->text());
    if (!first || !last)
        return fail(ErrorKind::Invalid, first ? u"range.last"_s : u"range.first"_s);
    CardNumberRange range;
    range.name = m_name->text().trimmed();
    range.prefix = m_prefix->text().trimmed();
    range.width = static_cast<int>(qMax(m_first->text().trimmed().size(), m_last->text().trimmed().size()));
    range.first = *first;
    range.last = *last;
    range.next = range.first;
    range.letters = m_letters;
    range.scheme = checkDigitSchemeFromKey(m_scheme->currentData().toString()).value_or(CheckDigitScheme::None);
    return range;
}

void CardNumberSection::showExample() {
    const auto range = entered();
    const auto first = range ? issuableFrom(*range, range->first) : std::nullopt;
    m_example->setText(first ? numberAt(*range, *first).value_or(u"—"_s) : u"—"_s);
}

bool CardNumberSection::showRangeFault(const QString& detail) {
    if (detail == "range.name"_L1)
        return m_form->showFault(u"range_name"_s, tr("名前を入力してください。"));
    if (detail == "range.prefix"_L1)
        return m_form->showFault(u"range_prefix"_s, tr("数字だけにしてください。"));
    if (detail == "range.first"_L1 || detail == "range.last"_L1)
        return m_form->showFault(QString(detail).replace(u'.', u'_'), tr("数字だけで入力してください。"));
    if (detail == "range.overlap"_L1)
        return m_form->showFault(u"range_last"_s, tr("ほかの範囲か一覧と、番号が重なっています。"));
    if (detail == "range.scheme"_L1)
        return m_form->showFault(u"range_scheme"_s, tr("バーコードにできる番号がありません。"));
    return m_form->showFault(u"range_last"_s, tr("最初の番号より大きく、桁の合う番号にしてください。"));
}

void CardNumberSection::addRange() {
    m_form->clearFaults();
    const auto range = entered();
    if (!range) {
        showRangeFault(range.error().detail);
        return;
    }
    onFinished(m_numbers.addRange(*range), this, [this](const Result<CardNumberRangeId>& added) {
        m_form->clearFaults();
        if (added) {
            report(tr("番号の範囲を追加しました。"));
            showTyped({}, m_scheme->currentData().toString());
            Q_EMIT saved();
            return load();
        }
        if (added.error().kind != ErrorKind::Invalid || !showRangeFault(added.error().detail))
            Q_EMIT messageRaised(errorText(added.error(), Attempt::SaveSettings));
    });
}

void CardNumberSection::importList() {
    const FileQuestion question{tr("番号の一覧を取り込む"), tr("テキスト (*.txt *.csv);;すべてのファイル (*)"), {}, {}};
    m_prompt.chooseFiles(this, question, [this](const QStringList& files) {
        QFile file(files.value(0));
        if (!file.open(QIODevice::ReadOnly) || file.size() > longestListBytes)
            return Q_EMIT messageRaised(errorText({ErrorKind::TooLarge, u"number_list"_s}, Attempt::SaveSettings));
        importLines(QFileInfo(file).completeBaseName(), QString::fromUtf8(file.readAll()).split(u'\n'));
    });
}

void CardNumberSection::importLines(const QString& name, const QStringList& lines) {
    const auto scheme = checkDigitSchemeFromKey(m_scheme->currentData().toString()).value_or(CheckDigitScheme::None);
    onFinished(m_numbers.importList(name, scheme, lines), this, [this](const Result<NumberImport>& imported) {
        if (!imported)
            return Q_EMIT messageRaised(errorText(imported.error(), Attempt::SaveSettings));
        report(tr("%1 件の番号を取り込みました。使えない行は %2 件です。")
                   .arg(imported->added)
                   .arg(imported->refused.size()));
        showRefused(imported->refused);
        Q_EMIT saved();
        load();
    });
}

void CardNumberSection::showRefused(const QList<RefusedNumber>& refused) {
    QStringList lines;
    for (const RefusedNumber& line : refused)
        lines.append(tr("%1 行目: %2").arg(line.line).arg(refusalText(line.reason)));
    m_refused->setPlainText(lines.join(u'\n'));
    m_refused->setVisible(!lines.isEmpty());
}

void CardNumberSection::switchActivity() {
    const CardNumberRange range = m_ranges.value(m_table->currentRow());
    onFinished(m_numbers.setActive(range.id, !range.isActive), this, [this](const Result<void>& done) {
        if (!done)
            return Q_EMIT messageRaised(errorText(done.error(), Attempt::SaveSettings));
        Q_EMIT saved();
        load();
    });
}

void CardNumberSection::askLastNumber() {
    const CardNumberRange range = m_ranges.value(m_table->currentRow());
    TextQuestion question;
    question.title = tr("最後の番号");
    question.text = tr("範囲「%1」で、これまでに出た最後の利用券番号を入れてください。"
                       "図書館システムやメールの控えで、いちばん後のものを確かめます。"
                       "チェックデジットまですべて入れます。まだ一つも出していないときは「なし」と入れます。")
                        .arg(range.name);
    question.accept = tr("この次から出す");
    question.initial = m_refusedNumbers.value(range.id.text());
    m_prompt.askText(this, question, [this, range](const QString& typed) { tellLastNumber(range, typed); });
}

void CardNumberSection::tellLastNumber(const CardNumberRange& range, const QString& typed) {
    onFinished(m_numbers.tellLastNumber(range.id, typed), this, [this, range, typed](const Result<void>& told) {
        m_refusedNumbers.remove(range.id.text());
        if (told) {
            report(tr("最後の番号を入れました。次の番号から出ます。"));
            Q_EMIT saved();
            return load();
        }
        m_refusedNumbers.insert(range.id.text(), typed);
        Message message = errorText(told.error(), Attempt::SaveSettings);
        const QString& detail = told.error().detail;
        if (detail == "last_number.form"_L1)
            message.what = tr("利用券番号として読めません。");
        else if (detail == "last_number.check_digit"_L1)
            message.what = tr("チェックデジットが合いません。");
        else if (detail == "last_number.range"_L1)
            message.what =
                tr("この範囲の番号ではありません。先頭の数字からチェックデジットまで、すべて入れてください。");
        else if (detail == "last_number.below"_L1)
            message.what = tr("このデータベースは、もっと後の番号を出しています。前へは戻せません。");
        Q_EMIT messageRaised(message);
    });
}

} // namespace uketsuke
