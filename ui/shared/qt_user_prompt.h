#pragma once

#include "ui/shared/user_prompt.h"

namespace uketsuke {

/// Questions as window-modal dialogs that do not block the event loop.
class QtUserPrompt final : public UserPrompt
{
public:
    void ask(QWidget* owner, const Question& question, std::function<void(Answer)> answered) override;
    void askText(QWidget* owner, const TextQuestion& question, std::function<void(QString)> answered) override;
    void choose(QWidget* owner, const ChoiceQuestion& question, std::function<void(int)> chosen) override;
    void chooseFiles(QWidget* owner, const FileQuestion& question, std::function<void(QStringList)> chosen) override;
    void chooseFolder(QWidget* owner, const FileQuestion& question, std::function<void(QString)> chosen) override;
    void chooseSaveFile(QWidget* owner, const FileQuestion& question, std::function<void(QString)> chosen) override;

private:
    QString m_lastFolder; ///< of this run only: nothing about files is written down
};

} // namespace uketsuke
