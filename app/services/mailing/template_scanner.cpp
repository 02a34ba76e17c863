#include "app/services/mailing/template_scanner.h"

#include <QList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

struct Tag {
    QChar sign; ///< # ^ / & { ! > = or a blank for a plain name
    QString name;
    qsizetype position = 0;
};

TemplateFault faultAt(const QString& text, qsizetype position, TemplateFault::Kind kind, const QString& tag) {
    const QStringView before = QStringView(text).left(position);
    return {kind, int(before.count(u'\n')) + 1, int(position - before.lastIndexOf(u'\n')), tag};
}

Tag tagOf(QString content, qsizetype position) {
    const bool hasSign = !content.isEmpty() && u"#^/&{!>="_s.contains(content[0]);
    const QChar sign = hasSign ? content[0] : QChar(u' ');
    return {sign, content.mid(hasSign ? 1 : 0).trimmed(), position};
}

std::optional<TemplateFault::Kind> faultOf(const Tag& tag, const QStringList& knownNames, qsizetype endOfSubject) {
    if (tag.sign == u'!')
        return std::nullopt;
    if (tag.sign == u'>' || tag.sign == u'=' || tag.sign == u'{' || tag.sign == u'&')
        return TemplateFault::Kind::NotAllowed;
    if (!knownNames.contains(tag.name))
        return TemplateFault::Kind::UnknownTag;
    if (tag.name == "card_number"_L1 && tag.position < endOfSubject)
        return TemplateFault::Kind::NumberInSubject;
    return std::nullopt;
}

/// Follows the sections: {{/name}} must end the one that was opened last.
bool takesPart(QList<Tag>& openSections, const Tag& tag) {
    if (tag.sign == u'#' || tag.sign == u'^')
        openSections.append(tag);
    if (tag.sign != u'/')
        return true;
    if (openSections.isEmpty() || openSections.last().name != tag.name)
        return false;
    openSections.removeLast();
    return true;
}

bool alwaysAppears(const Tag& tag, const QList<Tag>& openSections) {
    return tag.sign == u' ' && std::all_of(openSections.begin(), openSections.end(), [&](const Tag& section) {
               return section.sign == u'#' && section.name == tag.name;
           });
}

/// Follows the tags to the end, where every section must be closed; `always` gets the names that always appear.
std::optional<TemplateFault> readTags(const QString& text, const QStringList& knownNames, QStringList& always) {
    const qsizetype endOfSubject = text.indexOf(u'\n');
    QList<Tag> openSections;
    for (qsizetype start = text.indexOf("{{"_L1); start >= 0;) {
        const qsizetype end = text.indexOf("}}"_L1, start);
        if (end < 0)
            return faultAt(text, start, TemplateFault::Kind::NotClosed, {});
        const Tag tag = tagOf(text.mid(start + 2, end - start - 2), start);
        if (const auto kind = faultOf(tag, knownNames, endOfSubject))
            return faultAt(text, start, *kind, tag.name);
        if (!takesPart(openSections, tag))
            return faultAt(text, start, TemplateFault::Kind::NotClosed, tag.name);
        if (alwaysAppears(tag, openSections))
            always.append(tag.name);
        start = text.indexOf("{{"_L1, end + 2);
    }
    if (!openSections.isEmpty())
        return faultAt(text, openSections.last().position, TemplateFault::Kind::NotClosed, openSections.last().name);
    return std::nullopt;
}

} // namespace

std::optional<TemplateFault> findTemplateFault(const QString& text, const QStringList& knownNames,
                                               const QStringList& neededNames) {
    const QStringList lines = text.split(u'\n');
    if (lines.size() < 3 || lines[0].trimmed().isEmpty() || !lines[1].isEmpty())
        return TemplateFault{TemplateFault::Kind::NoSubject, 1, 1, {}};
    QStringList always;
    if (auto fault = readTags(text, knownNames, always))
        return fault;
    for (const QString& name : neededNames)
        if (!always.contains(name))
            return TemplateFault{TemplateFault::Kind::NumberMissing, 3, 1, name};
    return std::nullopt;
}

} // namespace uketsuke
