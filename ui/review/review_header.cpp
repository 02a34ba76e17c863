#include "ui/review/review_header.h"

#include "ui/shared/date_text.h"
#include "ui/shared/key_button.h"
#include "ui/shared/stale_mark.h"
#include "ui/shared/tag.h"
#include "ui/shared/words.h"

#include <QHBoxLayout>
#include <QLabel>

namespace uketsuke {

ReviewHeader::ReviewHeader(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_title(new QLabel(this)),
      m_procedure(new Tag({}, Tone::Neutral, this)),
      m_due(new Tag({}, Tone::Neutral, this)),
      m_holder(new Tag({}, Tone::Agrees, this)),
      m_state(new Tag({}, Tone::Neutral, this)),
      m_release(new KeyButton(tr("担当を外す"), Qt::Key_F8, this)),
      m_take(new KeyButton(tr("受け取る"), Qt::Key_F8, this)),
      m_previous(new KeyButton(tr("前"), Qt::Key_F2, this)),
      m_next(new KeyButton(tr("次"), Qt::Key_F3, this)) {
    setSurface(*this, SurfaceRole::Header);
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(theme.pixels(Measure::HeaderHeight));
    m_title->setObjectName(QStringLiteral("reviewTitle"));
    m_title->setTextFormat(Qt::PlainText);
    setLabelRole(*m_title, LabelRole::Heading);
    m_release->setObjectName(QStringLiteral("reviewRelease"));
    m_take->setObjectName(QStringLiteral("reviewTake"));
    m_previous->setObjectName(QStringLiteral("reviewPrevious"));
    m_next->setObjectName(QStringLiteral("reviewNext"));
    m_due->setObjectName(QStringLiteral("reviewDue"));
    m_next->setKeySide(KeySide::AfterText);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(pixels(Space::Large), 0, pixels(Space::Large), 0);
    row->setSpacing(pixels(Space::Medium));
    row->addWidget(m_title);
    for (Tag* tag : {m_procedure, m_state, m_due, m_holder})
        row->addWidget(tag);
    row->addStretch(1);
    row->addWidget(new StaleMark(this));
    row->addWidget(m_release);
    row->addWidget(m_take);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    clear();
}

void ReviewHeader::clear() {
    m_title->clear();
    for (Tag* tag : {m_procedure, m_due, m_holder, m_state})
        tag->hide();
    m_release->hide();
    m_take->hide();
}

void ReviewHeader::display(const ReviewReady& ready, const QDate& today, const QString& whyDue) {
    const ReviewCase& current = ready.reviewCase;
    m_title->setText(tr("%1　%2 様").arg(current.receiptNumber, fullName(current.values())));
    m_procedure->display(procedureText(current.procedure), Tone::Neutral);
    m_procedure->show();
    m_state->display(applicationStateText(current.state), Tone::Neutral);
    m_state->setVisible(current.state != ApplicationState::Received);
    showDue(current.dueOn, today, whyDue);
    showHolder(ready);
}

void ReviewHeader::showDue(const QDate& due, const QDate& today, const QString& why) {
    const qint64 left = today.daysTo(due);
    const QString when = left < 0 ? tr("期限 %1・%n日超過", nullptr, static_cast<int>(-left)).arg(DateText::day(due))
                         : left == 0 ? tr("期限 %1・今日").arg(DateText::day(due))
                                     : tr("期限 %1").arg(DateText::day(due));
    m_due->display(when, left < 0 ? Tone::Wrong : left == 0 ? Tone::LookAgain : Tone::Neutral);
    m_due->setToolTip(why);
    m_due->setAccessibleDescription(why);
    m_due->show();
}

void ReviewHeader::showHolder(const ReviewReady& ready) {
    const DateText dates;
    m_holder->show();
    if (ready.claim) {
        m_holder->display(tr("あなたが担当　%1 まで").arg(dates.timeOfDay(ready.claim->until)), Tone::Agrees);
    } else if (ready.reviewCase.decision) {
        const StandingDecision& decision = *ready.reviewCase.decision;
        m_holder->display(tr("%1 が %2 に処理").arg(decision.displayName, dates.moment(decision.decidedAt)),
                          Tone::Neutral);
    } else if (ready.reviewCase.holder) {
        const ClaimHolder& holder = *ready.reviewCase.holder;
        m_holder->display(tr("閲覧のみ: %1（%2）が %3 から担当")
                              .arg(holder.displayName, holder.station, dates.timeOfDay(holder.since)),
                          Tone::LookAgain);
    } else {
        m_holder->display(tr("閲覧のみ: 担当者なし"), Tone::LookAgain);
    }
}

} // namespace uketsuke
