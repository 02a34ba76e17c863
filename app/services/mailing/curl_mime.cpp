#include "app/services/mailing/curl_mime.h"

#include "app/services/mailing/smtp_conversation.h"

#include <algorithm>
#include <cstring>

namespace uketsuke {

CurlList::CurlList(const QList<QByteArray>& lines) {
    for (const QByteArray& line : lines) {
        curl_slist* longer = curl_slist_append(m_first, line.constData());
        if (!longer) {
            curl_slist_free_all(std::exchange(m_first, nullptr));
            return;
        }
        m_first = longer;
    }
}

CurlMime::CurlMime(CURL* curl, const MimeMessage& message, SmtpConversation& conversation)
    : m_mime(curl_mime_init(curl)) {
    m_sources.reserve(size_t(message.attachments.size()) + 1); // libcurl keeps pointers to them
    m_sources.push_back({&message.text, 0, message.attachments.isEmpty(), &conversation});
    bool isComplete = m_mime && addPart("text/plain; charset=utf-8", m_sources.back(), {});
    for (const MimePart& attachment : message.attachments) {
        m_sources.push_back({&attachment.bytes, 0, &attachment == &message.attachments.last(), &conversation});
        isComplete = isComplete && addPart(attachment.mediaType, m_sources.back(), attachment.dispositionHeader);
    }
    if (!isComplete)
        curl_mime_free(std::exchange(m_mime, nullptr));
}

bool CurlMime::addPart(const QByteArray& mediaType, Source& source, const QByteArray& header) {
    curl_mimepart* part = curl_mime_addpart(m_mime);
    if (!part || curl_mime_type(part, mediaType.constData()) != CURLE_OK ||
        curl_mime_encoder(part, "base64") != CURLE_OK)
        return false;
    if (!header.isEmpty()) {
        CurlList headers({header});
        if (!headers.get() || curl_mime_headers(part, headers.release(), 1) != CURLE_OK)
            return false;
    }
    return curl_mime_data_cb(part, curl_off_t(source.bytes->size()), read, seek, nullptr, &source) == CURLE_OK;
}

size_t CurlMime::read(char* buffer, size_t size, size_t count, void* pointer) {
    auto* source = static_cast<Source*>(pointer);
    const qsizetype left = source->bytes->size() - source->position;
    const qsizetype given = std::min<qsizetype>(left, qsizetype(size * count));
    std::memcpy(buffer, source->bytes->constData() + source->position, size_t(given));
    source->position += given;
    if (source->isLast && source->position == source->bytes->size())
        source->conversation->contentHandedOut();
    return size_t(given);
}

int CurlMime::seek(void* pointer, curl_off_t offset, int origin) {
    auto* source = static_cast<Source*>(pointer);
    if (origin != SEEK_SET || offset < 0 || offset > source->bytes->size())
        return CURL_SEEKFUNC_FAIL;
    source->position = qsizetype(offset);
    return CURL_SEEKFUNC_OK;
}

} // namespace uketsuke
