// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/views/command_palette.h"

#include "core/wording/wording.h"
#include "core/workspace/workspace.h"
#include "ui/delegates/line_delegates.h"
#include "ui/models/search_model.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

constexpr int maxHits = 20;
constexpr int rowsPerPage = 8;

} // namespace

CommandPalette::CommandPalette(Workspace &workspace, const QList<PaletteAction> &actions,
                               QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_model(new PaletteModel(actions, this))
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_note(new QLabel(this))
{
    setObjectName(u"commandPalette"_s);
    setWindowTitle(tr("Command Palette"));
    m_field->setObjectName(u"paletteField"_s);
    m_field->setAccessibleName(tr("Action, department or person"));
    m_field->setPlaceholderText(tr("Type an action, a department or a name"));
    m_field->installEventFilter(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setAccessibleName(tr("What can be chosen"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setMargin(4);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_field);
    layout->addWidget(m_note);
    layout->addWidget(m_list, 1);
    resize(60 * fontMetrics().averageCharWidth(), 24 * fontMetrics().height());
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::ask);
    connect(m_list, &QListView::clicked, this,
            [this](const QModelIndex &index) { choose(index.row()); });
    m_list->setCurrentIndex(m_model->index(0));
    refreshNote({});
}

void CommandPalette::ask(const QString &typed)
{
    const int serial = ++m_serial;
    m_chooseFirst = false;
    m_model->setText(typed);
    m_list->setCurrentIndex(m_model->index(0));
    refreshNote({});
    if (typed.trimmed().isEmpty())
        return;
    m_workspace.search(typed.trimmed(), maxHits)
        .then(this, [this, serial](const Result<QList<SearchHit>> &answer) {
            if (serial == m_serial)
                takeHits(answer);
        });
}

void CommandPalette::takeHits(const Result<QList<SearchHit>> &answer)
{
    if (!answer && answer.error().kind == ErrorKind::Cancelled)
        return;
    m_model->setHits(answer ? *answer : QList<SearchHit>());
    if (!m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->index(0));
    refreshNote(answer ? QString() : describe(answer.error()).what);
    if (std::exchange(m_chooseFirst, false))
        choose(0);
}

void CommandPalette::refreshNote(const QString &trouble)
{
    m_note->setText(trouble.isEmpty() ? tr("Nothing found.") : trouble);
    m_note->setVisible(!trouble.isEmpty() || m_model->rowCount() == 0);
}

void CommandPalette::moveCurrent(int by)
{
    if (m_model->rowCount() == 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + by, 0, m_model->rowCount() - 1);
    const QModelIndex index = m_model->index(row);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    // The list never has the focus: say its current line here.
    m_field->setAccessibleDescription(
        tr("%1, %2", "a line and where it is")
            .arg(index.data().toString(), index.data(Qt::AccessibleDescriptionRole).toString()));
}

void CommandPalette::choose(int row)
{
    if (QAction *action = m_model->actionAt(row)) {
        // Its line says why not.
        if (!action->isEnabled())
            return;
        accept();
        // Afterwards: an action may open a dialog of its own.
        QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
        return;
    }
    const SearchHit *found = m_model->hitAt(row);
    if (!found)
        return;
    const SearchHit hit = *found;
    accept();
    if (!hit.person.isEmpty())
        Q_EMIT personChosen(hit.person);
    else
        Q_EMIT departmentChosen(hit.department);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        moveCurrent(1);
        return true;
    case Qt::Key_Up:
        moveCurrent(-1);
        return true;
    case Qt::Key_PageDown:
        moveCurrent(rowsPerPage);
        return true;
    case Qt::Key_PageUp:
        moveCurrent(-rowsPerPage);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_chooseFirst = m_model->rowCount() == 0;
        choose(m_list->currentIndex().row());
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

} // namespace OrgDesk
