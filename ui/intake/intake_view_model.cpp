#include "ui/intake/intake_view_model.h"

#include "ui/shared/async.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace uketsuke {
namespace {

bool isNamedZip(const QString& path) {
    return path.endsWith(".zip"_L1, Qt::CaseInsensitive);
}

} // namespace

IntakeViewModel::IntakeViewModel(IntakeService& intake, MappingCatalogue& catalogue, QObject* parent)
    : QObject(parent), m_intake(intake), m_catalogue(catalogue) {}

void IntakeViewModel::begin() {
    onFinished(m_catalogue.all(), this, [this](const Result<QList<StoredMapping>>& mappings) {
        if (!mappings)
            return Q_EMIT mappingsNotLoaded(mappings.error());
        if (m_step != IntakeStep::Files)
            return; // what is on its way keeps its mapping
        m_mappings = *mappings;
        chooseMapping(qMin(m_mappingIndex, static_cast<int>(m_mappings.size()) - 1));
    });
}

bool IntakeViewModel::isMappingMended() const {
    return m_mappingIndex < m_mappings.size() && m_mappings.at(m_mappingIndex).mapping != m_request.mapping;
}

bool IntakeViewModel::isExportInZip() const {
    return m_request.csvFiles.isEmpty() && isNamedZip(m_request.attachments);
}

bool IntakeViewModel::mayGoOn() const {
    switch (m_step) {
    case IntakeStep::Files:
        return !m_isBusy && (!m_request.csvFiles.isEmpty() || isExportInZip()) && !m_mappings.isEmpty();
    case IntakeStep::Columns:
        return !m_isBusy && m_shape.missing.isEmpty();
    case IntakeStep::Preview:
        return !m_isBusy && m_report.counts.added + m_report.counts.changed + m_report.counts.held > 0;
    case IntakeStep::Result:
        return !m_isBusy;
    }
    return false;
}

void IntakeViewModel::addFiles(const QStringList& paths) {
    if (m_isBusy)
        return;
    if (m_step == IntakeStep::Result)
        startAnew();
    for (const QString& path : paths) {
        if (isNamedZip(path) || QFileInfo(path).isDir())
            setAttachments(path);
        else if (!m_request.csvFiles.contains(path))
            m_request.csvFiles.append(path);
    }
    m_needsPassword = false;
    arriveAt(IntakeStep::Files);
}

void IntakeViewModel::removeFile(int index) {
    if (m_isBusy || index < 0 || index >= m_request.csvFiles.size())
        return;
    m_request.csvFiles.removeAt(index);
    Q_EMIT changed();
}

void IntakeViewModel::setAttachments(const QString& path) {
    m_request.attachments = path;
    m_request.assignments.clear();
    m_needsPassword = false;
    m_request.password.clear();
    Q_EMIT changed();
}

void IntakeViewModel::setPassword(const QString& password) {
    m_request.password = password;
}

void IntakeViewModel::chooseMapping(int index) {
    if (index < 0 || index >= m_mappings.size())
        return;
    m_mappingIndex = index;
    m_request.mapping = m_mappings.at(index).mapping;
    Q_EMIT changed();
}

void IntakeViewModel::goOn() {
    if (!mayGoOn())
        return;
    if (m_step == IntakeStep::Files)
        readShape();
    else if (m_step == IntakeStep::Columns)
        preview();
}

void IntakeViewModel::goBack() {
    if (m_isBusy)
        return;
    if (m_step == IntakeStep::Columns)
        arriveAt(IntakeStep::Files);
    else if (m_step == IntakeStep::Preview)
        arriveAt(IntakeStep::Columns);
}

void IntakeViewModel::takeIn() {
    if (m_step != IntakeStep::Preview || !mayGoOn())
        return;
    m_isTakingIn = true;
    setBusy(true);
    watch(m_intake.importFrom(m_request, m_stop), IntakeStep::Result);
}

void IntakeViewModel::assignPaper(const QString& path, const QString& receiptNumber) {
    if (m_step != IntakeStep::Preview || m_isBusy || receiptNumber.trimmed().isEmpty())
        return;
    m_request.assignments.removeIf([&](const AttachmentAssignment& earlier) { return earlier.path == path; });
    m_request.assignments.append({path, receiptNumber.trimmed(), {}});
    preview();
}

void IntakeViewModel::stop() {
    m_stop.stop();
}

void IntakeViewModel::startAnew() {
    if (m_isBusy)
        return;
    const ColumnMapping mapping = m_mappings.isEmpty() ? ColumnMapping() : m_mappings.at(m_mappingIndex).mapping;
    m_request = {};
    m_request.mapping = mapping;
    m_report = {};
    m_needsPassword = false;
    arriveAt(IntakeStep::Files);
}

void IntakeViewModel::forget() {
    m_stop.stop();
    m_isForgotten = m_isBusy;
    startAnew();
}

/// What ran for the person before has ended: nothing of it is shown.
bool IntakeViewModel::wasForgotten() {
    const bool wasForgotten = std::exchange(m_isForgotten, false);
    if (wasForgotten) {
        m_isBusy = false;
        startAnew(); // arrives at the first step
    }
    return wasForgotten;
}

void IntakeViewModel::assign(const QString& columnTitle, const QString& meaning) {
    m_request.mapping.assign(columnTitle, meaning);
    readShape();
}

void IntakeViewModel::assignProcedure(const QString& text, Procedure procedure) {
    m_request.mapping.assignProcedure(text, procedure);
    readShape();
}

void IntakeViewModel::saveAsAnotherForm(const QString& title) {
    onFinished(m_catalogue.saveAsAnotherForm(m_request.mapping, title), this,
               [this](const Result<StoredMapping>& saved) {
                   if (!saved)
                       return Q_EMIT mappingNotSaved(saved.error());
                   m_mappings.append(*saved);
                   m_mappingIndex = static_cast<int>(m_mappings.size()) - 1;
                   m_request.mapping = saved->mapping; // what is taken in now is this form's
                   Q_EMIT mappingSaved();
                   Q_EMIT changed();
               });
}

void IntakeViewModel::saveMapping() {
    if (!isMappingMended())
        return;
    const StoredMapping mended{m_request.mapping, m_mappings.at(m_mappingIndex).version};
    onFinished(m_catalogue.save(mended), this, [this, mended](const Result<int>& version) {
        if (!version)
            return Q_EMIT mappingNotSaved(version.error());
        m_mappings[m_mappingIndex] = {mended.mapping, *version};
        Q_EMIT mappingSaved();
        Q_EMIT changed();
    });
}

void IntakeViewModel::saveRefused(const RefusedRowsTarget& target) {
    onFinished(m_intake.saveRefused(m_request, m_report.refusals, target), this,
               [this](const Result<SavedRows>& saved) {
                   saved ? Q_EMIT refusedSaved(*saved) : Q_EMIT refusedNotSaved(saved.error());
               });
}

void IntakeViewModel::readShape() {
    setBusy(false);
    onFinished(m_intake.shape(m_request), this, [this](const Result<ExportShape>& shape) {
        if (wasForgotten())
            return;
        if (!shape)
            return fail(shape.error(), IntakeStep::Files);
        m_shape = *shape;
        arriveAt(IntakeStep::Columns);
    });
}

void IntakeViewModel::preview() {
    m_request.limits = m_intake.limits();
    setBusy(true);
    watch(m_intake.preview(m_request, m_stop), IntakeStep::Preview);
}

void IntakeViewModel::watch(const QFuture<Result<IntakeReport>>& running, IntakeStep next) {
    auto* watcher = new QFutureWatcher<Result<IntakeReport>>(this);
    connect(watcher, &QFutureWatcherBase::progressValueChanged, this, &IntakeViewModel::progressed);
    connect(watcher, &QFutureWatcherBase::finished, watcher, &QObject::deleteLater);
    watcher->setFuture(running);
    onFinished(running, this, [this, next](const Result<IntakeReport>& report) { takeReport(report, next); });
}

void IntakeViewModel::takeReport(const Result<IntakeReport>& report, IntakeStep next) {
    if (wasForgotten())
        return Q_EMIT takenIn();
    if (!report)
        return fail(report.error(), next == IntakeStep::Result ? IntakeStep::Preview : m_step);
    m_needsPassword = false;
    const bool isStoppedPreview = next == IntakeStep::Preview && report->wasStopped;
    if (!isStoppedPreview)
        m_report = *report;
    arriveAt(isStoppedPreview && m_step != IntakeStep::Preview ? IntakeStep::Columns : next);
    if (next != IntakeStep::Result)
        return;
    Q_EMIT takenIn();
    if (m_report.brokenOff)
        Q_EMIT failed(*m_report.brokenOff);
}

void IntakeViewModel::fail(const Error& error, IntakeStep backTo) {
    const bool isAboutPassword = error.detail == "zip.password"_L1;
    m_needsPassword = m_needsPassword || isAboutPassword;
    arriveAt(isAboutPassword ? IntakeStep::Files : backTo);
    Q_EMIT failed(error);
}

void IntakeViewModel::setBusy(bool isStoppable) {
    m_stop = {};
    m_isBusy = true;
    m_isStoppable = isStoppable;
    Q_EMIT changed();
}

void IntakeViewModel::arriveAt(IntakeStep step) {
    m_isBusy = false;
    m_isStoppable = false;
    m_isTakingIn = false;
    m_step = step;
    Q_EMIT changed();
}

} // namespace uketsuke
