// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/settings/data_page.h"

#include "ui/dialogs/error_box.h"
#include "ui/start/forget_question.h"
#include "ui/widgets/plain_text.h"
#include "ui/widgets/theme.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

QString sizeText(qint64 bytes)
{
    return bytes > 0 ? QLocale().formattedDataSize(bytes) : DataPage::tr("Nothing");
}

// A value of which a screen reader says what it is.
QLabel *addValue(QFormLayout *form, const QString &label)
{
    QLabel *value = makeValueLabel({});
    value->setAccessibleName(captionText(label));
    form->addRow(label, value);
    return value;
}

} // namespace

DataPage::DataPage(QWidget *parent)
    : QWidget(parent)
    , m_list(new QListWidget(this))
    , m_hint(new QLabel(tr("Nothing of any organization is kept on this computer."), this))
    , m_details(new QWidget(this))
    , m_noCopy(new QCheckBox(tr("&Keep no local copy of this organization"), m_details))
    , m_open(new QPushButton(tr("Open &Folder"), this))
    , m_delete(new QPushButton(tr("&Delete the Local Copy…"), this))
    , m_forget(new QPushButton(tr("For&get and Wipe…"), this))
{
    createParts();
    connect(m_list, &QListWidget::currentRowChanged, this, &DataPage::showCurrent);
    connect(m_open, &QPushButton::clicked, this, &DataPage::openFolder);
    connect(m_noCopy, &QCheckBox::clicked, this, [this](bool isTicked) {
        const int row = m_list->currentRow();
        if (row < 0 || row >= m_organizations.size())
            return;
        m_organizations[row].data.keepsCopy = !isTicked;
        emit keepsCopyChosen(m_organizations.at(row).key, !isTicked);
    });
    connect(m_delete, &QPushButton::clicked, this, &DataPage::askToDelete);
    connect(m_forget, &QPushButton::clicked, this, &DataPage::askToForgetCurrent);
    setOrganizations({});
}

void DataPage::createParts()
{
    m_list->setObjectName(u"storedOrganizations"_s);
    m_list->setAccessibleName(tr("Organizations on this computer"));
    m_list->setWordWrap(true);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_open->setObjectName(u"openFolderButton"_s);
    m_delete->setObjectName(u"deleteCopyButton"_s);
    m_forget->setObjectName(u"forgetStoredButton"_s);
    auto *label = new QLabel(tr("&Organizations on this computer:"), this);
    label->setBuddy(m_list);

    auto *form = new QFormLayout(m_details);
    form->setContentsMargins(0, 0, 0, 0);
    m_folder = addValue(form, tr("Folder:"));
    m_mirror = addValue(form, tr("Copy of departments and people:"));
    m_journal = addValue(form, tr("Journal of your own changes:"));
    m_folder->setObjectName(u"dataFolderLabel"_s);
    m_mirror->setObjectName(u"mirrorSizeLabel"_s);
    m_journal->setObjectName(u"journalSizeLabel"_s);

    m_noCopy->setObjectName(u"noCopyBox"_s);
    const QString meaning =
        tr("The copy is deleted when the organization is closed, and read anew each time: opening "
           "takes longer, and without a network nothing is seen. The journal stays.");
    auto *note = new QLabel(meaning, m_details);
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    m_noCopy->setAccessibleDescription(meaning);
    form->addRow(m_noCopy);
    form->addRow(note);

    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_open, m_delete, m_forget})
        buttons->addWidget(button);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_hint);
    layout->addWidget(m_details);
    layout->addLayout(buttons);
}

void DataPage::setOrganizations(const QList<StoredOrganization> &organizations)
{
    const auto before = current();
    m_organizations = organizations;
    m_list->clear();
    int row = 0;
    for (const StoredOrganization &each : organizations) {
        const QString title = each.isOpen
            //: The name of an organization in a list.
            ? tr("%1 (open in this window)").arg(oneLine(each.title))
            : oneLine(each.title);
        auto *item =
            new QListWidgetItem(themedIcon(u"organization"_s), title + u'\n' + each.detail, m_list);
        // Two lines, also of glyphs that are taller than those of the interface's own font.
        item->setSizeHint(QSize(0, fontMetrics().height() * 3));
        item->setToolTip(plainToolTip(title));
        if (before && before->key == each.key)
            row = m_list->count() - 1;
    }
    m_list->setCurrentRow(row);
    m_hint->setVisible(organizations.isEmpty());
    m_details->setVisible(!organizations.isEmpty());
    showCurrent();
}

std::optional<StoredOrganization> DataPage::current() const
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_organizations.size())
        return std::nullopt;
    return m_organizations.at(row);
}

void DataPage::showCurrent()
{
    const StoredOrganization chosen = current().value_or(StoredOrganization());
    m_folder->setText(QDir::toNativeSeparators(chosen.data.folder));
    m_mirror->setText(sizeText(chosen.data.mirror));
    m_journal->setText(sizeText(chosen.data.journal));
    m_noCopy->setChecked(!chosen.data.keepsCopy);
    m_open->setEnabled(!chosen.data.folder.isEmpty() && QFileInfo::exists(chosen.data.folder));
    m_delete->setEnabled(chosen.data.mirror > 0 || chosen.data.journal > 0);
    m_forget->setEnabled(chosen.isKnown);
    const QString why = chosen.isKnown || chosen.key.isEmpty()
        ? QString()
        : tr("It was opened by the command line or as a sandbox: nothing of it is remembered.");
    m_forget->setToolTip(plainToolTip(why));
    m_forget->setAccessibleDescription(why);
}

void DataPage::openFolder()
{
    const auto chosen = current();
    if (!chosen || QDesktopServices::openUrl(QUrl::fromLocalFile(chosen->data.folder)))
        return;
    showError(this, makeError(ErrorKind::Unsupported, chosen->data.folder),
              tr("This system has no program that shows folders."));
}

void DataPage::askToDelete()
{
    const auto chosen = current();
    if (!chosen)
        return;
    auto *box = new QMessageBox(this);
    box->setObjectName(u"deleteCopyBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Warning);
    box->setWindowTitle(tr("Delete the Local Copy"));
    box->setText(tr("Delete the local copy of %1?").arg(oneLine(chosen->title)));
    const QString lost = tr("The stored copy of departments, people and their pictures is deleted "
                            "from this computer. The next opening reads everything anew, which "
                            "takes as long as the first time. Your own changes, their history and "
                            "undo stay unless you tick the box. On the platform nothing changes.");
    const QString reopened = tr("The organization is closed for it and then opened again.");
    box->setInformativeText(chosen->isOpen ? lost + u"\n\n"_s + reopened : lost);
    makePlain(box);
    auto *journal = new QCheckBox(tr("Also delete the &journal and history"));
    journal->setObjectName(u"alsoJournalBox"_s);
    box->setCheckBox(journal);
    QPushButton *yes = box->addButton(tr("&Delete"), QMessageBox::DestructiveRole);
    yes->setObjectName(u"confirmDeletionButton"_s);
    QPushButton *no = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    connect(yes, &QPushButton::clicked, this, [this, journal, key = chosen->key] {
        emit deletionRequested(key, journal->isChecked() ? Wipe::MirrorAndJournal : Wipe::Mirror);
    });
    box->open();
}

void DataPage::askToForgetCurrent()
{
    if (const auto chosen = current())
        askToForget(this, chosen->title, [this, key = chosen->key] { emit forgetRequested(key); });
}

} // namespace OrgDesk
