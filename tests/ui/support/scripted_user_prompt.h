#pragma once

#include "ui/shared/user_prompt.h"

#include <QList>
#include <optional>

namespace uketsuke {

/// Answers at once with what the test laid down, and keeps what was asked. Without an answer laid down a question is
/// answered with No and any other one with nothing.
class ScriptedUserPrompt final : public UserPrompt
{
public:
    void answerNext(Answer answer) { m_answers.append(answer); }
    void chooseNext(int place) { m_choices.append(place); }
    void giveText(const QString& text) { m_texts.append(text); }
    void giveFiles(const QStringList& files) { m_files.append(files); }

    [[nodiscard]] const QList<Question>& asked() const { return m_asked; }
    [[nodiscard]] const QList<ChoiceQuestion>& askedChoices() const { return m_askedChoices; }
    [[nodiscard]] const QList<TextQuestion>& askedTexts() const { return m_askedTexts; }

    void ask(QWidget*, const Question& question, std::function<void(Answer)> answered) override {
        m_asked.append(question);
        answered(m_answers.isEmpty() ? Answer::No : m_answers.takeFirst());
    }
    void askText(QWidget*, const TextQuestion& question, std::function<void(QString)> answered) override {
        m_askedTexts.append(question);
        if (!m_texts.isEmpty())
            answered(m_texts.takeFirst());
    }
    void choose(QWidget*, const ChoiceQuestion& question, std::function<void(int)> chosen) override {
        m_askedChoices.append(question);
        if (!m_choices.isEmpty())
            chosen(m_choices.takeFirst());
    }
    void chooseFiles(QWidget*, const FileQuestion&, std::function<void(QStringList)> chosen) override {
        if (!m_files.isEmpty())
            chosen(m_files.takeFirst());
    }
    void chooseFolder(QWidget*, const FileQuestion&, std::function<void(QString)> chosen) override {
        if (!m_files.isEmpty())
            chosen(m_files.takeFirst().value(0));
    }
    void chooseSaveFile(QWidget*, const FileQuestion&, std::function<void(QString)> chosen) override {
        if (!m_files.isEmpty())
            chosen(m_files.takeFirst().value(0));
    }

private:
    QList<Answer> m_answers;
    QStringList m_texts;
    QList<QStringList> m_files;
    QList<Question> m_asked;
    QList<TextQuestion> m_askedTexts;
    QList<int> m_choices;
    QList<ChoiceQuestion> m_askedChoices;
};

} // namespace uketsuke
