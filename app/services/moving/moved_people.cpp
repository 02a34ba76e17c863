#include "app/services/moving/moved_people.h"

#include "app/persistence/staff_repository.h"

using namespace Qt::StringLiterals;

namespace uketsuke {

Result<void> movePeople(Database& file, Database& shared, SharedTables& target, MoveReport& report) {
    const auto people = StaffRepository(file).all();
    const auto there = StaffRepository(shared).all();
    if (!people || !there)
        return tl::unexpected<Error>(people ? there.error() : people.error());
    QHash<QString, QString> known;
    for (const StaffMember& member : *there)
        known.insert(member.login, member.displayName);
    for (const StaffMember& member : *people) {
        const bool isThere = known.contains(member.login);
        if (isThere && known.value(member.login) != member.displayName)
            return fail(ErrorKind::Conflict, u"move.account:"_s + member.login);
        if (isThere) {
            report.keptAccounts.append(member.login);
            continue;
        }
        auto taken = target.takeAccountOver(member.login, member.displayName, roleKey(member.role));
        if (!taken && taken.error().kind == ErrorKind::Conflict)
            return fail(ErrorKind::Conflict, u"move.account:"_s + member.login);
        if (!taken)
            return taken;
        report.newAccounts.append(member.login);
    }
    return {};
}

} // namespace uketsuke
