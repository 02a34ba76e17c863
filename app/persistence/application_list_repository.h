#pragma once

#include "app/domain/application/application_list.h"
#include "app/persistence/database/database.h"

namespace uketsuke {

/// A list's question with what the database cannot know by itself.
struct ApplicationListQuery {
    ApplicationFilter filter;
    QString searchKey; ///< the filter's text as a key (searchKey()); empty: no search
    ApplicationSort sort;
    std::optional<ApplicationCursor> cursor;
    int limit = 100;
    QDate today;   ///< the day at the counter
    QDateTime now; ///< for claims that have ended
};

/// Reads lists of applications, made for a million of which ten thousand are open.
class ApplicationListRepository
{
public:
    explicit ApplicationListRepository(Database& database) : m_database(database) {}

    [[nodiscard]] Result<ApplicationPage> page(const ApplicationListQuery& query);
    [[nodiscard]] Result<ApplicationCounts> counts(const QString& login, const QDate& today, const QDateTime& now);

    /// Up to this many matching keys a search begins with the keys and gives all in one page; beyond, it walks the list
    /// in its order and stops when the page is full. Among the open ones, whose keys have an index of their own, the
    /// walk is short sooner: a twentieth of ten thousand fills a page. So does a single closed state that few are in,
    /// and a branch that few are of: walking a million closed ones for the few 重複 would read them all.
    static constexpr int fewKeys = 5000;
    static constexpr int fewOpenKeys = 500;

private:
    [[nodiscard]] Result<bool> hasFewKeys(const ApplicationListQuery& query);
    [[nodiscard]] Result<ApplicationPage> found(const ApplicationListQuery& query);
    /// Of one branch: by due day along its index; in the other orders all at once where few are of it.
    [[nodiscard]] Result<ApplicationPage> pageOfBranch(const ApplicationListQuery& query);
    [[nodiscard]] Result<ApplicationPage> pageOfState(const ApplicationListQuery& query);
    [[nodiscard]] Result<ApplicationPage> allAtOnce(QLatin1StringView statement, const Bindings& bindings,
                                                    const ApplicationListQuery& query);
    [[nodiscard]] Result<ApplicationPage> walked(QLatin1StringView statement, const ApplicationListQuery& query);
    Database& m_database;
};

/// The statement that walks the list in this order.
[[nodiscard]] QLatin1StringView pageStatement(const ApplicationSort& sort);
/// The statement that walks the list of one branch by due day.
[[nodiscard]] QLatin1StringView branchPageStatement(SortDirection direction);

} // namespace uketsuke
