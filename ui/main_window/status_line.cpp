#include "ui/main_window/status_line.h"

#include "ui/shared/theme/styling.h"

#include <QHBoxLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace uketsuke {

StatusLine::StatusLine(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_facts(new QLabel(this)), m_keys(new QLabel(this)) {
    setObjectName(u"statusLine"_s);
    setSurface(*this, SurfaceRole::Status);
    m_facts->setObjectName(u"statusFacts"_s);
    m_keys->setObjectName(u"statusKeys"_s);
    m_keys->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(pixels(Space::Large), 0, pixels(Space::Large), 0);
    row->addWidget(m_facts);
    row->addStretch();
    row->addWidget(m_keys);
    connect(&theme, &Theme::changed, this, &StatusLine::adoptTheme);
    adoptTheme();
}

QString StatusLine::connectionText(Connection connection) {
    switch (connection) {
    case Connection::Up:
        return tr("● 接続中");
    case Connection::Down:
        return tr("✕ 切断");
    case Connection::OnlyToRead:
        return tr("✕ 切断（読み取り専用の予備サーバーだけが応答しています）");
    case Connection::Refused:
        return tr("✕ 切断（サインインし直してください）");
    }
    return {};
}

void StatusLine::showFacts(const StatusFacts& facts) {
    QStringList parts{connectionText(facts.connection) + u'　' + facts.databaseName};
    for (const QString& part : {facts.station, facts.person})
        if (!part.isEmpty())
            parts.append(part);
    m_facts->setText(parts.join(u"　　"_s));
}

void StatusLine::showKeys(const QString& keys) {
    m_keys->setText(keys);
}

void StatusLine::adoptTheme() {
    setFixedHeight(m_theme.pixels(Measure::StatusHeight));
}

} // namespace uketsuke
