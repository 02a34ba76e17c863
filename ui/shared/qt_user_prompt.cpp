#include "ui/shared/qt_user_prompt.h"

#include "ui/shared/choice_dialog.h"
#include "ui/shared/draft_keeper.h"
#include "ui/shared/icon.h"
#include "ui/shared/key_button.h"
#include "ui/shared/text_dialog.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace uketsuke {

namespace {

constexpr int signSize = 32;

QFileDialog* openFileDialog(QWidget* owner, const FileQuestion& question, const QString& lastFolder) {
    auto* dialog = new QFileDialog(owner, question.title, question.folder.isEmpty() ? lastFolder : question.folder,
                                   question.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!question.suggestedName.isEmpty())
        dialog->selectFile(question.suggestedName);
    return dialog;
}

} // namespace

void QtUserPrompt::ask(QWidget* owner, const Question& question, std::function<void(Answer)> answered) {
    auto* box = new QMessageBox(question.isDangerous ? QMessageBox::Warning : QMessageBox::Question, question.title,
                                question.text, QMessageBox::NoButton, owner);
    box->setObjectName(u"questionBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    if (question.isDangerous)
        box->setIconPixmap(iconPicture(Icon::Warning, signSize, box->palette().color(QPalette::WindowText))
                               .pixmap(QSize(signSize, signSize), box->devicePixelRatioF()));
    else
        box->setIcon(QMessageBox::NoIcon);
    QPushButton* yes = box->addButton(question.yes, QMessageBox::AcceptRole);
    QPushButton* no = box->addButton(question.no, QMessageBox::RejectRole);
    setVariant(*yes, question.isDangerous ? ButtonVariant::Danger : ButtonVariant::Primary);
    box->setDefaultButton(question.isDangerous ? no : yes);
    box->setEscapeButton(no);
    QObject::connect(box, &QDialog::finished, owner,
                     [box, yes, answered](int) { answered(box->clickedButton() == yes ? Answer::Yes : Answer::No); });
    box->open();
}

void QtUserPrompt::askText(QWidget* owner, const TextQuestion& question, std::function<void(QString)> answered) {
    auto* dialog = new TextDialog(question, owner);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, owner, [dialog, answered] { answered(dialog->text()); });
    if (question.keep) {
        auto* keeper = new DraftKeeper(
            *dialog, [dialog] { return dialog->text(); }, question.keep);
        QObject::connect(dialog, &TextDialog::edited, keeper, &DraftKeeper::noteEdit);
    }
    dialog->open();
}

void QtUserPrompt::choose(QWidget* owner, const ChoiceQuestion& question, std::function<void(int)> chosen) {
    auto* dialog = new ChoiceDialog(question, owner);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, owner, [dialog, chosen] { chosen(dialog->chosen()); });
    dialog->open();
}

void QtUserPrompt::chooseFiles(QWidget* owner, const FileQuestion& question, std::function<void(QStringList)> chosen) {
    QFileDialog* dialog = openFileDialog(owner, question, m_lastFolder);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::accepted, owner, [this, dialog, chosen] {
        m_lastFolder = dialog->directory().absolutePath();
        chosen(dialog->selectedFiles());
    });
    dialog->open();
}

void QtUserPrompt::chooseFolder(QWidget* owner, const FileQuestion& question, std::function<void(QString)> chosen) {
    QFileDialog* dialog = openFileDialog(owner, question, m_lastFolder);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::accepted, owner, [this, dialog, chosen] {
        m_lastFolder = dialog->selectedFiles().value(0);
        chosen(m_lastFolder);
    });
    dialog->open();
}

void QtUserPrompt::chooseSaveFile(QWidget* owner, const FileQuestion& question, std::function<void(QString)> chosen) {
    QFileDialog* dialog = openFileDialog(owner, question, m_lastFolder);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    QObject::connect(dialog, &QFileDialog::accepted, owner, [this, dialog, chosen] {
        m_lastFolder = dialog->directory().absolutePath();
        chosen(dialog->selectedFiles().value(0));
    });
    dialog->open();
}

} // namespace uketsuke
