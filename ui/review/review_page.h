#pragma once

#include "ui/review/review_view_model.h"
#include "ui/shared/page.h"
#include "ui/shared/user_prompt.h"

namespace uketsuke {

class DocumentDecoder;
class PhotoPane;
class PhotoPresenter;
class ReviewForm;
class ReviewHeader;
class ReviewMessages;
class TextDrafts;
class Theme;

/// 照合: the photos left, the data right, one next step. Paints the view model's state and has none of its own.
class ReviewPage : public Page
{
    Q_OBJECT
public:
    [[nodiscard]] static PageHead head();
    ReviewPage(const ReviewServices& services, DocumentDecoder& decoder, UserPrompt& prompt, const Theme& theme,
               QWidget* parent = nullptr);

    /// Those that come after it come from `list`. False while the connection is lost: what lies here stays.
    bool openApplication(const ApplicationId& id, const WorkList& list = {});
    bool openNext(const WorkList& list);
    [[nodiscard]] ReviewViewModel& viewModel() { return *m_model; }

    void setPerson(const StaffMember& person) override;
    void reload() override;
    void activate() override;
    void deactivate() override;
    [[nodiscard]] QString bookmark() const override;
    void openBookmark(const QString& bookmark) override;

Q_SIGNALS:
    /// Back to the list (Esc), or nothing is left to do.
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void buildLayout();
    void connectSignals();
    void connectPhotos();
    void connectRefused();
    void keepRefused(ApplicantField field, const QString& text);
    void showOpened();
    void waitForOpened();
    void showState();
    void startPainting();
    void showChanged();
    void showPhotos();
    void openCorrection(CheckItem item);
    void askNote();
    void seeMail();
    void showHistory();
    void showDifferences(const QList<CaseDifference>& differences);
    void switchHalf();
    void goPrevious();
    void noteSeen(const DocumentId& id);
    /// Somebody else has it, and this person may end that.
    [[nodiscard]] bool mayRelease() const;
    void askRelease();
    void take();
    void layAside();
    [[nodiscard]] bool turnTo(const WorkList& list);
    void goOnAfterOutage();
    void offerClaimDeeds();
    void askDestroy(const DocumentId& id);
    void chooseKind();
    void goOn(const Completion& completion, const QString& receiptNumber);
    void sayFailed(const Error& error, Attempt attempt);
    [[nodiscard]] QFuture<Result<QByteArray>> bytesOf(const DocumentId& id, ViewPurpose purpose);

    ReviewServices m_services;
    UserPrompt& m_prompt;
    const Theme& m_theme;
    ReviewViewModel* m_model;
    ReviewHeader* m_header;
    PhotoPane* m_photos;
    PhotoPresenter* m_presenter;
    ReviewForm* m_form;
    TextDrafts* m_drafts;
    ReviewMessages* m_messages;
    QTimer m_patience; ///< for an application that is being read
    StaffMember m_person;
    WorkList m_list;               ///< the inbox's, from which this one was opened
    ApplicationId m_laidAside;     ///< lay on the desk when the page was left or the desk locked
    QList<ApplicationId> m_before; ///< for F2, the last one at the end
    QSet<DocumentId> m_prefetched; ///< fetched ahead and not yet seen
};

} // namespace uketsuke
