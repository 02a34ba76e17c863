#include "app/services/services.h"
#include "app/services/session/session_service.h"
#include "app/services/specimen/specimen_service.h"
#include "ui/desk.h"
#include "ui/shared/async.h"

#ifdef UKETSUKE_SPECIMEN

namespace uketsuke {

// The specimen's door: makes the accounts of all three roles where the file is new, and signs the clerk in. It refuses
// a database that is not marked as 見本. Not in shipped programs.
void Desk::beginSpecimen() {
    onFinished(m_services.specimen().prepare(), this, [this](const Result<void>& prepared) {
        if (!prepared)
            return takeOpened(prepared);
        onFinished(m_services.session().signInToSpecimen(SpecimenService::clerk), this,
                   [this](const Result<StaffMember>& person) {
                       person ? takePerson(*person, 0) : takeOpened(tl::unexpected<Error>(person.error()));
                   });
    });
}

} // namespace uketsuke

#endif
