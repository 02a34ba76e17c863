#pragma once

#include <QString>

class QApplication;

namespace uketsuke {

struct WorkingDay {
    QString folder; ///< for pictures, mails and the specimen database
    int applications = 1;
    int undoSeconds = 3;
    bool hasEveryProcedure = false; ///< the completed ones must be of all six procedures
};

/// One clerk's day by keyboard alone: takes the export in, completes applications in the order of the list, goes back,
/// looks at the outbox; then the mails are read and the journal is verified. 0, or the program ends with a sentence.
int work(QApplication& application, const WorkingDay& day);

} // namespace uketsuke
