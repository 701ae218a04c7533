// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace OrgDesk {

class GeneralPage;
class Settings;
class SettingsPage;

/// The settings, page by page. Everything counts when OK is pressed, nothing before; while a page
/// objects, OK is disabled and the reason stands beside it.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(Settings &settings, QWidget *parent = nullptr);

    /// Adds a page at the end; the dialog owns it. `icon`: see themedIcon().
    void addPage(const QString &title, const QString &icon, SettingsPage *page);
    /// A page that only shows or acts by itself: OK and Cancel mean nothing to it.
    void addPlainPage(const QString &title, const QString &icon, QWidget *page);
    void showPage(int index);

    void accept() override;

private:
    void createParts();
    void showObjection();
    void fitPageList();

    GeneralPage *m_general;
    QList<std::pair<QString, SettingsPage *>> m_settingsPages;
    QListWidget *m_list;
    QStackedWidget *m_pages;
    QLabel *m_objection;
    QPushButton *m_ok = nullptr;
};

} // namespace OrgDesk
