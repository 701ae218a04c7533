// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/workspace/local_data.h"

#include <QList>
#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace OrgDesk {

/// An organization of which this computer keeps something.
struct StoredOrganization
{
    /// Tells it from the others.
    QString key;
    QString title;
    /// Its address and app, to tell equal names apart.
    QString detail;
    LocalData data;
    /// In this window.
    bool isOpen = false;
    /// In the list of known organizations; others cannot be forgotten.
    bool isKnown = false;
};

/// Where each organization's data lies, how large it is, and how to be rid of it. Acts at once,
/// after a question; OK and Cancel of the settings mean nothing to it.
class DataPage : public QWidget
{
    Q_OBJECT

public:
    explicit DataPage(QWidget *parent = nullptr);

    /// The selection stays on the organization that it is on.
    void setOrganizations(const QList<StoredOrganization> &organizations);

Q_SIGNALS:
    /// The person has confirmed it.
    void deletionRequested(const QString &key, OrgDesk::Wipe what);
    /// At once, without a question: the platform has everything.
    void keepsCopyChosen(const QString &key, bool keeps);
    /// The person has confirmed it: data folder, secret and entry are to go.
    void forgetRequested(const QString &key);

private:
    void createParts();
    void showCurrent();
    void openFolder();
    void askToDelete();
    void askToForgetCurrent();
    [[nodiscard]] std::optional<StoredOrganization> current() const;

    QList<StoredOrganization> m_organizations;
    QListWidget *m_list;
    QLabel *m_hint;
    QWidget *m_details;
    QLabel *m_folder = nullptr;
    QLabel *m_mirror = nullptr;
    QLabel *m_journal = nullptr;
    QCheckBox *m_noCopy;
    QPushButton *m_open;
    QPushButton *m_delete;
    QPushButton *m_forget;
};

} // namespace OrgDesk
