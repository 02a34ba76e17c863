#include "app/decoder/decoder_loop.h"

#include "app/decoder/box_fitting.h"
#include "app/decoder/decode_limits.h"
#include "app/decoder/heif_decoding.h"
#include "app/decoder/image_reader_decoding.h"
#include "app/decoder/jpeg_decoding.h"
#include "app/decoder/warm_up_samples.h"
#include "app/domain/document/document_kind.h"

#include <QImageReader>
#include <QSemaphore>
#include <QThreadPool>

#include <cstdio>
#include <cstring>
#include <new>

namespace uketsuke {

namespace protocol = decoder_protocol;
using protocol::Status;

namespace {

bool readRequest(protocol::Request& request) {
    return std::fread(&request, sizeof request, 1, stdin) == 1 && request.magicNumber == protocol::magic;
}

bool writeReply(const protocol::Reply& reply) {
    return std::fwrite(&reply, sizeof reply, 1, stdout) == 1 && std::fflush(stdout) == 0;
}

int side(std::uint32_t value) {
    return static_cast<int>(qMin(value, std::uint32_t(decode_limits::side)));
}

PictureTarget targetOf(const protocol::Request& request, std::span<unsigned char> slot, SlotWarmer& warmer) {
    return {slot,
            {side(request.boxWidth), side(request.boxHeight)},
            &warmer,
            {side(request.partX), side(request.partY), side(request.partWidth), side(request.partHeight)}};
}

protocol::Reply replyOf(const protocol::Request& request, const PictureOutcome& outcome) {
    const auto number = [](int value) { return static_cast<std::uint32_t>(value); };
    protocol::Reply reply{};
    reply.magicNumber = protocol::magic;
    reply.status = outcome.status;
    reply.sequence = request.sequence;
    reply.slot = request.slot;
    reply.width = number(qMax(0, outcome.size.width()));
    reply.height = number(qMax(0, outcome.size.height()));
    reply.stride = 4 * reply.width;
    reply.fullWidth = number(qMax(0, outcome.fullSize.width()));
    reply.fullHeight = number(qMax(0, outcome.fullSize.height()));
    reply.pageCount = number(outcome.pageCount);
    reply.orientation = number(outcome.orientation);
    const QRect part = outcome.part.isNull() ? QRect({}, outcome.fullSize) : outcome.part;
    reply.partX = number(part.x());
    reply.partY = number(part.y());
    reply.partWidth = number(qMax(0, part.width()));
    reply.partHeight = number(qMax(0, part.height()));
    return reply;
}

} // namespace

DecoderLoop::DecoderLoop(SharedRegion region) : m_region(std::move(region)) {
    QImageReader::setAllocationLimit(decode_limits::imageMegabytes);
}

void DecoderLoop::warmUp(std::size_t expectedBytes) {
    constexpr std::size_t file = 4 * protocol::mebibyte;
    const std::size_t picture = qMin(expectedBytes, protocol::smallSlotCapacity);
    if (m_region.commit(0, file))
        std::memset(m_region.data(), 0, file);
    if (m_region.commit(protocol::slotOffset(0), picture))
        std::memset(m_region.data() + protocol::slotOffset(0), 0, picture);
    for (const QByteArray& sample : warmUpSamples()) {
        std::memcpy(m_region.data(), sample.constData(), static_cast<std::size_t>(sample.size()));
        protocol::Request request{};
        request.magicNumber = protocol::magic;
        request.command = protocol::Command::Decode;
        request.byteCount = static_cast<std::uint32_t>(sample.size());
        static_cast<void>(answer(request));
    }
}

void DecoderLoop::startThreads() {
    m_preparation.start();
    // Qt converts and scales large pictures by its pool. One thread that stays, and runs before this returns.
    QThreadPool* pool = QThreadPool::globalInstance();
    pool->setMaxThreadCount(1);
    pool->setExpiryTimeout(-1);
    QSemaphore hasRun;
    pool->start([&hasRun] { hasRun.release(); });
    hasRun.acquire();
}

int DecoderLoop::run(std::uint32_t missingLocks) {
    protocol::Reply ready{};
    ready.magicNumber = protocol::magic;
    ready.status = Status::Ready;
    ready.missingLocks = missingLocks;
    if (!writeReply(ready))
        return 1;
    protocol::Request request{};
    while (readRequest(request)) {
        if (request.slot >= protocol::slotCount || request.byteCount > protocol::inputCapacity)
            return 1;
        switch (request.command) {
        case protocol::Command::Decode:
            if (!writeReply(answer(request)))
                return 1;
            break;
        case protocol::Command::Discard:
            m_region.discard(protocol::slotOffset(request.slot), protocol::slotCapacity(request.slot));
            break;
        }
    }
    return 0;
}

protocol::Reply DecoderLoop::answer(const protocol::Request& request) {
    try {
        return replyOf(request, decode(request));
    } catch (const std::bad_alloc&) {
        m_preparation.end();
        return replyOf(request, refused(Status::TooLarge));
    }
}

PictureOutcome DecoderLoop::decode(const protocol::Request& request) {
    const std::span<const unsigned char> file(m_region.data(), request.byteCount);
    const std::span<unsigned char> slot(m_region.data() + protocol::slotOffset(request.slot),
                                        protocol::slotCapacity(request.slot));
    const PictureTarget target = targetOf(request, slot, m_preparation);
    PictureOutcome outcome = decodeFile(file, static_cast<int>(qMin(request.page, 0x7FFFFFFFU)), target);
    m_preparation.end();
    if (!target.box.isEmpty() && !outcome.size.isEmpty())
        outcome.size = fitToBox(target.pixels, outcome.size, outcome.fullSize, target.box);
    return outcome;
}

PictureOutcome DecoderLoop::decodeFile(std::span<const unsigned char> file, int page, PictureTarget target) {
    const QByteArrayView bytes(file.data(), static_cast<qsizetype>(file.size()));
    const FileFormat format = sniffFileFormat(bytes);
    switch (format) {
    case FileFormat::Jpeg:
        return page == 0 ? decodeJpeg(file, target) : refused(Status::NoSuchPage);
    case FileFormat::Png:
    case FileFormat::WebP:
    case FileFormat::Tiff:
        return decodeByImageReader(file, fileFormatKey(format).toLatin1(), page, target);
    case FileFormat::Pdf:
        return m_pdf.decode(file, page, target);
    case FileFormat::Heic:
        return page == 0 ? decodeHeif(file, target) : refused(Status::NoSuchPage);
    case FileFormat::Unknown:
        break;
    }
    return refused(Status::Unsupported);
}

} // namespace uketsuke
