#pragma once

#include "app/services/intake/column_mapping.h"
#include "app/services/settings/settings_service.h"

namespace uketsuke {

/// A mapping with the version that a change must have seen; 0: the one that the program ships with.
struct StoredMapping {
    ColumnMapping mapping;
    int version = 0;
};

/// The mappings of this library: what IT saved, and the shipped one where it was not mended.
class MappingCatalogue
{
public:
    explicit MappingCatalogue(SettingsService& settings) : m_settings(settings) {}

    /// By name; the shipped one first. A saved mapping that breaks the schema is left out.
    [[nodiscard]] QFuture<Result<QList<StoredMapping>>> all();
    /// NotFound("mapping") where there is none of this name.
    [[nodiscard]] QFuture<Result<StoredMapping>> named(const QString& name);
    /// Only IT may (NotPermitted); Invalid as readMapping(); Conflict where somebody saved since. The new version.
    [[nodiscard]] QFuture<Result<int>> save(const StoredMapping& seen);
    /// Another form: a mapping of its own, whose receipt numbers are another form's. Only IT may.
    [[nodiscard]] QFuture<Result<StoredMapping>> saveAsAnotherForm(ColumnMapping mapping, const QString& title);

private:
    SettingsService& m_settings;
};

} // namespace uketsuke
