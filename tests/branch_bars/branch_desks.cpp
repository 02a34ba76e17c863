#include "tests/branch_bars/branch_desks.h"

#include <QDeadlineTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke::bars {
namespace {

constexpr int longestSilence = 120'000; // milliseconds

} // namespace

std::unique_ptr<QProcess> startedDesk(const DatabaseAddress& address, BranchDesks::Way way) {
    auto desk = std::make_unique<QProcess>();
    desk->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    desk->start(QStringLiteral(UKETSUKE_BRANCH_DESK),
                {way == BranchDesks::Way::Libpq ? u"libpq"_s : u"services"_s, address.text()});
    return desk;
}

QByteArray lineFrom(QProcess& desk) {
    const QDeadlineTimer end(longestSilence);
    while (!desk.canReadLine())
        if (!desk.waitForReadyRead(static_cast<int>(end.remainingTime())))
            qFatal("a desk of the benchmark is silent");
    return desk.readLine().trimmed();
}

BranchDesks::BranchDesks(const BranchGround& ground, const QString& database, Way way) {
    for (int desk = 0; desk < ground.desks(); ++desk)
        m_desks.push_back(startedDesk(ground.addressOf(database, deskLogin(desk)), way));
    for (const auto& desk : m_desks)
        static_cast<void>(lineFrom(*desk)); // ready
}

BranchDesks::~BranchDesks() {
    for (const auto& desk : m_desks)
        m_isAtWork ? desk->kill() : desk->closeWriteChannel();
    for (const auto& desk : m_desks)
        if (!desk->waitForFinished(longestSilence))
            qFatal("a desk of the benchmark does not end");
}

void BranchDesks::begin(int first, int duration, int pause) {
    m_isAtWork = true;
    m_duration = duration;
    for (const auto& desk : m_desks)
        desk->write(u"work %1 %2 %3 %4\n"_s.arg(first++).arg(m_desks.size()).arg(duration).arg(pause).toLatin1());
    for (const auto& desk : m_desks)
        desk->waitForBytesWritten();
}

DeskWork BranchDesks::ended(int& next) {
    DeskWork work;
    const int step = static_cast<int>(m_desks.size());
    for (const auto& desk : m_desks) {
        const QList<QByteArray> words = lineFrom(*desk).split(' ');
        next = std::max(next, (words.value(1).toInt() / step + 1) * step);
        for (const QByteArray& took : words.mid(2))
            work.milliseconds.push_back(took.toDouble());
    }
    m_isAtWork = false;
    work.perSecond = double(work.milliseconds.size()) * 1000 / m_duration;
    return work;
}

} // namespace uketsuke::bars
