#pragma once

#include "app/domain/application/procedure.h"
#include "app/domain/document/document_kind.h"
#include "ui/desk.h"

#include <QString>

#include <functional>

namespace uketsuke {

class ReviewPage;

/// A clerk who works by keys alone and takes a picture of each step. Every wait is for a condition; what does not come
/// in time ends the journey with a word.
class JourneyClerk
{
public:
    /// `pictureNames`: what stands before the pictures' numbers. Without a folder none is taken.
    JourneyClerk(Desk& desk, QString pictureFolder, QString pictureNames = {});

    /// Opens the specimen's desk and waits until somebody is signed in.
    void openDesk();
    /// Keys go to whatever has the focus, as a keyboard's do.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);
    /// Types a path into the dialog that asks for a file, and Enter.
    void nameFile(const QString& path);
    /// Of the whole screen, dialogs and menus with it.
    void takePicture(const QString& name);
    void waitFor(const QString& what, const std::function<bool()>& condition, int milliseconds = 20'000);

    template <typename PageType>
    [[nodiscard]] PageType& page() const {
        return *m_desk.window().findChild<PageType*>();
    }
    template <typename PageType>
    void waitForPage(const QString& what) {
        waitFor(what, [this] { return page<PageType>().isVisible(); });
    }

    /// By the rail, where the key depends on who works.
    void showPageByRail(const QString& entryName);
    /// T and the type that is seen on the front.
    void chooseType();

    /// F3 from the list, then T, the answers, the library system's box, and F9; the key presses are counted.
    void openNext();
    void answerAll();
    void complete();
    [[nodiscard]] int keysPressed() const { return m_keysPressed; }
    [[nodiscard]] ReviewPage& review() const;
    [[nodiscard]] MainWindow& window() const { return m_desk.window(); }
    [[nodiscard]] Procedure procedure() const;

private:
    void activateWindow();
    [[nodiscard]] bool hasType() const;
    void lookAtFurtherPapers();
    void fillLibraryBox();
    void destroyMyNumberBack();
    [[nodiscard]] IdentityDocumentType paperOnTheDesk() const;
    [[nodiscard]] Qt::Key typeKey() const;
    Desk& m_desk;
    QString m_pictureFolder;
    QString m_pictureNames;
    int m_pictures = 0;
    int m_keysPressed = 0;
};

} // namespace uketsuke
