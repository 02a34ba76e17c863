#include "tests/journeys/journey_clerk.h"

#include "app/admin/sample/sample_plan.h"
#include "app/domain/document/document_kind.h"
#include "app/domain/matching/japanese_date.h"
#include "tests/journeys/journey_failure.h"
#include "ui/review/review_page.h"

#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QScreen>
#include <QShortcut>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace uketsuke {

JourneyClerk::JourneyClerk(Desk& desk, QString pictureFolder, QString pictureNames)
    : m_desk(desk), m_pictureFolder(std::move(pictureFolder)), m_pictureNames(std::move(pictureNames)) {
    QDir().mkpath(m_pictureFolder);
}

void JourneyClerk::openDesk() {
    bool isReady = false;
    QObject::connect(&m_desk, &Desk::ready, &m_desk.window(), [&isReady] { isReady = true; });
    m_desk.open();
    waitFor(u"somebody signed in"_s, [&isReady] { return isReady; });
    activateWindow();
}

/// Where no window manager answers, nobody gives the focus back when a dialog closes.
void JourneyClerk::activateWindow() {
    QWidget* modal = QApplication::activeModalWidget();
    QWidget* front = modal != nullptr ? modal : &m_desk.window();
    if (QApplication::activePopupWidget() == nullptr && QApplication::activeWindow() != front)
        QApplication::setActiveWindow(front);
}

void JourneyClerk::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QCoreApplication::processEvents(); // what the last key did to the windows
    activateWindow();
    QWidget* popup = QApplication::activePopupWidget();
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(popup != nullptr ? popup : focus != nullptr ? focus : &m_desk.window(), key, modifiers);
    ++m_keysPressed;
}

/// Letters by their keys; what no key has comes as an input method gives it.
void JourneyClerk::type(const QString& text) {
    for (const QChar letter : text) {
        QWidget* field = QApplication::focusWidget();
        if (letter < QChar(128)) {
            QTest::keyClick(field, letter.toLatin1());
        } else {
            QInputMethodEvent input;
            input.setCommitString(letter);
            QApplication::sendEvent(field, &input);
        }
    }
    m_keysPressed += static_cast<int>(text.size());
}

void JourneyClerk::nameFile(const QString& path) {
    const auto dialog = [] { return qobject_cast<QFileDialog*>(QApplication::activeModalWidget()); };
    waitFor(u"the question for a file"_s, [&dialog] { return dialog() != nullptr; });
    activateWindow();
    waitFor(u"the field for the file's name"_s,
            [] { return qobject_cast<QLineEdit*>(QApplication::focusWidget()) != nullptr; });
    // Its list of proposals comes when the folder has been read, early or late, and then Return means the proposal.
    qobject_cast<QLineEdit*>(QApplication::focusWidget())->setCompleter(nullptr);
    type(path);
    press(Qt::Key_Return);
    waitFor(u"the chosen file"_s, [&dialog] { return dialog() == nullptr; });
}

void JourneyClerk::takePicture(const QString& name) {
    if (m_pictureFolder.isEmpty())
        return;
    QTest::qWait(150); // let the last paint come through before the picture is taken
    const QString number = m_pictureNames + u"%1"_s.arg(++m_pictures, 2, 10, QChar(u'0'));
    const QString file = m_pictureFolder + u'/' + number + u'_' + name + u".png"_s;
    if (!m_desk.window().screen()->grabWindow(0).save(file))
        failJourney(file + u" cannot be written."_s);
}

void JourneyClerk::waitFor(const QString& what, const std::function<bool()>& condition, int milliseconds) {
    if (!QTest::qWaitFor(condition, milliseconds)) {
        takePicture(u"stuck"_s);
        failJourney(u"it waited in vain for "_s + what + u'.');
    }
}

ReviewPage& JourneyClerk::review() const {
    return page<ReviewPage>();
}

Procedure JourneyClerk::procedure() const {
    return review().viewModel().ready()->reviewCase.procedure;
}

void JourneyClerk::openNext() {
    press(Qt::Key_F3);
    waitFor(u"an application on the desk"_s, [this] { return review().viewModel().ready() != nullptr; });
}

bool JourneyClerk::hasType() const {
    const auto& documents = review().viewModel().ready()->reviewCase.documents;
    return std::all_of(documents.begin(), documents.end(), [](const CaseDocument& document) {
        return document.reviewed.side == DocumentSide::Further ||
               document.reviewed.type != IdentityDocumentType::Unknown;
    });
}

void JourneyClerk::chooseType() {
    press(Qt::Key_T);
    waitFor(u"the menu of types"_s, [] { return QApplication::activePopupWidget() != nullptr; });
    press(typeKey());
    waitFor(u"the type"_s, [this] { return hasType(); });
}

void JourneyClerk::showPageByRail(const QString& entryName) {
    const auto* entry = m_desk.window().findChild<QWidget*>(entryName);
    press(entry->findChild<QShortcut*>()->key()[0].key(), Qt::ControlModifier);
}

void JourneyClerk::answerAll() {
    const auto& model = review().viewModel();
    waitFor(u"the front's photo"_s, [&model] { return !model.ready()->seen.isEmpty(); });
    if (!hasType())
        chooseType();
    destroyMyNumberBack();
    waitFor(u"both photos"_s, [&model] {
        const auto blockers = model.blockers();
        return std::none_of(blockers.begin(), blockers.end(),
                            [](const CompletionBlocker& b) { return b.kind == BlockerKind::DocumentsNotSeen; });
    });
    lookAtFurtherPapers();
    for (int guard = 0; guard < 12; ++guard) {
        const auto rows = model.rows();
        const bool waits =
            std::any_of(rows.begin(), rows.end(), [](const ChecklistRow& row) { return !row.effectiveGrade(); });
        if (!waits)
            break;
        press(Qt::Key_1);
    }
    fillLibraryBox();
    waitFor(u"nothing that blocks"_s, [&model] { return model.blockers().isEmpty(); });
}

/// What a clerk would see on the front: the sample knows which paper it drew.
IdentityDocumentType JourneyClerk::paperOnTheDesk() const {
    const int index = review().viewModel().ready()->reviewCase.receiptNumber.mid(2).toInt() - 101;
    return planSample(index + 1, 1, review().viewModel().today()).last().paper.type;
}

Qt::Key JourneyClerk::typeKey() const {
    // The menu counts the types as the domain lists them, without Unknown.
    const int place = static_cast<int>(paperOnTheDesk());
    return static_cast<Qt::Key>(place <= 9 ? Qt::Key_0 + place : Qt::Key_A + place - 10);
}

void JourneyClerk::destroyMyNumberBack() {
    const auto& model = review().viewModel();
    const auto hasBack = [&model] {
        const auto blockers = model.blockers();
        return std::any_of(blockers.begin(), blockers.end(),
                           [](const CompletionBlocker& b) { return b.kind == BlockerKind::MyNumberBack; });
    };
    if (!hasBack())
        return;
    takePicture(u"my_number_cover"_s);
    press(Qt::Key_Delete);
    waitFor(u"the destroyed back"_s, [&hasBack] { return !hasBack(); });
}

void JourneyClerk::fillLibraryBox() {
    if (procedure() == Procedure::NewRegistration) {
        press(Qt::Key_N);
        return;
    }
    const auto day = [](const QDate& date) { return date.toString(u"yyyy/MM/dd"_s); };
    const auto values = review().viewModel().ready()->reviewCase.values();
    press(Qt::Key_B);
    // As a scanner types it; each person has a card of one's own.
    const QString card = u"A001234%1A"_s.arg(review().viewModel().ready()->reviewCase.receiptNumber.mid(2));
    for (const LibraryField field : neededLibraryFields(procedure())) { // Enter leads from one to the next
        type(field == LibraryField::CardNumber  ? card
             : field == LibraryField::BirthDate ? day(parseDate(values.value(ApplicantField::BirthDate)).value())
                                                : day(review().viewModel().today().addDays(10)));
        press(Qt::Key_Return);
    }
}

/// F5 to the photos, Tab to the paper's thumbnail, Space: a proof of work or study, a passport's second paper.
void JourneyClerk::lookAtFurtherPapers() {
    const auto waiting = [this] {
        QStringList names;
        for (const ReviewedDocument& document : documentsNotSeen(review().viewModel().facts()))
            names.append(u"thumbnail_"_s + document.id.text());
        return names;
    };
    for (QStringList names = waiting(); !names.isEmpty(); names = waiting()) {
        press(Qt::Key_F5);
        for (int guard = 0; guard < 60 && QApplication::focusWidget()->objectName() != names.first(); ++guard)
            press(Qt::Key_Tab);
        press(Qt::Key_Space);
        waitFor(u"the further paper"_s, [&] { return waiting().size() < names.size(); });
        press(Qt::Key_F5);
    }
}

void JourneyClerk::complete() {
    const ApplicationId id = review().viewModel().ready()->reviewCase.id;
    press(Qt::Key_F9);
    waitFor(u"the next application, or an empty desk"_s, [this, id] {
        const auto& state = review().viewModel().state();
        const auto* ready = std::get_if<ReviewReady>(&state);
        return std::holds_alternative<ReviewEmpty>(state) || (ready != nullptr && ready->reviewCase.id != id);
    });
}

} // namespace uketsuke
