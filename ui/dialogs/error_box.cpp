// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/error_box.h"

#include "core/wording/wording.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QStyle>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

struct ErrorBox
{
    Q_DECLARE_TR_FUNCTIONS(ErrorBox)
};

constexpr auto fullTextProperty = "orgdeskFullText";

QMessageBox *standing(const QWidget *parent, const QString &full)
{
    if (!parent)
        return nullptr;
    const auto boxes =
        parent->findChildren<QMessageBox *>(u"errorBox"_s, Qt::FindDirectChildrenOnly);
    for (QMessageBox *box : boxes) {
        if (box->property(fullTextProperty).toString() == full && box->isVisible())
            return box;
    }
    return nullptr;
}

QString informative(const ErrorText &text)
{
    QStringList paragraphs;
    for (const QString &part : {text.why, text.next, text.reference}) {
        if (!part.isEmpty())
            paragraphs.append(part);
    }
    return paragraphs.join(u"\n\n"_s);
}

// A button that does its work without closing the box.
QPushButton *addStayingButton(QMessageBox *box, const QString &text)
{
    QPushButton *button = box->addButton(text, QMessageBox::ActionRole);
    // The box closes itself by this connection.
    QObject::disconnect(button, &QPushButton::clicked, nullptr, nullptr);
    button->setAutoDefault(false);
    return button;
}

} // namespace

QMessageBox *showError(QWidget *parent, const Error &error, const QString &context)
{
    const ErrorText text = describe(error);
    const QString full = context.isEmpty() ? text.full() : context + u'\n' + text.full();
    if (QMessageBox *box = standing(parent, full)) {
        box->raise();
        return box;
    }
    auto *box = new QMessageBox(parent);
    box->setObjectName(u"errorBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setProperty(fullTextProperty, full);
    box->setWindowTitle(ErrorBox::tr("Something Did Not Work"));
    const int side = box->style()->pixelMetric(QStyle::PM_MessageBoxIconSize, nullptr, box);
    const QIcon icon = themedIcon(u"error"_s);
    if (icon.isNull())
        box->setIcon(QMessageBox::Warning);
    else
        box->setIconPixmap(icon.pixmap(QSize(side, side), box->devicePixelRatioF()));
    box->setText(context.isEmpty() ? text.what : context + u'\n' + text.what);
    box->setInformativeText(informative(text));
    makePlain(box);
    box->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);

    QPushButton *copy = addStayingButton(box, ErrorBox::tr("&Copy Details"));
    QObject::connect(copy, &QPushButton::clicked, box,
                     [full] { QGuiApplication::clipboard()->setText(full); });
    const QUrl help = error.help;
    if (help.scheme() == "https"_L1) {
        QPushButton *open = addStayingButton(box, ErrorBox::tr("&Open the Page for It"));
        QObject::connect(open, &QPushButton::clicked, box,
                         [help] { QDesktopServices::openUrl(help); });
    }
    QPushButton *close = box->addButton(QMessageBox::Close);
    box->setDefaultButton(close);
    box->setEscapeButton(close);
    box->open();
    return box;
}

void makePlain(QMessageBox *box)
{
    box->setTextFormat(Qt::PlainText);
    // The second label of a message box guesses its format.
    const auto labels = box->findChildren<QLabel *>();
    for (QLabel *label : labels) {
        if (label->pixmap().isNull())
            label->setTextFormat(Qt::PlainText);
    }
}

} // namespace OrgDesk
