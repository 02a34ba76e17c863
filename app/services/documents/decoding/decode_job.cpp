#include "app/services/documents/decoding/decode_job.h"

using namespace Qt::StringLiterals;

namespace uketsuke {

DecodeJob::DecodeJob(QByteArray file, DecodeRequest request) : m_file(std::move(file)), m_request(request) {
    m_promise.start();
}

DecodeJob::~DecodeJob() {
    answer(fail(ErrorKind::Cancelled, u"picture.closed"_s));
}

void DecodeJob::answer(Result<DecodedPicture> result) {
    if (m_isAnswered)
        return;
    m_isAnswered = true;
    m_promise.addResult(std::move(result));
    m_promise.finish();
}

} // namespace uketsuke
