#include "ui/intake/columns_step.h"

#include "ui/intake/intake_view_model.h"
#include "ui/intake/intake_words.h"
#include "ui/shared/theme/theme.h"
#include "ui/shared/user_prompt.h"
#include "ui/shared/words.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

/// A choice that the wheel does not change: who scrolls the list must not turn a field into another.
class MeaningBox final : public QComboBox
{
public:
    using QComboBox::QComboBox;

protected:
    void wheelEvent(QWheelEvent* event) override { event->ignore(); }
};

QLabel* quietLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    setLabelRole(*label, LabelRole::Quiet);
    return label;
}

} // namespace

ColumnsStep::ColumnsStep(IntakeViewModel& model, UserPrompt& prompt, const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_model(model),
      m_prompt(prompt),
      m_theme(theme),
      m_summary(new QLabel(this)),
      m_missing(new QLabel(this)),
      m_save(new QPushButton(tr("この対応を保存"), this)),
      m_saveAsAnother(new QPushButton(tr("別のフォームとして保存"), this)),
      m_scroll(new QScrollArea(this)) {
    buildLayout();
    connect(m_save, &QPushButton::clicked, &m_model, &IntakeViewModel::saveMapping);
    connect(m_saveAsAnother, &QPushButton::clicked, this, &ColumnsStep::askForTitle);
    connect(&m_model, &IntakeViewModel::mappingSaved, this, [this] { m_title.clear(); });
}

void ColumnsStep::buildLayout() {
    m_summary->setObjectName(u"intakeColumnsSummary"_s);
    m_missing->setObjectName(u"intakeColumnsMissing"_s);
    m_save->setObjectName(u"intakeSaveMapping"_s);
    m_saveAsAnother->setObjectName(u"intakeSaveAsAnother"_s);
    setTextTone(*m_missing, Tone::Wrong);
    m_missing->setWordWrap(true);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* top = new QHBoxLayout;
    top->addWidget(m_summary);
    top->addStretch();
    top->addWidget(m_saveAsAnother);
    top->addWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pixels(Space::Large), pixels(Space::Medium), pixels(Space::Large), 0);
    column->setSpacing(pixels(Space::Small));
    column->addLayout(top);
    column->addWidget(m_missing);
    column->addWidget(m_scroll, 1);
}

void ColumnsStep::setMaySave(bool maySave) {
    m_maySave = maySave;
    m_title.clear();
    display();
}

void ColumnsStep::display() {
    const ExportShape& shape = m_model.shape();
    QStringList missing;
    for (const QString& key : shape.missing)
        missing.append(meaningText(key));
    m_missing->setText(tr("列がありません：%1。どの列かを選んでください。").arg(missing.join(tr("、"))));
    m_missing->setVisible(!missing.isEmpty());
    m_summary->setText(tr("%1 列・%2").arg(shape.columns.size()).arg(encodingText(shape.encoding)));
    m_save->setVisible(m_maySave && m_model.isMappingMended());
    m_saveAsAnother->setVisible(m_maySave);
    if (m_model.step() != IntakeStep::Columns || m_model.isBusy())
        return;
    const int position = m_scroll->verticalScrollBar()->value();
    const QString focused = focusWidget() != nullptr ? focusWidget()->objectName() : QString();
    QWidget* sheet = buildSheet();
    m_scroll->setWidget(sheet); // deletes the one before
    m_scroll->verticalScrollBar()->setValue(position);
    if (auto* box = sheet->findChild<QComboBox*>(focused); box != nullptr && !focused.isEmpty())
        box->setFocus();
}

QWidget* ColumnsStep::buildSheet() {
    const ExportShape& shape = m_model.shape();
    auto* sheet = new QWidget;
    setSurface(*sheet, SurfaceRole::Page);
    auto* grid = new QGridLayout(sheet);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(pixels(Space::Large));
    grid->setVerticalSpacing(pixels(Space::Tight));
    grid->setColumnStretch(2, 1);
    int row = 0;
    auto* unknown = new QLabel(tr("対応のない手続きの名前があります。どの手続きかを選んでください。"), sheet);
    setTextTone(*unknown, Tone::LookAgain);
    unknown->setVisible(!shape.unknownProcedures.isEmpty());
    grid->addWidget(unknown, row++, 0, 1, 3);
    for (const QString& text : shape.unknownProcedures)
        addProcedure(*grid, row++, text);
    grid->addWidget(quietLabel(tr("CSV の見出し"), sheet), row, 0);
    grid->addWidget(quietLabel(tr("項目"), sheet), row, 1);
    grid->addWidget(quietLabel(tr("はじめの行の値"), sheet), row++, 2);
    for (int column = 0; column < shape.columns.size(); ++column)
        addRow(*grid, row++, column);
    grid->setRowStretch(row, 1);
    return sheet;
}

void ColumnsStep::addProcedure(QGridLayout& grid, int row, const QString& text) {
    auto* name = new QLabel(grid.parentWidget());
    name->setTextFormat(Qt::PlainText);
    name->setText(text);
    auto* box = new MeaningBox(grid.parentWidget());
    box->setObjectName(u"intakeProcedure%1"_s.arg(row));
    box->setAccessibleName(text);
    box->addItem(tr("選ぶ"));
    for (const Procedure procedure : allProcedures)
        box->addItem(procedureText(procedure), QVariant::fromValue(static_cast<int>(procedure)));
    connect(box, &QComboBox::activated, &m_model, [this, box, text](int index) {
        if (index > 0)
            m_model.assignProcedure(text, static_cast<Procedure>(box->currentData().toInt()));
    });
    grid.addWidget(name, row, 0);
    grid.addWidget(box, row, 1);
}

void ColumnsStep::askForTitle() {
    const TextQuestion question{
        tr("別のフォームとして保存"),
        tr("フォームの名前を入力してください。受付番号は、フォームごとに別のものとして扱います。"), m_title,
        tr("保存する"), false};
    m_prompt.askText(this, question, [this](const QString& title) {
        m_title = title;
        if (!title.trimmed().isEmpty())
            m_model.saveAsAnotherForm(title);
    });
}

void ColumnsStep::addRow(QGridLayout& grid, int row, int column) {
    const ExportShape::Column& shown = m_model.shape().columns.at(column);
    auto* sheet = grid.parentWidget();
    auto* title = new QLabel(sheet);
    title->setTextFormat(Qt::PlainText);
    title->setText(
        title->fontMetrics().elidedText(shown.mapped.title, Qt::ElideRight, m_theme.pixels(Measure::SideWidth) * 2));
    title->setToolTip(shown.mapped.title.toHtmlEscaped());
    auto* example = quietLabel({}, sheet);
    example->setTextFormat(Qt::PlainText);
    example->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    example->setText(QString(shown.example).replace(u'\n', u' '));
    auto* box = new MeaningBox(sheet);
    box->setObjectName(u"intakeMeaning%1"_s.arg(column));
    box->setAccessibleName(shown.mapped.title);
    box->setMinimumWidth(m_theme.pixels(Measure::SideWidth));
    box->addItem(meaningText({}), QString());
    const QStringList meanings = ColumnMapping::allMeanings();
    for (const QString& meaning : meanings)
        box->addItem(meaningText(meaning), meaning);
    box->setCurrentIndex(box->findData(shown.mapped.meaning));
    connect(box, &QComboBox::activated, &m_model, [this, box, columnTitle = shown.mapped.title] {
        m_model.assign(columnTitle, box->currentData().toString());
    });
    grid.addWidget(title, row, 0);
    grid.addWidget(box, row, 1);
    grid.addWidget(example, row, 2);
}

void ColumnsStep::takeFocus() {
    // What a person has to say comes first.
    for (const QString& name : {u"intakeProcedure1"_s, u"intakeMeaning0"_s})
        if (auto* box = findChild<QComboBox*>(name))
            return box->setFocus();
}

} // namespace uketsuke
