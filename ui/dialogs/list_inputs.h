// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/directory/company_lists.h"

#include <QStringList>

class QComboBox;

namespace OrgDesk {

// What the forms about people share for values that are chosen from the company's lists.

/// Offers the entries that are in use. With no list there is nothing to choose: the box is disabled
/// and says why. `none` is the first choice, for having none; its data is an empty text.
void fillListBox(QComboBox *box, const CompanyList &list, const QString &none);
/// Offers the employee types in use, or those that every company has while the list is not read.
/// Appends to what the box has.
void addEmployeeTypes(QComboBox *box, const CompanyLists &lists);
/// Chooses the entry with that ID. One that the box does not offer, such as one that is switched
/// off, is added.
void selectEntry(QComboBox *box, const QString &id, const QString &text);
/// The names of the entries that are in use, for a completer.
[[nodiscard]] QStringList activeNames(const CompanyList &list);
/// What becomes of a job title or a city that the company does not have yet; empty where it has
/// it. A spelling mistake would become an entry of the company for ever (feishu-contact-api.md,
/// trap 14).
[[nodiscard]] QString newEntryNote(CompanyListKind kind, const QString &name,
                                   const CompanyLists &lists);

} // namespace OrgDesk
