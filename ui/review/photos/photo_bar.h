#pragma once

#include "ui/review/photos/photo_document.h"
#include "ui/review/photos/photo_view_state.h"
#include "ui/shared/theme/theme.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace uketsuke {

class DocumentKindMenu;
class PhotoDeeds;
class Tag;

/// The bar over a photo: which paper it is, its pages, and what can be done with the picture. It never asks for more
/// width than the photo has: words are shortened, deeds move into a menu.
class PhotoBar : public QWidget
{
    Q_OBJECT
public:
    explicit PhotoBar(const Theme& theme, QWidget* parent = nullptr);

    void showDocument(const PhotoDocument& document, const QString& receiptNumber);
    void showPage(int page, int pageCount);
    void showDamage(bool isDamaged);
    void setKindChange(KindChange change);
    void offerClosing();
    [[nodiscard]] PhotoDeeds& deeds() { return *m_deeds; }

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pageTurnRequested(int pages);
    void closeRequested();
    void kindChosen(uketsuke::IdentityDocumentType type, uketsuke::DocumentSide side);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addLabels(QHBoxLayout& row);
    void addPages(QHBoxLayout& row);
    void adoptTheme();
    void fitIntoWidth();

    const Theme& m_theme;
    QLabel* m_title;
    QToolButton* m_kind;
    QString m_kindText;
    Tag* m_damaged;
    QWidget* m_pages;
    QLabel* m_page;
    QToolButton* m_previousPage;
    QToolButton* m_nextPage;
    PhotoDeeds* m_deeds;
    DocumentKindMenu* m_menu;
    QToolButton* m_close;
};

} // namespace uketsuke
