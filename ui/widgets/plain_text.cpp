// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/widgets/plain_text.h"

#include <QLabel>
#include <QRegularExpression>
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

QString withoutMnemonic(QString text)
{
    static const QRegularExpression bracketed(u"\\s*[(（]&.[)）]"_s);
    return text.remove(bracketed).remove(u'&').remove(u'…');
}

QString captionText(QString text)
{
    text = withoutMnemonic(std::move(text)).trimmed();
    while (text.endsWith(u':') || text.endsWith(u'：'))
        text = text.chopped(1).trimmed();
    return text;
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
