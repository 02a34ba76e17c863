#include "ui/help/help_window.h"

#include "ui/shared/theme/styling.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QShortcut>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextTable>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace uketsuke {

HelpWindow::HelpWindow(const Theme& theme, Manual manual, QWidget* parent)
    : QWidget(parent, Qt::Window), m_theme(theme), m_manual(std::move(manual)), m_browser(new QTextBrowser(this)) {
    setObjectName(u"helpWindow"_s);
    setWindowTitle(tr("操作の手引き"));
    setSurface(*this, SurfaceRole::Page);
    m_browser->setObjectName(u"helpText"_s);
    m_browser->setAccessibleName(tr("操作の手引き"));
    m_browser->setFrameShape(QFrame::NoFrame);
    m_browser->setOpenExternalLinks(false);
    m_browser->document()->setDocumentMargin(pixels(Space::Wide));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_browser);
    const int side = theme.pixels(Measure::MessageWidth);
    resize(side, parent == nullptr ? side : qMin(side, parent->height() * 9 / 10));
    auto* close = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(close, &QShortcut::activated, this, &QWidget::close);
    connect(&theme, &Theme::changed, this, &HelpWindow::fill);
    fill();
}

namespace {

// Markdown's tables come with the sunken frames of old browsers.
void calmTables(QTextDocument& document, const QColor& line) {
    const QList<QTextFrame*> frames = document.rootFrame()->childFrames();
    for (QTextFrame* frame : frames)
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            QTextTableFormat format = table->format();
            format.setBorderCollapse(true);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderBrush(line);
            format.setCellPadding(pixels(Space::Tight));
            format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
            table->setFormat(format);
        }
}

// Markdown leaves no room above a heading.
void giveRoomToHeadings(QTextDocument& document) {
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        if (block.blockFormat().headingLevel() == 0)
            continue;
        QTextBlockFormat format;
        format.setTopMargin(pixels(Space::Wide));
        format.setBottomMargin(pixels(Space::Small));
        QTextCursor(block).mergeBlockFormat(format);
    }
}

} // namespace

void HelpWindow::fill() {
    m_browser->setMarkdown(m_manual.markdown);
    calmTables(*m_browser->document(), m_theme.colour(ColourRole::Line));
    giveRoomToHeadings(*m_browser->document());
}

void HelpWindow::openAt(const QString& name) {
    show();
    raise();
    activateWindow();
    const QString heading = m_manual.headingOfName.value(name);
    const QTextDocument& document = *m_browser->document();
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        const bool isHeading = block.blockFormat().headingLevel() > 0;
        if (!isHeading || block.text() != heading || heading.isEmpty())
            continue;
        const qreal top = document.documentLayout()->blockBoundingRect(block).top();
        m_browser->verticalScrollBar()->setValue(static_cast<int>(top) - pixels(Space::Medium));
        m_browser->setTextCursor(QTextCursor(block));
        return;
    }
    m_browser->verticalScrollBar()->setValue(0);
}

QString HelpWindow::headingInSight() const {
    return m_browser->textCursor().block().text();
}

} // namespace uketsuke
