#pragma once

#include "app/domain/connection/change.h"
#include "app/persistence/database/database.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QObject>
#include <QThread>
#include <QWaitCondition>

#include <atomic>

namespace uketsuke {

class PostgresqlConnection;

/// How a desk learns of changes: told by the server, or asking the journal twice a second. A server that takes the wish
/// to be told, but tells nothing (a pooler between), is asked.
enum class ChangeWay { Told, Asking };

/// Hears, on a thread and a connection of its own, what other connections changed. Comes back by itself after a loss,
/// and tells Everything then. On the embedded database it asks PRAGMA data_version.
class ChangeListener : public QObject
{
    Q_OBJECT
public:
    explicit ChangeListener(DatabaseSettings settings, const QString& password = {}, ChangeWay way = ChangeWay::Told);
    ~ChangeListener() override;
    /// Once, when whoever shall be told is connected.
    void start();
    /// The password was changed: it comes back by this one, also where it was refused with the old one.
    void usePassword(const QString& password);

    [[nodiscard]] ChangeWay way() const { return m_way; }

Q_SIGNALS:
    /// From the listener's thread. Without ids anything of this kind may have changed.
    void changed(uketsuke::ChangeKind kind, const QStringList& ids);
    /// From here on nothing is missed.
    void listening();

private:
    struct Heard;
    void work();
    void beTold();
    [[nodiscard]] QString password();
    void leave(const Error& refusal, const QString& password);
    void askJournal(const DatabaseSettings& settings);
    [[nodiscard]] bool isTold(PostgresqlConnection& server);
    [[nodiscard]] Result<qint64> askSince(Database& database, qint64 sequence, Heard& heard);
    void hearVersion(int version, Heard& heard);
    void tell(const Heard& heard);
    void begun();
    void rest(std::chrono::milliseconds time);
    DatabaseSettings m_settings;
    QString m_password; ///< under m_restLock
    std::atomic<ChangeWay> m_way;
    std::atomic<bool> m_isEnding = false;
    bool m_wasAway = false;
    int m_failures = 0;
    int m_schemaVersion = 0; ///< of who asks; 0 before the first answer
    QMutex m_restLock;
    QWaitCondition m_end;
    std::unique_ptr<QThread> m_thread;
};

} // namespace uketsuke
