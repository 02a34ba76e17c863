#pragma once

#include "app/domain/id.h"

#include <QHash>
#include <QObject>

namespace uketsuke {

class ReviewService;

/// What the person who works here typed into the windows over the application in view and did not give.
class TextDrafts : public QObject
{
    Q_OBJECT
public:
    explicit TextDrafts(ReviewService& reviews, QObject* parent = nullptr);

    /// Another application, or another person before it: nothing of the one before is left.
    void open(const ApplicationId& id);
    [[nodiscard]] QString text(const QString& place) const { return m_texts.value(place); }
    /// An empty text forgets.
    void keep(const QString& place, const QString& text);
    /// What could not be kept while the connection was lost.
    void saveAgain();
    /// Another person works here: nobody keeps it for the one before.
    void forget();

Q_SIGNALS:
    /// Something was left here that waits to be given.
    void found();

private:
    struct Draft {
        ApplicationId id;
        QString place;
        QString text;
    };
    void save(const Draft& draft);

    ReviewService& m_reviews;
    ApplicationId m_id;
    QHash<QString, QString> m_texts;
    QList<Draft> m_unsaved;
};

} // namespace uketsuke
