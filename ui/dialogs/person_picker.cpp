// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/person_picker.h"

#include "core/wording/wording.h"
#include "ui/widgets/plain_text.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

// Shorter than a person types on, long enough not to search for each letter.
constexpr auto typingPause = std::chrono::milliseconds(150);
constexpr int visibleHits = 6;
constexpr int personRole = Qt::UserRole;
constexpr int nameRole = Qt::UserRole + 1;

QString lineFor(const SearchHit &hit)
{
    QStringList parts{oneLine(hit.name)};
    if (!hit.matched.isEmpty() && hit.matched != hit.name)
        parts.append(oneLine(hit.matched));
    if (!hit.path.isEmpty())
        parts.append(oneLine(pathText(hit.path)));
    return parts.join(u" · "_s);
}

} // namespace

PersonPicker::PersonPicker(PersonLookup lookup, QWidget *parent)
    : QWidget(parent)
    , m_lookup(std::move(lookup))
    , m_field(new QLineEdit(this))
    , m_hits(new QListWidget(this))
    , m_note(new QLabel(this))
{
    m_field->setPlaceholderText(tr("Type a name, e-mail address or number"));
    m_field->setClearButtonEnabled(true);
    m_field->installEventFilter(this);
    m_hits->setAccessibleName(tr("People found"));
    m_hits->setTextElideMode(Qt::ElideRight);
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hits->setVisible(false);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setVisible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_field);
    layout->addWidget(m_hits);
    layout->addWidget(m_note);
    setFocusProxy(m_field);

    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &PersonPicker::search);
    connect(m_field, &QLineEdit::textEdited, this, [this] { m_pause.start(); });
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            closeHits();
    });
    connect(m_hits, &QListWidget::itemClicked, this, [this] { pickCurrent(); });
    connect(m_hits, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            m_field->setAccessibleDescription(item->text());
    });
}

bool PersonPicker::isOpen() const
{
    return !m_hits->isHidden();
}

void PersonPicker::search()
{
    const QString text = m_field->text().trimmed();
    if (text.isEmpty() || !m_lookup)
        return;
    const int asked = ++m_asked;
    m_lookup(text).then(this, [this, asked](const Result<QList<SearchHit>> &answer) {
        if (asked == m_asked)
            showHits(answer);
    });
}

void PersonPicker::showHits(const Result<QList<SearchHit>> &answer)
{
    m_hits->clear();
    m_note->setVisible(false);
    if (!answer) {
        m_hits->setVisible(false);
        if (answer.error().kind == ErrorKind::Cancelled)
            return;
        showNote(describe(answer.error()).what);
        return;
    }
    for (const SearchHit &hit : *answer) {
        if (hit.person.isEmpty())
            continue;
        auto *item = new QListWidgetItem(lineFor(hit), m_hits);
        item->setData(personRole, hit.person.value());
        item->setData(nameRole, hit.name);
        item->setToolTip(plainToolTip(lineFor(hit)));
    }
    const bool found = m_hits->count() > 0;
    if (found) {
        m_hits->setCurrentRow(0);
        const int rows = std::min(visibleHits, m_hits->count());
        m_hits->setFixedHeight(m_hits->sizeHintForRow(0) * rows + 2 * m_hits->frameWidth());
        //: For screen readers: how many were found, then the first of them.
        m_field->setAccessibleDescription(tr("%Ln person(s) found. %1", nullptr, m_hits->count())
                                              .arg(m_hits->currentItem()->text()));
    } else {
        showNote(tr("Nobody found."));
    }
    m_hits->setVisible(found);
}

// The list and the note never have the focus, so a screen reader hears them at the field.
void PersonPicker::showNote(const QString &text)
{
    m_note->setText(text);
    m_note->setVisible(true);
    m_field->setAccessibleDescription(text);
}

void PersonPicker::pickCurrent()
{
    const QListWidgetItem *item = m_hits->currentItem();
    if (!item || !isOpen())
        return;
    const PersonId person(item->data(personRole).toString());
    const QString name = item->data(nameRole).toString();
    m_field->clear();
    closeHits();
    emit picked(person, name);
}

void PersonPicker::closeHits()
{
    // An answer that is still on its way is not wanted any more.
    ++m_asked;
    m_pause.stop();
    m_hits->setVisible(false);
    m_note->setVisible(false);
    m_field->setAccessibleDescription({});
}

bool PersonPicker::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int row = m_hits->currentRow() + (key == Qt::Key_Down ? 1 : -1);
        m_hits->setCurrentRow(std::clamp(row, 0, std::max(0, m_hits->count() - 1)));
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        pickCurrent();
        return true;
    case Qt::Key_Escape:
        closeHits();
        return true;
    default:
        return false;
    }
}

bool PersonPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (isOpen() && handleKey(key))
        return true;
    // Enter before the hits are there must not press the dialog's OK.
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (enter && !m_field->text().isEmpty()) {
        search();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace OrgDesk
