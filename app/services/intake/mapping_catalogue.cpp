#include "app/services/intake/mapping_catalogue.h"

#include <QJsonDocument>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

QList<StoredMapping> readable(const QList<StoredSetting>& stored) {
    QList<StoredMapping> mappings;
    for (const StoredSetting& setting : stored)
        if (const auto mapping = readMapping(QJsonDocument(setting.content).toJson(QJsonDocument::Compact)))
            mappings.append({*mapping, setting.version});
    return mappings;
}

Result<QList<StoredMapping>> withShipped(const QList<StoredSetting>& stored) {
    QList<StoredMapping> mappings = readable(stored);
    const auto shipped = defaultMapping();
    if (!shipped)
        return tl::unexpected<Error>(shipped.error());
    const auto mended = std::find_if(mappings.begin(), mappings.end(),
                                     [&](const StoredMapping& one) { return one.mapping.name == shipped->name; });
    if (mended == mappings.end())
        mappings.prepend({*shipped, 0});
    else
        mappings.move(mended - mappings.begin(), 0);
    return mappings;
}

} // namespace

QFuture<Result<QList<StoredMapping>>> MappingCatalogue::all() {
    return m_settings.allBelow(SettingName::intakeMappings).then([](const Result<QList<StoredSetting>>& stored) {
        return stored.and_then(withShipped);
    });
}

QFuture<Result<StoredMapping>> MappingCatalogue::named(const QString& name) {
    return all().then([name](const Result<QList<StoredMapping>>& mappings) -> Result<StoredMapping> {
        if (!mappings)
            return tl::unexpected<Error>(mappings.error());
        for (const StoredMapping& one : *mappings)
            if (one.mapping.name == name)
                return one;
        return fail(ErrorKind::NotFound, u"mapping"_s);
    });
}

QFuture<Result<int>> MappingCatalogue::save(const StoredMapping& seen) {
    const QByteArray json = writeMapping(seen.mapping);
    if (const auto valid = readMapping(json); !valid)
        return QtFuture::makeReadyFuture(Result<int>(tl::unexpected<Error>(valid.error())));
    return m_settings.put(SettingName::intakeMappings + seen.mapping.name, QJsonDocument::fromJson(json).object(),
                          seen.version);
}

QFuture<Result<StoredMapping>> MappingCatalogue::saveAsAnotherForm(ColumnMapping mapping, const QString& title) {
    mapping.title = title.trimmed();
    mapping.name = u"form_"_s + QUuid::createUuid().toString(QUuid::Id128).first(8);
    mapping.source = mapping.name;
    return save({mapping, 0}).then([mapping](const Result<int>& version) {
        return version.map([&](int saved) { return StoredMapping{mapping, saved}; });
    });
}

} // namespace uketsuke
