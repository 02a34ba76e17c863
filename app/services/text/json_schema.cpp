#include "app/services/text/json_schema.h"

// valijson's Qt adapter builds QString from plain literals, which this project forbids for itself.
#undef QT_NO_CAST_FROM_ASCII
#undef QT_NO_CAST_TO_ASCII
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

using namespace Qt::StringLiterals;

namespace uketsuke {

Result<void> checkAgainstSchema(const QJsonDocument& document, const QByteArray& schema, const QString& what) {
    const QJsonValue schemaValue(QJsonDocument::fromJson(schema).object());
    const QJsonValue value = document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
    valijson::Schema rules;
    valijson::SchemaParser().populateSchema(valijson::adapters::QtJsonAdapter(schemaValue), rules);
    valijson::ValidationResults results;
    valijson::Validator validator;
    if (validator.validate(rules, valijson::adapters::QtJsonAdapter(value), &results))
        return {};
    valijson::ValidationResults::Error first;
    QString place;
    while (results.popError(first)) {
        place.clear();
        for (const std::string& step : first.context)
            place += QString::fromStdString(step);
    }
    return fail(ErrorKind::Invalid, what + u".schema:"_s + place);
}

} // namespace uketsuke
