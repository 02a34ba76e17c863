#include "ui/review/photos/photo_album.h"

#include "ui/shared/async.h"

#include <algorithm>

namespace uketsuke {

namespace {

/// Pages of one document that stay decoded: the open one and its neighbours.
constexpr int keptPages = 1;
constexpr double nearlyCovers = 1.02; // as PhotoCanvas: so much stretching is not seen

constexpr double legible = 2; // stretched by so much a picture can be read until the finer one comes

bool covers(const DecodedPicture& picture, QSize box, double stretch = nearlyCovers) {
    const QSize place = picture.fullSize.scaled(box, Qt::KeepAspectRatio);
    return picture.size == picture.fullSize || picture.size.width() * stretch >= place.width();
}

bool showsPart(const DecodedPicture& picture, const QRect& part) {
    return picture.part.contains(part.isNull() ? QRect({}, picture.fullSize) : part);
}

/// A property of the file: it will fail the next time too.
bool isLasting(UnreadableReason reason) {
    return reason != UnreadableReason::DecoderUnreachable && reason != UnreadableReason::ContentUnavailable &&
           reason != UnreadableReason::NotClaimed;
}

} // namespace

bool PhotoAlbum::Wish::answers(const Wish& other) const {
    constexpr int slack = 8; // device pixels: what was decoded ahead was for nearly the same box
    const QRect& part = request.part;
    return document == other.document && request.page == other.request.page && detail() == other.detail() &&
           (part.isNull() || part.contains(other.request.part)) &&
           request.box.width() + slack >= other.request.box.width() &&
           request.box.height() + slack >= other.request.box.height();
}

PhotoAlbum::PhotoAlbum(const ApplicationId& application, std::unique_ptr<DecodingSession> session, PhotoBytes bytes,
                       QObject* parent)
    : QObject(parent), m_application(application), m_session(std::move(session)), m_bytes(std::move(bytes)) {}

std::optional<DecodedPicture> PhotoAlbum::known(const Paper& paper, const Wish& wish) {
    if (wish.detail() == PictureDetail::OwnSize)
        return paper.own && paper.own->page == wish.request.page && showsPart(*paper.own, wish.request.part)
                   ? paper.own
                   : std::nullopt;
    const auto found = paper.boxPages.constFind(wish.request.page);
    return found != paper.boxPages.constEnd() && covers(*found, wish.request.box) ? std::optional(*found)
                                                                                  : std::nullopt;
}

void PhotoAlbum::request(const DocumentId& document, const DecodeRequest& request) {
    const Wish wish{document, request};
    if (m_papers[document].isDropped || answerFromMemory(wish) || isUnderway(wish))
        return;
    Paper& paper = m_papers[document];
    if (wish.detail() == PictureDetail::OwnSize)
        paper.own.reset(); // of another page, or another part
    if (paper.bytes.isEmpty())
        fetch(wish);
    else
        decode(wish);
}

bool PhotoAlbum::answerFromMemory(const Wish& wish) {
    const Paper& paper = m_papers[wish.document];
    if (const auto picture = known(paper, wish)) {
        Q_EMIT pictureReady(wish.document, *picture, wish.detail());
        return true;
    }
    if (paper.failedPages.contains(wish.request.page)) {
        Q_EMIT pictureFailed(wish.document, wish.request.page, paper.failedPages.value(wish.request.page));
        return true;
    }
    const auto coarse = paper.boxPages.constFind(wish.request.page);
    if (wish.request.urgency == DecodeUrgency::Shown && wish.detail() == PictureDetail::Box &&
        coarse != paper.boxPages.constEnd() && covers(*coarse, wish.request.box, legible))
        Q_EMIT pictureReady(wish.document, DecodedPicture(*coarse), PictureDetail::Box);
    return false;
}

bool PhotoAlbum::hasAnswerFor(const DocumentId& document, int page, QSize box) const {
    const Paper paper = m_papers.value(document);
    return paper.failedPages.contains(page) || known(paper, {document, {page, box, DecodeUrgency::Ahead}}).has_value();
}

QSize PhotoAlbum::fullSizeOf(const DocumentId& document) const {
    return m_papers.value(document).boxPages.value(0).fullSize;
}

bool PhotoAlbum::isUnderway(const Wish& wish) const {
    const auto answersWish = [&](const Wish& other) { return other.answers(wish); };
    const Paper paper = m_papers.value(wish.document);
    if (wish.detail() == PictureDetail::OwnSize && m_decoding.contains(paper.newestOwn))
        return answersWish(m_decoding.value(paper.newestOwn));
    return std::any_of(m_decoding.begin(), m_decoding.end(), answersWish) ||
           std::any_of(paper.waiting.begin(), paper.waiting.end(), answersWish);
}

void PhotoAlbum::fetch(const Wish& wish) {
    Paper& paper = m_papers[wish.document];
    paper.waiting.append(wish);
    if (paper.isFetching)
        return;
    paper.isFetching = true;
    const bool isAhead = wish.request.urgency == DecodeUrgency::Ahead;
    onFinished(m_bytes(wish.document, isAhead ? PhotoPurpose::Prefetched : PhotoPurpose::Shown), this,
               [this, document = wish.document](const Result<QByteArray>& bytes) { takeBytes(document, bytes); });
}

void PhotoAlbum::takeBytes(const DocumentId& document, const Result<QByteArray>& bytes) {
    Paper& paper = m_papers[document];
    const QList<Wish> waiting = std::exchange(paper.waiting, {});
    paper.isFetching = false;
    if (!paper.isDropped) {
        if (bytes.has_value())
            paper.bytes = *bytes;
        for (const Wish& wish : waiting) {
            if (bytes.has_value())
                decode(wish);
            else
                Q_EMIT pictureFailed(document, wish.request.page, unreadableReason(bytes.error()));
        }
    }
    Q_EMIT bytesTaken();
    noteAnswered();
}

bool PhotoAlbum::isFetching() const {
    return std::any_of(m_papers.begin(), m_papers.end(), [](const Paper& paper) { return paper.isFetching; });
}

void PhotoAlbum::noteAnswered() {
    if (!isAtWork())
        Q_EMIT settled();
}

void PhotoAlbum::decode(const Wish& wish) {
    const int number = ++m_lastDecoding;
    m_decoding.insert(number, wish);
    Paper& paper = m_papers[wish.document];
    if (wish.detail() == PictureDetail::OwnSize)
        paper.newestOwn = number;
    onFinished(m_session->decode(paper.bytes, wish.request), this,
               [this, number](const Result<DecodedPicture>& picture) { takePicture(number, picture); });
}

void PhotoAlbum::takePicture(int number, const Result<DecodedPicture>& picture) {
    const Wish wish = m_decoding.take(number);
    const bool isOvertaken =
        wish.detail() == PictureDetail::OwnSize && m_papers.value(wish.document).newestOwn != number;
    if (!isOvertaken)
        answer(wish, picture);
    noteAnswered();
}

void PhotoAlbum::answer(const Wish& wish, const Result<DecodedPicture>& picture) {
    Paper& paper = m_papers[wish.document];
    if (paper.isDropped)
        return;
    if (picture.has_value()) {
        if (hasFiner(paper, wish, *picture))
            return; // asked for later, and overtook it
        keep(wish, *picture);
        Q_EMIT pictureReady(wish.document, *picture, wish.detail());
        return;
    }
    const UnreadableReason reason = unreadableReason(picture.error());
    if (isLasting(reason) && wish.detail() == PictureDetail::Box)
        paper.failedPages.insert(wish.request.page, reason);
    Q_EMIT pictureFailed(wish.document, wish.request.page, reason);
}

bool PhotoAlbum::hasFiner(const Paper& paper, const Wish& wish, const DecodedPicture& picture) {
    return wish.detail() == PictureDetail::Box &&
           paper.boxPages.value(wish.request.page).size.width() > picture.size.width();
}

void PhotoAlbum::keep(const Wish& wish, const DecodedPicture& picture) {
    Paper& paper = m_papers[wish.document];
    if (wish.detail() == PictureDetail::OwnSize) {
        paper.own = picture;
        return;
    }
    paper.boxPages.insert(wish.request.page, picture);
    if (wish.request.urgency == DecodeUrgency::Shown)
        paper.boxPages.removeIf([&](QHash<int, DecodedPicture>::iterator entry) {
            return qAbs(entry.key() - wish.request.page) > keptPages;
        });
}

void PhotoAlbum::dropOwnSize(const DocumentId& document) {
    if (const auto paper = m_papers.find(document); paper != m_papers.end())
        paper->own.reset();
}

void PhotoAlbum::drop(const DocumentId& document) {
    Paper& paper = m_papers[document];
    paper = {};
    paper.isDropped = true;
}

void PhotoAlbum::allow(const DocumentId& document) {
    if (const auto paper = m_papers.find(document); paper != m_papers.end())
        paper->isDropped = false;
}

} // namespace uketsuke
