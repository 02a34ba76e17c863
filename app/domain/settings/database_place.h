#pragma once

#include <QString>

namespace uketsuke {

/// Who decided where the embedded database lies; the first that says something is obeyed.
enum class PlaceOrigin {
    Argument,       ///< --database on the command line
    MachineSetting, ///< the setting that IT made for the whole PC
    Default
};

/// Where the embedded database lies, whether or not it is there.
struct DatabasePlace {
    QString file;
    PlaceOrigin origin = PlaceOrigin::Default;
};

/// What a person is told of a place that does not serve: names, and what IT types to mend it.
struct PlaceFacts {
    QString file;
    QString folder;
    QString settingFile;
    QString account;        ///< of the system, who runs this program
    QString commandToMake;  ///< makes the folder, or mends its access
    QString commandToLetIn; ///< gives the account its access
};

} // namespace uketsuke
