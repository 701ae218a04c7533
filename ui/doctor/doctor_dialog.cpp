// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/doctor/doctor_dialog.h"

#include "core/wording/wording.h"
#include "ui/doctor/finding_model.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

constexpr qsizetype namesShown = 5;

bool isSafe(const QUrl &page)
{
    return page.scheme() == "https"_L1;
}

QLabel *makeLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

DoctorDialog::DoctorDialog(Workspace &workspace, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_model(new FindingModel(this))
{
    setObjectName(u"doctorDialog"_s);
    setWindowTitle(tr("Scope and Permissions"));
    createParts();
    resize(fontMetrics().averageCharWidth() * 100, fontMetrics().height() * 38);
    connect(&workspace, &Workspace::examined, this, &DoctorDialog::showReport);
    connect(&workspace, &Workspace::countsChanged, this, [this] {
        if (const auto &report = m_workspace.report())
            showScope(*report);
    });
    showReport();
    if (!workspace.report())
        check();
}

DoctorDialog::~DoctorDialog()
{
    if (m_flag)
        m_flag->store(true);
}

void DoctorDialog::createParts()
{
    m_scope = makeLabel(u"doctorScope"_s, this);
    QFont bold = font();
    bold.setBold(true);
    m_scope->setFont(bold);
    m_coverage = makeLabel(u"doctorCoverage"_s, this);
    m_stateIcon = new QLabel(this);
    m_state = makeLabel(u"doctorState"_s, this);
    m_progress = new QProgressBar(this);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_list = new QTreeView(this);
    m_list->setObjectName(u"doctorFindings"_s);
    m_list->setAccessibleName(tr("Findings"));
    m_list->setModel(m_model);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setWordWrap(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(u"doctorText"_s);
    m_text->setAccessibleName(tr("About the chosen finding"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(fontMetrics().height() * 11);
    auto *state = new QHBoxLayout;
    state->addWidget(m_stateIcon);
    state->addWidget(m_state, 1);
    state->addWidget(m_progress);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_scope);
    layout->addWidget(m_coverage);
    layout->addLayout(state);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_text);
    createButtons();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &DoctorDialog::showFinding);
}

void DoctorDialog::createButtons()
{
    m_open = new QPushButton(themedIcon(u"open"_s), tr("&Open in Console"), this);
    m_open->setObjectName(u"doctorOpen"_s);
    m_copy = new QPushButton(themedIcon(u"copy"_s), tr("Cop&y"), this);
    m_copy->setObjectName(u"doctorCopy"_s);
    m_forget = new QPushButton(themedIcon(u"edit"_s), tr("Allow &Editing Them Again"), this);
    m_forget->setObjectName(u"doctorForget"_s);
    m_again = new QPushButton(themedIcon(u"refresh"_s), tr("Check &Again"), this);
    m_again->setObjectName(u"doctorAgain"_s);
    m_cancel = new QPushButton(themedIcon(u"stop"_s), tr("&Stop Checking"), this);
    m_cancel->setObjectName(u"doctorCancel"_s);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {m_open, m_copy, m_forget, m_again, m_cancel}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch(1);
    auto *box = new QDialogButtonBox(QDialogButtonBox::Close, this);
    row->addWidget(box);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_open, &QPushButton::clicked, this, [this] {
        const Finding *finding = m_model->findingAt(m_list->currentIndex());
        if (finding && isSafe(finding->help))
            QDesktopServices::openUrl(finding->help);
    });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(chosenText()); });
    // They may belong to the platform again; if not, the next refusal marks them anew.
    connect(m_forget, &QPushButton::clicked, this, [this] {
        m_workspace.forgetExternals();
        check();
    });
    connect(m_again, &QPushButton::clicked, this, &DoctorDialog::check);
    connect(m_cancel, &QPushButton::clicked, this, &DoctorDialog::cancel);
}

void DoctorDialog::check()
{
    if (m_checking)
        return;
    m_checking = true;
    m_flag = std::make_shared<std::atomic_bool>(false);
    showState(u"sync"_s, tr("The app's scope and permissions are being looked at…"));
    m_workspace.doctor(Priority::Waiting, m_flag)
        .then(this, [this](const Result<ConnectionReport> &answer) { take(answer); });
}

void DoctorDialog::cancel()
{
    if (m_flag)
        m_flag->store(true);
}

void DoctorDialog::take(const Result<ConnectionReport> &answer)
{
    m_checking = false;
    const std::optional<Error> failed =
        answer ? answer->failure : std::optional<Error>(answer.error());
    if (!failed)
        showReport();
    else if (failed->kind == ErrorKind::Cancelled)
        showState(u"info"_s, tr("The check was stopped. What is shown is from the one before."));
    else
        showState(u"error"_s, describe(*failed).line());
}

void DoctorDialog::showReport()
{
    const std::optional<ConnectionReport> &report = m_workspace.report();
    if (!report) {
        m_scope->setText(tr("What the app may see is not known yet."));
        showFinding();
        return;
    }
    showScope(*report);
    m_model->setFindings(report->findings);
    m_list->expandAll();
    m_list->setCurrentIndex(m_model->first());
    if (m_checking)
        return;
    // Nothing is written for this, so it cannot tell whether changes would be let through.
    if (anyMissing(report->findings))
        showState(u"warning"_s, tr("Something is missing for reading."));
    else
        showState(u"success"_s,
                  tr("Nothing is missing for reading. Whether the app may change "
                     "things shows only when it does."));
    showFinding();
}

void DoctorDialog::showScope(const ConnectionReport &report)
{
    if (!report.scopeKnown)
        m_scope->setText(tr("What the app may see could not be read."));
    else if (report.wholeCompany)
        m_scope->setText(tr("The app may see the whole company."));
    else
        m_scope->setText(tr("The app may see a part of the company."));
    m_coverage->setText(coverage(report));
}

// How many departments there are outside the scope, the platform tells nobody.
QString DoctorDialog::coverage(const ConnectionReport &report) const
{
    QStringList lines;
    if (report.scopeKnown && !report.wholeCompany)
        lines.append(scopeNames(report));
    const Directory &tree = m_workspace.directory();
    const QHash<DepartmentId, int> &counts = m_workspace.counts();
    const QLocale locale;
    const auto departments = tree.size();
    if (!m_workspace.status().complete || counts.isEmpty()) {
        lines.append(tr("The organization is still being read: %1 departments so far.")
                         .arg(locale.toString(departments)));
        return lines.join(u'\n');
    }
    lines.append(
        tr("Read here: %1 departments, %2 people.")
            .arg(locale.toString(departments), locale.toString(counts.value(rootDepartment()))));
    qint64 told = 0;
    bool allTell = !report.scopeDepartments.isEmpty();
    for (const DepartmentId &id : report.scopeDepartments) {
        const Department *department = tree.find(id);
        allTell = allTell && department && department->memberCount;
        told += allTell ? *department->memberCount : 0;
    }
    if (allTell)
        lines.append(tr("The platform counts %1 people in the departments of the scope; who is in "
                        "several of them counts several times.")
                         .arg(locale.toString(told)));
    return lines.join(u'\n');
}

QString DoctorDialog::scopeNames(const ConnectionReport &report) const
{
    QStringList names;
    for (const DepartmentId &id :
         report.scopeDepartments.first(qMin(namesShown, report.scopeDepartments.size())))
        names.append(departmentName(id, m_workspace.directory()));
    const auto more = report.scopeDepartments.size() - names.size();
    if (more > 0)
        names.append(tr("%Ln more", nullptr, int(more)));
    if (report.visiblePeople > 0)
        names.append(tr("%Ln single person(s)", nullptr, report.visiblePeople));
    if (report.userGroups > 0)
        names.append(tr("%Ln user group(s)", nullptr, report.userGroups));
    if (names.isEmpty())
        names.append(tr("nobody"));
    //: %1 is a list of departments, people and groups.
    return tr("In its scope: %1").arg(names.join(tr(", ", "between the names of a list")));
}

void DoctorDialog::showState(const QString &icon, const QString &text)
{
    const int side = fontMetrics().height() + 4;
    m_stateIcon->setPixmap(themedIcon(icon).pixmap(QSize(side, side), devicePixelRatioF()));
    m_state->setText(text);
    showButtons();
}

void DoctorDialog::showButtons()
{
    const Finding *finding = m_model->findingAt(m_list->currentIndex());
    m_open->setEnabled(finding && isSafe(finding->help));
    m_open->setToolTip(m_open->isEnabled() ? finding->help.toString(QUrl::FullyEncoded)
                                           : QString());
    m_copy->setEnabled(finding != nullptr);
    m_forget->setVisible(finding && finding->kind == FindingKind::ExternalRecords);
    m_forget->setEnabled(!m_checking);
    m_progress->setVisible(m_checking);
    m_cancel->setVisible(m_checking);
    m_again->setVisible(!m_checking);
}

void DoctorDialog::showFinding()
{
    const Finding *finding = m_model->findingAt(m_list->currentIndex());
    QStringList parts;
    if (finding) {
        const ErrorText text = describe(*finding);
        parts.append(text.what);
        if (!text.why.isEmpty())
            parts.append(tr("What suffers: %1").arg(text.why));
        for (const QString &permission : finding->permissions)
            //: A permission's technical name, and what it is for.
            parts.append(tr("%1: %2").arg(permission, permissionPurpose(permission)));
        if (!text.next.isEmpty())
            parts.append(tr("What to do: %1").arg(text.next));
        if (!text.reference.isEmpty())
            parts.append(text.reference);
    }
    m_text->setPlainText(parts.join(u'\n'));
    m_text->setVisible(finding != nullptr);
    showButtons();
}

QString DoctorDialog::chosenText() const
{
    const Finding *finding = m_model->findingAt(m_list->currentIndex());
    QString text = m_text->toPlainText();
    if (finding && isSafe(finding->help))
        text += u'\n' + finding->help.toString(QUrl::FullyEncoded);
    return text;
}

} // namespace OrgDesk
