#pragma once

#include "app/services/intake/intake_service.h"
#include "app/services/intake/mapping_catalogue.h"

#include <QObject>

namespace uketsuke {

/// Where a person is on the way from a file to applications.
enum class IntakeStep { Files, Columns, Preview, Result };
inline constexpr std::array allIntakeSteps{IntakeStep::Files, IntakeStep::Columns, IntakeStep::Preview,
                                           IntakeStep::Result};

/// What the intake page shows and what a person does in it; without widgets. One thing runs at a time.
class IntakeViewModel : public QObject
{
    Q_OBJECT
public:
    IntakeViewModel(IntakeService& intake, MappingCatalogue& catalogue, QObject* parent = nullptr);

    [[nodiscard]] IntakeStep step() const { return m_step; }
    [[nodiscard]] bool isBusy() const { return m_isBusy; }
    /// While it runs it can be stopped: preview and import.
    [[nodiscard]] bool isStoppable() const { return m_isStoppable; }
    /// What runs writes: an import, not a preview.
    [[nodiscard]] bool isTakingIn() const { return m_isTakingIn; }
    [[nodiscard]] const IntakeRequest& request() const { return m_request; }
    [[nodiscard]] bool needsPassword() const { return m_needsPassword; }
    [[nodiscard]] const QList<StoredMapping>& mappings() const { return m_mappings; }
    [[nodiscard]] const ExportShape& shape() const { return m_shape; }
    /// The mapping differs from what is saved.
    [[nodiscard]] bool isMappingMended() const;
    /// Of the preview, then of the import.
    [[nodiscard]] const IntakeReport& report() const { return m_report; }
    /// The export lies inside the ZIP that was chosen.
    [[nodiscard]] bool isExportInZip() const;
    /// Something stands in the way of goOn().
    [[nodiscard]] bool mayGoOn() const;

    /// Loads the mappings.
    void begin();
    /// Files as a person chose or dropped them: a ZIP or a folder holds attachments, and a ZIP the export where no
    /// other file is one; everything else is an export.
    void addFiles(const QStringList& paths);
    void removeFile(int index);
    void setAttachments(const QString& path);
    void setPassword(const QString& password);
    void chooseMapping(int index);

    /// Files → Columns → Preview; what has to be read is read on a worker.
    void goOn();
    void goBack();
    void takeIn();
    void stop();
    /// A person's word: this file belongs to that receipt number. What would happen is read anew.
    void assignPaper(const QString& path, const QString& receiptNumber);
    /// Another file; what was chosen is forgotten.
    void startAnew();
    /// Another person works now: stops what runs, and forgets all of it.
    void forget();

    void assign(const QString& columnTitle, const QString& meaning);
    void assignProcedure(const QString& text, Procedure procedure);
    void saveMapping();
    void saveAsAnotherForm(const QString& title);
    void saveRefused(const RefusedRowsTarget& target);

Q_SIGNALS:
    void changed();
    void progressed(int thousandths);
    void failed(const uketsuke::Error& error);
    /// Applications came in or were revised.
    void takenIn();
    void mappingsNotLoaded(const uketsuke::Error& error);
    void mappingSaved();
    void refusedSaved(const uketsuke::SavedRows& saved);
    void refusedNotSaved(const uketsuke::Error& error);
    void mappingNotSaved(const uketsuke::Error& error);

private:
    void readShape();
    void preview();
    void watch(const QFuture<Result<IntakeReport>>& running, IntakeStep next);
    void takeReport(const Result<IntakeReport>& report, IntakeStep next);
    void fail(const Error& error, IntakeStep backTo);
    [[nodiscard]] bool wasForgotten();
    void setBusy(bool isStoppable);
    void arriveAt(IntakeStep step);

    IntakeService& m_intake;
    MappingCatalogue& m_catalogue;
    IntakeStep m_step = IntakeStep::Files;
    IntakeRequest m_request;
    QList<StoredMapping> m_mappings;
    int m_mappingIndex = 0;
    ExportShape m_shape;
    IntakeReport m_report;
    StopSignal m_stop;
    bool m_isBusy = false;
    bool m_isStoppable = false;
    bool m_isTakingIn = false;
    bool m_needsPassword = false;
    bool m_isForgotten = false;
};

} // namespace uketsuke
