#pragma once

#include "app/services/mailing/mime_message.h"

#include <curl/curl.h>

#include <utility>
#include <vector>

namespace uketsuke {

class SmtpConversation;

/// A list of lines that libcurl understands, freed at its end; null where memory ran out.
class CurlList
{
public:
    explicit CurlList(const QList<QByteArray>& lines);
    ~CurlList() { curl_slist_free_all(m_first); }
    CurlList(const CurlList&) = delete;
    CurlList& operator=(const CurlList&) = delete;
    [[nodiscard]] curl_slist* get() const { return m_first; }
    /// For libcurl functions that take the list over.
    [[nodiscard]] curl_slist* release() { return std::exchange(m_first, nullptr); }

private:
    curl_slist* m_first = nullptr;
};

/// The parts of a mail for libcurl, which encodes them (base64) and writes the boundaries. Tells the conversation when
/// the last byte of the parts has been handed out. Message and conversation must live longer.
class CurlMime
{
public:
    CurlMime(CURL* curl, const MimeMessage& message, SmtpConversation& conversation);
    ~CurlMime() { curl_mime_free(m_mime); }
    CurlMime(const CurlMime&) = delete;
    CurlMime& operator=(const CurlMime&) = delete;
    [[nodiscard]] curl_mime* get() const { return m_mime; }

private:
    /// One part's bytes and how far libcurl has read them.
    struct Source {
        const QByteArray* bytes = nullptr;
        qsizetype position = 0;
        bool isLast = false;
        SmtpConversation* conversation = nullptr;
    };
    static size_t read(char* buffer, size_t size, size_t count, void* source);
    static int seek(void* source, curl_off_t offset, int origin);
    [[nodiscard]] bool addPart(const QByteArray& mediaType, Source& source, const QByteArray& header);
    curl_mime* m_mime;
    std::vector<Source> m_sources;
};

} // namespace uketsuke
