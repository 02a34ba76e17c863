#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace uketsuke {

enum class Answer { Yes, No };

/// A question before something that cannot be taken back. `yes` names the deed ("破棄する"), never just はい.
struct Question {
    QString title;
    QString text;
    QString yes;
    QString no;
    bool isDangerous = false; ///< then No is the default, and Enter does not do the deed
};

/// Asks for one line or several of text; `initial` stands in the field.
struct TextQuestion {
    QString title;
    QString text;
    QString initial;
    QString accept;
    bool isMultiline = false;
    /// Called with what stands in the field while it is not given, with nothing when it was given or given up; may be
    /// empty.
    std::function<void(const QString&)> keep = {};
};

/// One of several; none is chosen at first. `accept` names the deed.
struct ChoiceQuestion {
    QString title;
    QString text;
    QStringList choices;
    QString accept;
};

/// `filter` as in Qt: "CSV (*.csv)". An empty folder means where the person was last.
struct FileQuestion {
    QString title;
    QString filter;
    QString folder;
    QString suggestedName;
};

/// The seam for questions and files. Nothing here blocks: the handler is called when the person has answered, on the
/// thread of the user interface, and never after `owner` has died. Whoever closes a question has said No; whoever
/// closes any other one has given nothing, and the handler is not called.
class UserPrompt
{
public:
    virtual ~UserPrompt() = default;
    virtual void ask(QWidget* owner, const Question& question, std::function<void(Answer)> answered) = 0;
    virtual void askText(QWidget* owner, const TextQuestion& question, std::function<void(QString)> answered) = 0;
    /// With the place of what was chosen, counted from 0.
    virtual void choose(QWidget* owner, const ChoiceQuestion& question, std::function<void(int)> chosen) = 0;
    virtual void chooseFiles(QWidget* owner, const FileQuestion& question, std::function<void(QStringList)> chosen) = 0;
    virtual void chooseFolder(QWidget* owner, const FileQuestion& question, std::function<void(QString)> chosen) = 0;
    virtual void chooseSaveFile(QWidget* owner, const FileQuestion& question, std::function<void(QString)> chosen) = 0;
};

} // namespace uketsuke
