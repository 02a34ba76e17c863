#pragma once

#include "app/domain/connection/database_address.h"

#include <QString>

#include <memory>

namespace uketsuke::bars {

/// One way to claim and complete an application, on a connection of its own. What fails ends the program.
class Completing
{
public:
    virtual ~Completing() = default;
    virtual void claim(const QString& application) = 0;
    /// What was claimed last: the milliseconds from the order until the commit was answered.
    virtual double complete() = 0;
    /// Both, one after the other, as fast as this way can; the milliseconds of the completion, or of both where they
    /// are not told apart.
    virtual double claimAndComplete(const QString& application) {
        claim(application);
        return complete();
    }
};

/// By the product's own services, as a desk does it; it hears of the other desks' changes meanwhile.
[[nodiscard]] std::unique_ptr<Completing> completingByServices(const DatabaseAddress& address);
/// By libpq alone: the same statements, prepared, both in one pipeline, each a commit of its own.
[[nodiscard]] std::unique_ptr<Completing> completingByLibpq(const DatabaseAddress& address);

/// The application with this number, as the ground fills a database.
[[nodiscard]] QString applicationAt(int number);
/// What a completion's mail says: about as long as a library's own.
[[nodiscard]] QString mailOfACompletion();
inline constexpr int leaseSeconds = 900;

} // namespace uketsuke::bars
