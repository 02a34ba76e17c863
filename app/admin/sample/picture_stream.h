#pragma once

#include "app/admin/sample/sample_application.h"
#include "app/domain/result.h"

#include <QFuture>
#include <QMap>
#include <QSize>
#include <QThreadPool>

namespace uketsuke {

/// Makes the files of a sample on all cores, a few ahead of the one that is asked for: a large sample never lies in
/// memory as a whole, and what each file holds does not depend on when it is made.
class PictureStream
{
public:
    PictureStream(QList<SampleAttachment> attachments, QSize photoSize);
    ~PictureStream();

    [[nodiscard]] qsizetype count() const { return m_attachments.size(); }
    [[nodiscard]] const QString& nameAt(qsizetype index) const { return m_attachments[index].name; }
    /// The bytes of a file; waits for them. They are forgotten by release().
    [[nodiscard]] Result<QByteArray> bytesAt(qsizetype index);
    void release(qsizetype index) { m_started.remove(index); }

private:
    void start(qsizetype index);
    QList<SampleAttachment> m_attachments;
    QSize m_photoSize;
    QThreadPool m_pool;
    QMap<qsizetype, QFuture<Result<QByteArray>>> m_started;
    qsizetype m_next = 0;
};

} // namespace uketsuke
