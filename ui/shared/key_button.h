#pragma once

#include <QKeySequence>
#include <QPushButton>

class QLabel;

namespace uketsuke {

/// How much a button asks for: one Primary a page; Danger stands apart and is never the default.
enum class ButtonVariant { Plain, Primary, Danger };

/// For a button that shows no key. Not a bare property: a dialog's box has styled its buttons before anybody can say
/// what they are.
void setVariant(QPushButton& button, ButtonVariant variant);

/// Where the key stands beside the words.
enum class KeySide { BeforeText, AfterText };

/// A push button that shows its key, as in [F6] 問い合わせ. The key works while the button is visible and enabled, once
/// per press: a held key does not repeat the deed.
class KeyButton : public QPushButton
{
    Q_OBJECT
public:
    KeyButton(const QString& text, const QKeySequence& key, QWidget* parent = nullptr);
    KeyButton(const QString& text, const QKeySequence& key, ButtonVariant variant, QWidget* parent = nullptr);

    void setLabel(const QString& text);
    [[nodiscard]] QString label() const;
    void setVariant(ButtonVariant variant);
    void setKeySide(KeySide side);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

private:
    void nameForAccessibility();
    QLabel* m_text;
    QLabel* m_cap;
};

} // namespace uketsuke
