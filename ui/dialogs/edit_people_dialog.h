// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/plan/run_report.h"
#include "ui/dialogs/person_picker.h"
#include "ui/models/multi_edit_model.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace OrgDesk {

class ValueEditor;

/// One field, one value, many people: shows beforehand what each has now and would have then, and
/// afterwards what became of each. Values in, Changes out: it knows no network and no store. It is
/// not modal, and may be hidden while its Changes run; when something was refused it comes back.
class EditPeopleDialog : public QDialog
{
    Q_OBJECT

public:
    /// What is known of values that never arrived, by a field's name in core/directory.
    using WithheldLookup = std::function<WithheldField(const QString &)>;

    EditPeopleDialog(const QList<PersonId> &people, const PersonLimits &limits, PersonLookup lookup,
                     QWidget *parent = nullptr);
    ~EditPeopleDialog() override;

    [[nodiscard]] MultiEditModel *model() const { return m_model; }
    /// What values are chosen from; may come later, and again.
    void setLists(const CompanyLists &lists);
    /// Whose data belong to another system.
    void setExternals(const QSet<PersonId> &externals);
    void setWithheld(WithheldLookup withheld);

    /// The Changes are handed over; the dialog waits for what becomes of them.
    void begin(const QList<Change> &changes);
    /// They have ended. `error`: why nothing more is heard of those that still wait.
    void end(const std::optional<Error> &error);
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// Whether closing it now loses something: a value that would change somebody, or a refusal.
    [[nodiscard]] bool isUnfinished() const;

    /// Asks for the Changes to be run.
    void accept() override;
    /// Hides it while they run, closes it otherwise.
    void reject() override;

Q_SIGNALS:
    void submitted(const QList<OrgDesk::Change> &changes);
    /// Of these people the names are wanted, for model()->addNames().
    void namesWanted(const QList<OrgDesk::PersonId> &people);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createFields(PersonLookup lookup);
    void createTable();
    [[nodiscard]] QWidget *createButtons();
    void fillFields();
    void chooseField();
    void takeValue();
    void showState();
    /// All that there is to say of the row with the focus.
    void showDetail();
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString changeText(int changes) const;
    [[nodiscard]] QString objection(int changes) const;
    void toggleSelectedRows();

    MultiEditModel *m_model;
    CompanyLists m_lists;
    MultiEditFacts m_facts;
    WithheldLookup m_withheld;
    bool m_running = false;
    /// How many were handed over last.
    qsizetype m_handedOver = 0;

    QComboBox *m_field = nullptr;
    ValueEditor *m_value = nullptr;
    QTableView *m_table = nullptr;
    QLabel *m_detail = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_reason = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_change = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace OrgDesk
