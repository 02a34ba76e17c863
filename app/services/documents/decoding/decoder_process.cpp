#include "app/services/documents/decoding/decoder_process.h"

#include "app/domain/document/document_kind.h"
#include "app/services/documents/decoding/reply_check.h"

#include <QProcessEnvironment>

#include <cstring>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace protocol = decoder_protocol;

namespace {

/// Writing to memory for the first time is slow: tens of megabytes at once would hold up the event loop.
constexpr qsizetype copiedAtOnce = 1 << 20;

/// A stranger's file must not find passwords of a database in the environment: only what Qt and the fonts need.
QProcessEnvironment sparseEnvironment() {
    const QProcessEnvironment full = QProcessEnvironment::systemEnvironment();
    QProcessEnvironment sparse;
    for (const QString& name :
         {u"LANG"_s, u"LC_ALL"_s, u"HOME"_s, u"PATH"_s, u"LD_LIBRARY_PATH"_s, u"QT_PLUGIN_PATH"_s, u"XDG_CACHE_HOME"_s,
          u"FONTCONFIG_FILE"_s, u"SystemRoot"_s, u"TEMP"_s, u"ASAN_OPTIONS"_s, u"UBSAN_OPTIONS"_s, u"LSAN_OPTIONS"_s})
        if (full.contains(name))
            sparse.insert(name, full.value(name));
    return sparse;
}

UnreadableReason reasonOf(protocol::Status status) {
    switch (status) {
    case protocol::Status::Unsupported:
        return UnreadableReason::Unsupported;
    case protocol::Status::TooLarge:
        return UnreadableReason::TooLarge;
    case protocol::Status::PasswordProtected:
        return UnreadableReason::PasswordProtected;
    case protocol::Status::Ready:
    case protocol::Status::Ok:
    case protocol::Status::Damaged:
    case protocol::Status::Broken:
    case protocol::Status::NoSuchPage:
        break;
    }
    return UnreadableReason::Broken;
}

DecodedPicture pictureOf(const protocol::Reply& reply, const protocol::Request& request, const uchar* pixels) {
    const auto size = [](std::uint32_t width, std::uint32_t height) { return QSize(int(width), int(height)); };
    DecodedPicture picture;
    picture.pixels = pixels;
    picture.size = size(reply.width, reply.height);
    picture.stride = static_cast<qsizetype>(reply.stride);
    picture.fullSize = size(reply.fullWidth, reply.fullHeight);
    picture.part = QRect(QPoint(int(reply.partX), int(reply.partY)), size(reply.partWidth, reply.partHeight));
    picture.orientation = static_cast<int>(reply.orientation);
    picture.page = static_cast<int>(request.page);
    picture.pageCount = static_cast<int>(reply.pageCount);
    picture.condition = reply.status == protocol::Status::Damaged ? PictureCondition::Damaged : PictureCondition::Whole;
    return picture;
}

} // namespace

DecoderProcess::DecoderProcess(const DecoderSettings& settings, QObject* parent)
    : QObject(parent), m_settings(settings), m_program(this), m_clock(this) {
    m_clock.setSingleShot(true);
    m_program.setProcessEnvironment(sparseEnvironment());
    m_program.setStandardErrorFile(QProcess::nullDevice());
    connect(&m_program, &QProcess::readyReadStandardOutput, this, &DecoderProcess::readReplies);
    connect(&m_program, &QProcess::finished, this, &DecoderProcess::noteEnd);
    connect(&m_program, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            noteEnd();
    });
    connect(&m_clock, &QTimer::timeout, this, [this] { endWith(UnreadableReason::TimedOut); });
}

DecoderProcess::~DecoderProcess() {
    if (m_memory)
        m_memory->setListener({});
    m_program.disconnect(this);
    if (m_program.state() != QProcess::NotRunning) {
        m_program.kill();
        m_program.waitForFinished(1000);
    }
}

void DecoderProcess::start(qint64 expectedBytes) {
    m_memory = DecoderMemory::create();
    if (!m_memory) {
        QMetaObject::invokeMethod(this, &DecoderProcess::noteEnd, Qt::QueuedConnection);
        return;
    }
    m_memory->setListener([this](std::uint32_t slot) {
        QMetaObject::invokeMethod(
            this, [this, slot] { freeSlot(slot); }, Qt::QueuedConnection);
    });
    const auto handle = m_memory->region().openForChild();
    m_clock.start(m_settings.startLimit);
    m_program.start(m_settings.program, {QString::number(handle), QString::number(expectedBytes)});
    m_memory->region().closeHandle(); // the child has its own by now; no other child may get it
}

void DecoderProcess::retire() {
    m_state = State::Retired;
    m_clock.stop();
    m_job.reset();
    if (m_program.state() == QProcess::NotRunning)
        deleteLater();
    else
        m_program.kill(); // noteEnd() follows
}

std::optional<std::uint32_t> DecoderProcess::freeSlotFor(const DecodeJob& job) const {
    if (job.wantsOwnSize())
        return m_takenSlots.test(protocol::bigSlot) ? std::nullopt : std::optional(protocol::bigSlot);
    for (std::uint32_t slot = 0; slot < protocol::smallSlotCount; ++slot)
        if (!m_takenSlots.test(slot))
            return slot;
    return std::nullopt;
}

bool DecoderProcess::canTake(const DecodeJob& job) const {
    return m_state == State::Ready && !m_job && freeSlotFor(job).has_value();
}

void DecoderProcess::take(std::unique_ptr<DecodeJob> job) {
    const std::uint32_t slot = freeSlotFor(*job).value();
    const QByteArray& file = job->file();
    const auto size = static_cast<std::size_t>(file.size());
    SharedRegion& region = m_memory->region();
    if (size > protocol::inputCapacity || !region.commit(0, size) ||
        !region.commit(protocol::slotOffset(slot), protocol::slotCapacity(slot))) {
        job->answer(tl::unexpected(unreadableError(UnreadableReason::TooLarge)));
        Q_EMIT available();
        return;
    }
    m_takenSlots.set(slot);
    m_hold = m_memory->hold(slot);
    m_job = std::move(job);

    m_request = {};
    m_request.command = protocol::Command::Decode;
    m_request.sequence = ++m_sequence;
    m_request.slot = slot;
    m_request.byteCount = static_cast<std::uint32_t>(size);
    ask(m_job->request());
    copyFrom(0, m_sequence);
}

void DecoderProcess::ask(const DecodeRequest& wanted) {
    const auto number = [](int value) { return static_cast<std::uint32_t>(qMax(0, value)); };
    m_request.page = number(wanted.page);
    m_request.boxWidth = number(wanted.box.width());
    m_request.boxHeight = number(wanted.box.height());
    m_request.partX = number(wanted.part.x());
    m_request.partY = number(wanted.part.y());
    m_request.partWidth = number(wanted.part.width());
    m_request.partHeight = number(wanted.part.height());
}

void DecoderProcess::copyFrom(qsizetype offset, std::uint32_t sequence) {
    if (m_state != State::Ready || !m_job || sequence != m_request.sequence)
        return; // the program ended meanwhile
    const QByteArray& file = m_job->file();
    const qsizetype size = qMin(copiedAtOnce, file.size() - offset);
    std::memcpy(m_memory->region().data() + offset, file.constData() + offset, static_cast<std::size_t>(size));
    if (offset + size < file.size()) {
        QMetaObject::invokeMethod(
            this, [this, next = offset + size, sequence] { copyFrom(next, sequence); }, Qt::QueuedConnection);
        return;
    }
    const bool isPdf = sniffFileFormat(file) == FileFormat::Pdf;
    m_clock.start(isPdf ? m_settings.pdfLimit : m_settings.pictureLimit);
    send(m_request);
}

void DecoderProcess::send(const protocol::Request& request) {
    protocol::Request message = request;
    message.magicNumber = protocol::magic;
    m_program.write(reinterpret_cast<const char*>(&message), sizeof message);
}

void DecoderProcess::readReplies() {
    protocol::Reply reply{};
    while ((m_state == State::Starting || m_state == State::Ready) &&
           m_program.bytesAvailable() >= qint64(sizeof reply)) {
        m_program.read(reinterpret_cast<char*>(&reply), sizeof reply);
        handleReply(reply);
    }
}

void DecoderProcess::handleReply(const protocol::Reply& reply) {
    m_clock.stop();
    const bool isGreeting =
        m_state == State::Starting && reply.magicNumber == protocol::magic && reply.status == protocol::Status::Ready;
    if (isGreeting) {
        m_state = State::Ready;
        m_hasBeenReady = true;
        m_missingLocks = reply.missingLocks;
        Q_EMIT available();
    } else if (m_job && isBelievable(reply, m_request)) {
        finishJob(reply);
    } else {
        endWith(UnreadableReason::Broken);
    }
}

void DecoderProcess::finishJob(const protocol::Reply& reply) {
    const std::unique_ptr<DecodeJob> job = std::move(m_job);
    std::shared_ptr<const void> hold = std::move(m_hold);
    if (reply.status == protocol::Status::Ok || reply.status == protocol::Status::Damaged) {
        DecodedPicture picture = pictureOf(reply, m_request, static_cast<const uchar*>(hold.get()));
        picture.owner = std::move(hold);
        if (!job->wantsOwnSize())
            Q_EMIT boxPictureDecoded(picture.stride * picture.size.height());
        job->answer(std::move(picture));
    } else {
        job->answer(tl::unexpected(unreadableError(reasonOf(reply.status))));
    }
    Q_EMIT available();
}

void DecoderProcess::endWith(UnreadableReason reason) {
    m_clock.stop();
    if (m_job)
        m_job->answer(tl::unexpected(unreadableError(reason)));
    m_state = State::Ending;
    m_program.kill(); // noteEnd() follows
}

void DecoderProcess::noteEnd() {
    if (m_state == State::Retired) {
        deleteLater();
        return;
    }
    if (m_state == State::Ended)
        return;
    m_state = State::Ended;
    m_clock.stop();
    const std::unique_ptr<DecodeJob> job = std::move(m_job);
    m_hold.reset();
    if (job)
        job->answer(tl::unexpected(unreadableError(UnreadableReason::Broken)));
    Q_EMIT ended();
}

void DecoderProcess::freeSlot(std::uint32_t slot) {
    if (slot == protocol::bigSlot && m_state == State::Ready) {
        protocol::Request discard{};
        discard.command = protocol::Command::Discard;
        discard.slot = slot;
        send(discard);
    }
    // Only now: the next job for this slot stands behind the Discard in the pipe.
    m_takenSlots.reset(slot);
    Q_EMIT available();
}

} // namespace uketsuke
