#include "ui/settings/intake_mapping_section.h"

#include "ui/shared/async.h"
#include "ui/shared/error_text.h"
#include "ui/shared/theme/styling.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

struct MappingDraft {
    QList<StoredMapping> stored;
    int shown = 0;
    QString saved;
    QString text;
};

QString mappingFaultText(const Error& error) {
    const QString place = error.detail.section(u':', 1);
    if (error.kind == ErrorKind::TooLarge)
        return IntakeMappingSection::tr("対応表が大きすぎます。");
    if (error.detail.startsWith("mapping.json"_L1))
        return IntakeMappingSection::tr("JSON の書き方に誤りがあります（%1 文字目のあたり）。").arg(place);
    return IntakeMappingSection::tr("対応表として足りないところがあります（%1）。").arg(place);
}

} // namespace

IntakeMappingSection::IntakeMappingSection(MappingCatalogue& mappings, const Theme&, QWidget* parent)
    : SettingsSection(u"settings_intake_mapping"_s, tr("取り込み時の列の対応"), parent),
      m_mappings(mappings),
      m_name(new QComboBox(this)),
      m_text(new QPlainTextEdit(this)),
      m_fault(new QLabel(this)) {
    buildLayout();
    connect(m_text, &QPlainTextEdit::textChanged, this, &IntakeMappingSection::noteChange);
    connect(m_name, &QComboBox::activated, this, &IntakeMappingSection::showChosen);
}

void IntakeMappingSection::buildLayout() {
    m_name->setObjectName(u"mapping_name"_s);
    m_name->setAccessibleName(tr("対応表"));
    m_name->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_text->setObjectName(u"mapping_text"_s);
    m_text->setAccessibleName(tr("対応表の内容"));
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_fault->setObjectName(u"mapping_fault"_s);
    m_fault->setWordWrap(true);
    setTextTone(*m_fault, Tone::Wrong);
    auto* note = new QLabel(
        tr("フォームの CSV "
           "のどの列が、どの項目になるかを決めます。名前（name）を変えて保存すると、新しい対応表になります。"),
        this);
    note->setWordWrap(true);
    setLabelRole(*note, LabelRole::Quiet);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pixels(Space::Wide), pixels(Space::Large), pixels(Space::Wide), pixels(Space::Large));
    column->setSpacing(pixels(Space::Medium));
    column->addWidget(note);
    column->addWidget(m_name, 0, Qt::AlignLeft);
    column->addWidget(m_text, 1);
    column->addWidget(m_fault);
}

void IntakeMappingSection::load() {
    onFinished(m_mappings.all(), this, [this](const Result<QList<StoredMapping>>& mappings) {
        if (!mappings)
            return Q_EMIT messageRaised(errorText(mappings.error(), Attempt::LoadSettings));
        show(*mappings);
    });
}

std::any IntakeMappingSection::draft() const {
    const MappingDraft typed{m_stored, m_shown, m_saved, m_text->toPlainText()};
    return isChanged() ? std::any(typed) : std::any();
}

void IntakeMappingSection::resume(const std::any& draft) {
    const auto& typed = std::any_cast<const MappingDraft&>(draft);
    fill(typed.stored);
    m_name->setCurrentIndex(typed.shown);
    m_shown = typed.shown;
    m_saved = typed.saved;
    m_text->setPlainText(typed.text);
}

void IntakeMappingSection::fill(const QList<StoredMapping>& mappings) {
    m_stored = mappings;
    m_name->clear();
    for (const StoredMapping& stored : mappings)
        m_name->addItem(stored.mapping.title, stored.mapping.name);
}

void IntakeMappingSection::show(const QList<StoredMapping>& mappings) {
    const QString before = m_name->currentData().toString();
    fill(mappings);
    m_name->setCurrentIndex(qMax(0, m_name->findData(before)));
    setChanged(false);
    showChosen();
}

void IntakeMappingSection::showChosen() {
    if (isChanged()) { // what was typed is not lost by looking at another one
        const QSignalBlocker blocker(m_name);
        return m_name->setCurrentIndex(m_shown);
    }
    m_shown = m_name->currentIndex();
    m_saved = QString::fromUtf8(writeMapping(m_stored.value(m_shown).mapping));
    m_text->setPlainText(m_saved);
}

void IntakeMappingSection::noteChange() {
    setChanged(m_text->toPlainText() != m_saved);
    const auto mapping = readMapping(m_text->toPlainText().toUtf8());
    m_fault->setText(mapping ? QString() : mappingFaultText(mapping.error()));
}

void IntakeMappingSection::save() {
    const auto mapping = readMapping(m_text->toPlainText().toUtf8());
    if (!mapping)
        return m_text->setFocus();
    StoredMapping wanted{*mapping, 0};
    for (const StoredMapping& stored : std::as_const(m_stored))
        if (stored.mapping.name == mapping->name)
            wanted.version = stored.version;
    onFinished(m_mappings.save(wanted), this, [this](const Result<int>& version) {
        if (!version)
            return Q_EMIT messageRaised(errorText(version.error(), Attempt::SaveSettings));
        report(tr("列の対応を保存しました。"));
        Q_EMIT saved();
        load();
    });
}

} // namespace uketsuke
