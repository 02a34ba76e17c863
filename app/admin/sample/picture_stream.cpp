#include "app/admin/sample/picture_stream.h"

#include "app/admin/sample/photos/picture_file.h"

#include <QtConcurrentRun>

namespace uketsuke {

PictureStream::PictureStream(QList<SampleAttachment> attachments, QSize photoSize)
    : m_attachments(std::move(attachments)), m_photoSize(photoSize) {}

PictureStream::~PictureStream() {
    m_pool.clear();
    m_pool.waitForDone();
}

void PictureStream::start(qsizetype index) {
    m_started.insert(index, QtConcurrent::run(&m_pool, pictureFile, m_attachments[index], m_photoSize));
}

Result<QByteArray> PictureStream::bytesAt(qsizetype index) {
    const qsizetype ahead = index + m_pool.maxThreadCount() + 1;
    for (m_next = qMax(m_next, index); m_next < qMin(ahead, count()); ++m_next)
        start(m_next);
    if (!m_started.contains(index))
        start(index);
    return m_started[index].result();
}

} // namespace uketsuke
