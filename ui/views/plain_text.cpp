// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/views/plain_text.h"

#include <QLabel>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return u"<qt>"_s + text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</qt>"_s;
}

QString plainLabel(const QString &text)
{
    return oneLine(text).replace(u'&', u"&&"_s);
}

QString oneLine(const QString &text)
{
    const auto breaks = [](QChar c) {
        return c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator
            || c == QChar::ParagraphSeparator;
    };
    QString line = text;
    for (QChar &c : line) {
        if (breaks(c))
            c = u' ';
    }
    return line;
}

QLabel *makeValueLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QString pathText(const QStringList &names)
{
    return names.join(u" › "_s);
}

} // namespace OrgDesk
