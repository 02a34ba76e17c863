#pragma once

#include "app/services/documents/decoding/decoder_pool.h"
#include "tests/ui/photos/specimen_photos.h"
#include "ui/review/photos/photo_pane.h"
#include "ui/review/photos/photo_presenter.h"

#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <gtest/gtest.h>

namespace uketsuke {

/// A pane with real decoders behind it and papers in memory.
class PhotoDesk : public testing::Test
{
protected:
    PhotoDesk();

    /// A paper of the application "a"; its id is its name.
    PhotoDocument add(const QString& name, DocumentSide side, const QByteArray& bytes,
                      IdentityDocumentType type = IdentityDocumentType::DrivingLicence);
    void show() { presenter.show(application); }
    /// Until the pane says painted or unreadable of so many documents.
    [[nodiscard]] bool hasReported(qsizetype count);
    [[nodiscard]] bool isActive() { return QTest::qWaitForWindowActive(&pane); }
    [[nodiscard]] PhotoView* place(const QString& name) { return pane.findChild<PhotoView*>(name); }
    [[nodiscard]] PhotoView* first() { return place(QStringLiteral("photoPlaceFirst")); }
    [[nodiscard]] PhotoView* second() { return place(QStringLiteral("photoPlaceSecond")); }
    [[nodiscard]] PhotoView* further() { return place(QStringLiteral("photoPlaceFurther")); }
    template <typename Widget>
    [[nodiscard]] static Widget* in(const QWidget* place, const char* name) {
        return place->findChild<Widget*>(QLatin1StringView(name));
    }
    [[nodiscard]] static PhotoCanvas* canvas(const QWidget* place) { return in<PhotoCanvas>(place, "photoCanvas"); }

    Theme theme;
    PhotoApplication application{ApplicationId(QStringLiteral("a")), QStringLiteral("WR0123"), {}};
    QHash<DocumentId, QByteArray> files;
    QList<std::pair<DocumentId, PhotoPurpose>> fetched;
    DecoderPool pool;
    PhotoPane pane{theme};
    PhotoPresenter presenter{pane, pool, [this](const DocumentId& document, PhotoPurpose purpose) {
                                 fetched.append({document, purpose});
                                 return QtFuture::makeReadyFuture(Result<QByteArray>(files.value(document)));
                             }};
    QSignalSpy painted{&pane, &PhotoPane::painted};
    QSignalSpy unreadable{&pane, &PhotoPane::unreadableMarked};
};

} // namespace uketsuke
