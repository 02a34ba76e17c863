#include "app/services/connection/desk_session_service.h"

#include "app/persistence/database/database_thread.h"
#include "app/persistence/database/transaction.h"
#include "app/persistence/desk_session_repository.h"
#include "app/persistence/staff_repository.h"

using namespace Qt::StringLiterals;

namespace uketsuke {

QFuture<Result<QList<DeskSession>>> DeskSessionService::all() {
    return m_database.read([](Database& open) {
        return StaffRepository(open).mustBePermitted(Permission::ManageStaff, u"role"_s).and_then([&] {
            return DeskSessionRepository(open).all();
        });
    });
}

QFuture<Result<void>> DeskSessionService::end(const DeskSessionId& id) {
    return m_database.run([id](Database& database) {
        return inTransaction(database, [&](Database& open) { return DeskSessionRepository(open).end(id); });
    });
}

} // namespace uketsuke
