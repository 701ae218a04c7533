// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/edit_people_dialog.h"

#include "core/directory/person_fields.h"
#include "core/wording/field_names.h"
#include "ui/dialogs/value_editor.h"
#include "ui/models/list_names.h"
#include "ui/widgets/caption.h"
#include "ui/widgets/plain_text.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTableView>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

using Outcome = MultiEditModel::Outcome;

/// In average characters.
constexpr int columnWidths[] = {20, 20, 22, 22};

/// What a field is in the box that offers it: its key, and behind it the ID of one of the
/// company's own.
QString choiceOf(PersonField field, const QString &ownField)
{
    return ownField.isEmpty() ? keyOf(field) : u"custom:"_s + ownField;
}

} // namespace

EditPeopleDialog::EditPeopleDialog(const QList<PersonId> &people, const PersonLimits &limits,
                                   PersonLookup lookup, QWidget *parent)
    : QDialog(parent)
    , m_model(new MultiEditModel(people, this))
{
    setObjectName(u"editPeopleDialog"_s);
    setWindowTitle(tr("Edit People"));
    m_facts.limits = limits;
    createFields(std::move(lookup));
    createTable();
    auto *layout = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *fieldCaption = new QLabel(tr("&Field:"), this);
    makeCaption(fieldCaption, m_field);
    auto *valueCaption = new QLabel(tr("New &value:"), this);
    makeCaption(valueCaption, m_value);
    form->addRow(fieldCaption, m_field);
    form->addRow(valueCaption, m_value);
    layout->addLayout(form);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_detail);
    layout->addWidget(m_summary);
    layout->addWidget(m_progress);
    layout->addWidget(m_reason);
    layout->addWidget(createButtons());
    fillFields();
    connect(m_model, &MultiEditModel::outcomesChanged, this, &EditPeopleDialog::showState);
    takeValue();
    showDetail();
    m_field->setFocus();
    resize(fontMetrics().averageCharWidth() * 134, fontMetrics().height() * 36);
}

EditPeopleDialog::~EditPeopleDialog() = default;

// -- The widgets ----------------------------------------------------------------------------------

void EditPeopleDialog::createFields(PersonLookup lookup)
{
    m_field = new QComboBox(this);
    m_field->setObjectName(u"fieldBox"_s);
    m_field->setAccessibleName(tr("Field"));
    m_value = new ValueEditor(std::move(lookup), this);
    connect(m_field, &QComboBox::currentIndexChanged, this, &EditPeopleDialog::chooseField);
    connect(m_value, &ValueEditor::edited, this, &EditPeopleDialog::takeValue);
}

void EditPeopleDialog::createTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"previewTable"_s);
    m_table->setAccessibleName(tr("People"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    for (int column = 0; column < MultiEditModel::RemarkColumn; ++column)
        m_table->setColumnWidth(column,
                                columnWidths[column] * m_table->fontMetrics().averageCharWidth());
    m_table->installEventFilter(this);
    m_detail = new QLabel(this);
    m_detail->setObjectName(u"detailLabel"_s);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &EditPeopleDialog::showDetail);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &EditPeopleDialog::showDetail);
    m_summary = new QLabel(this);
    m_summary->setObjectName(u"summaryLabel"_s);
    m_reason = new QLabel(this);
    m_reason->setObjectName(u"reasonLabel"_s);
    for (QLabel *label : {m_detail, m_summary, m_reason}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(u"editProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->hide();
}

QWidget *EditPeopleDialog::createButtons()
{
    // Enter in a field is no word to change so many people, so none of these is the default one;
    // a button with the role of accepting would become that by itself.
    auto *buttons = new QDialogButtonBox(this);
    m_copy = buttons->addButton(tr("Copy &Details"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(u"copyButton"_s);
    m_change = buttons->addButton(QString(), QDialogButtonBox::ActionRole);
    m_change->setObjectName(u"changeButton"_s);
    m_close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    m_close->setObjectName(u"closeButton"_s);
    for (QPushButton *button : {m_copy, m_change, m_close})
        button->setAutoDefault(false);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_model->details()); });
    connect(m_change, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    return buttons;
}

void EditPeopleDialog::fillFields()
{
    const QSignalBlocker quiet(m_field);
    const QString chosen = m_field->currentData().toString();
    m_field->clear();
    for (const PersonField field : fieldsForMany())
        m_field->addItem(fieldName(field), choiceOf(field, {}));
    if (!m_lists.customFields.isEmpty())
        m_field->insertSeparator(m_field->count());
    for (const CustomField &field : std::as_const(m_lists.customFields))
        m_field->addItem(oneLine(customFieldText(m_lists, field.id)),
                         choiceOf(PersonField::CustomValues, field.id));
    m_field->setCurrentIndex(std::max(0, m_field->findData(chosen)));
}

// -- What it is told ------------------------------------------------------------------------------

void EditPeopleDialog::setLists(const CompanyLists &lists)
{
    m_lists = lists;
    m_model->setLists(lists);
    fillFields();
    m_value->setLists(lists);
    chooseField();
}

void EditPeopleDialog::setExternals(const QSet<PersonId> &externals)
{
    m_facts.externals = externals;
    m_model->setFacts(m_facts);
}

void EditPeopleDialog::setWithheld(WithheldLookup withheld)
{
    m_withheld = std::move(withheld);
    chooseField();
}

void EditPeopleDialog::chooseField()
{
    const QString choice = m_field->currentData().toString();
    const bool isOwn = choice.startsWith(u"custom:"_s);
    const PersonField field = personFieldFrom(choice).value_or(PersonField::CustomValues);
    m_facts.withheld = m_withheld ? m_withheld(u"person."_s + keyOf(field)) : WithheldField();
    m_facts.withheld.toolTip =
        QTextDocumentFragment::fromHtml(m_facts.withheld.toolTip).toPlainText();
    m_model->setFacts(m_facts);
    m_value->setField(field, isOwn ? choice.section(u':', 1) : QString());
    takeValue();
}

void EditPeopleDialog::takeValue()
{
    if (m_running)
        return;
    const std::optional<ValueForMany> value = m_value->value();
    const QList<PersonId> named = value ? peopleNamedBy(value->holder) : QList<PersonId>();
    if (!named.isEmpty())
        Q_EMIT namesWanted(named);
    m_model->setValue(m_value->field(), m_value->ownField(), value);
    showState();
}

// -- Running --------------------------------------------------------------------------------------

bool EditPeopleDialog::isUnfinished() const
{
    return isVisible()
        && (m_model->changeCount() > 0 || m_model->count(Outcome::Refused) > 0
            || m_model->count(Outcome::Unclear) > 0);
}

void EditPeopleDialog::accept()
{
    const QList<Change> changes = m_model->changes();
    if (!m_running && !changes.isEmpty())
        Q_EMIT submitted(changes);
}

void EditPeopleDialog::reject()
{
    if (m_running)
        hide();
    else
        QDialog::reject();
}

void EditPeopleDialog::begin(const QList<Change> &changes)
{
    m_running = true;
    m_handedOver = changes.size();
    m_model->begin(changes);
    showState();
}

void EditPeopleDialog::end(const std::optional<Error> &error)
{
    m_running = false;
    m_model->end(error);
    showState();
    // What needs a look is in sight, and told below the table.
    const QModelIndexList refused =
        m_model->match(m_model->index(0, 0), MultiEditModel::OutcomeRole, int(Outcome::Refused), 1,
                       Qt::MatchExactly);
    if (!refused.isEmpty())
        m_table->setCurrentIndex(refused.constFirst());
}

// -- What it shows --------------------------------------------------------------------------------

QString EditPeopleDialog::summary() const
{
    const int all = m_model->rowCount();
    const auto number = [](int count) { return QLocale().toString(count); };
    const int done = m_model->count(Outcome::Done);
    const int refused = m_model->count(Outcome::Refused);
    const int unclear = m_model->count(Outcome::Unclear);
    const int waiting = m_model->count(Outcome::Waiting);
    if (m_model->count(Outcome::Undecided) > 0)
        return tr("%Ln people", nullptr, all);
    if (done + refused + unclear + waiting == 0)
        //: %1 is a number: "38 of 40 people will change."
        return tr("%1 of %Ln people will change.", nullptr, all)
            .arg(number(m_model->count(Outcome::Changes)));
    QStringList parts{tr("%Ln changed", "people", done)};
    if (refused > 0)
        parts.append(tr("%Ln not changed", "people", refused));
    if (unclear > 0)
        parts.append(tr("%Ln not known yet", "people", unclear));
    if (waiting > 0)
        parts.append(tr("%Ln waiting", "people", waiting));
    return parts.join(u" · "_s);
}

QString EditPeopleDialog::objection(int changes) const
{
    if (m_running)
        return tr("You may close this window meanwhile. It comes back when somebody could not be "
                  "changed.");
    if (changes > 0 || m_model->count(Outcome::Done) > 0)
        return {};
    if (m_model->count(Outcome::Reading) > 0)
        return tr("Still reading…");
    if (m_model->count(Outcome::Undecided) > 0)
        return tr("Choose a value.");
    return m_model->count(Outcome::LeftOut) > 0 ? tr("Nobody is ticked.")
                                                : tr("Nobody would change.");
}

QString EditPeopleDialog::changeText(int changes) const
{
    if (!m_running && m_model->count(Outcome::Refused) > 0)
        return tr("&Try Again");
    return changes == 0 ? tr("C&hange") : tr("C&hange %Ln People", nullptr, changes);
}

void EditPeopleDialog::showDetail()
{
    const QModelIndex current = m_table->currentIndex();
    const QString detail = current.siblingAtColumn(MultiEditModel::RemarkColumn)
                               .data(Qt::AccessibleDescriptionRole)
                               .toString();
    const QString name = current.siblingAtColumn(MultiEditModel::NameColumn).data().toString();
    //: %1 is a person, %2 what became of an edit, or would.
    m_detail->setText(detail.isEmpty() ? QString() : tr("%1: %2").arg(name, detail));
    m_detail->setVisible(!detail.isEmpty());
}

void EditPeopleDialog::showState()
{
    const int changes = m_model->changeCount();
    const int refused = m_model->count(Outcome::Refused);
    m_summary->setText(summary());
    m_reason->setText(objection(changes));
    m_reason->setVisible(!m_reason->text().isEmpty());
    m_field->setEnabled(!m_running);
    m_value->setEnabled(!m_running);
    m_progress->setVisible(m_running);
    m_progress->setRange(0, int(m_handedOver));
    m_progress->setValue(int(m_handedOver) - m_model->count(Outcome::Waiting));
    m_change->setText(changeText(changes));
    m_change->setEnabled(!m_running && changes > 0);
    m_change->setToolTip(plainToolTip(m_reason->text()));
    m_change->setAccessibleDescription(m_reason->text());
    m_copy->setVisible(refused + m_model->count(Outcome::Unclear) > 0);
}

// -- Keys -----------------------------------------------------------------------------------------

void EditPeopleDialog::toggleSelectedRows()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    const bool isAnyOpen = std::any_of(rows.cbegin(), rows.cend(), [](const QModelIndex &row) {
        return row.data(Qt::CheckStateRole).isValid()
            && row.data(Qt::CheckStateRole).toInt() == Qt::Unchecked;
    });
    m_model->setTicked(rows, isAnyOpen);
}

bool EditPeopleDialog::eventFilter(QObject *watched, QEvent *event)
{
    // Whichever column has the focus: the rows are what is ticked.
    if (watched == m_table && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        toggleSelectedRows();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace OrgDesk
