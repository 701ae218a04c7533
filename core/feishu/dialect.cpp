// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/feishu/dialect.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk::Feishu {

using Verdict = Judgement::Verdict;

namespace {

QStringList missingPermissions(const QJsonObject &details, const QString &message)
{
    QStringList names;
    const QJsonArray violations = details.value(u"permission_violations"_s).toArray();
    for (const QJsonValue &violation : violations) {
        const QJsonObject entry = violation.toObject();
        // Two documented shapes: {type, subject} and {scope, url}.
        const QString name = entry.value(u"subject"_s).toString(entry.value(u"scope"_s).toString());
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    if (!names.isEmpty())
        return names;
    static const QRegularExpression listed(u"\\[([^\\]]+)\\]"_s);
    const auto match = listed.match(message);
    const QStringList parts = match.captured(1).split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts)
        names.append(part.trimmed());
    return names;
}

QUrl helpOf(const QJsonObject &details)
{
    QStringList links;
    for (const QJsonValue &help : details.value(u"helps"_s).toArray())
        links.append(help.toObject().value(u"url"_s).toString());
    for (const QJsonValue &violation : details.value(u"permission_violations"_s).toArray())
        links.append(violation.toObject().value(u"url"_s).toString());
    for (const QString &link : std::as_const(links)) {
        const QUrl url(link, QUrl::StrictMode);
        // A link from the network is opened by a click, so it may only lead to a web page.
        if (url.isValid() && (url.scheme() == u"https"_s || url.scheme() == u"http"_s))
            return url;
    }
    return {};
}

QString directoryField(const QString &wire)
{
    const QString last = wire.section(u'.', -1).section(u'[', 0, 0);
    if (last == u"name"_s || last == u"order"_s || last == u"zh_cn"_s || last == u"en_us"_s
        || last == u"ja_jp"_s)
        return last;
    if (last == u"parent_department_id"_s)
        return u"parent"_s;
    if (last == u"leader_user_id"_s || last == u"leaders"_s || last == u"leaderID"_s)
        return u"leader"_s;
    return {};
}

QString described(const QJsonObject &json, const QJsonObject &details)
{
    QString text = json.value(u"msg"_s).toString();
    for (const QJsonValue &violation : details.value(u"field_violations"_s).toArray()) {
        // The value itself may be a person's data.
        const QJsonObject entry = violation.toObject();
        text += u"; "_s + entry.value(u"field"_s).toString() + u": "_s
            + entry.value(u"description"_s).toString();
    }
    return text.left(500);
}

Judgement notFromThePlatform(const HttpAnswer &answer, const QString &what)
{
    Judgement judgement;
    judgement.verdict = Verdict::Failed;
    judgement.error = answer.status >= 500
        ? makeError(ErrorKind::ServerFault, u"HTTP %1, %2"_s.arg(answer.status).arg(what),
                    Retry::Later)
        : makeError(ErrorKind::BadAnswer, u"HTTP %1, %2"_s.arg(answer.status).arg(what),
                    Retry::Later);
    judgement.error.requestId = logIdOf(answer, nullptr);
    return judgement;
}

QString kindOfBody(const HttpAnswer &answer)
{
    if (answer.body.trimmed().isEmpty())
        return u"an empty body"_s;
    if (answer.body.trimmed().startsWith('<'))
        return u"a web page instead of JSON"_s;
    return u"not the JSON that was asked for"_s;
}

std::optional<int> numberIn(const QByteArray &header)
{
    bool isNumber = false;
    const int number = header.trimmed().toInt(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

Judgement limitedBy(const HttpAnswer &answer, const QJsonObject *json)
{
    Judgement judgement;
    judgement.verdict = Verdict::Limited;
    judgement.error =
        makeError(ErrorKind::RateLimited, u"the platform's call limit is reached"_s, Retry::Later);
    judgement.error.code = u"99991400"_s;
    judgement.error.requestId = logIdOf(answer, json);
    judgement.toldLimit = numberIn(answer.header("x-ogw-ratelimit-limit"_ba));
    if (const auto seconds = numberIn(answer.header("x-ogw-ratelimit-reset"_ba))) {
        // More than an hour is no window of the reference; it must not stop the program for days.
        judgement.resetAfter = std::chrono::seconds(std::clamp(*seconds, 1, 3600));
        judgement.error.retryAfter = judgement.resetAfter;
    }
    return judgement;
}

} // namespace

QString logIdOf(const HttpAnswer &answer, const QJsonObject *json)
{
    const QByteArray header = answer.header("x-tt-logid"_ba);
    if (!header.isEmpty())
        return QString::fromLatin1(header.left(128));
    if (json != nullptr) {
        const QJsonObject details = json->value(u"error"_s).toObject();
        const QString inBody =
            details.value(u"log_id"_s).toString(details.value(u"logid"_s).toString());
        if (!inBody.isEmpty())
            return inBody.left(128);
    }
    return QString::fromLatin1(answer.header("x-request-id"_ba).left(128));
}

FeishuDialect::FeishuDialect(QUrl baseUrl, QString appId)
    : m_baseUrl(std::move(baseUrl))
    , m_appId(std::move(appId))
{
}

QUrl FeishuDialect::permissionsPage() const
{
    // A page is offered for opening only where it is a secure one.
    if (m_baseUrl.scheme() != u"https"_s || !m_appId.startsWith(u"cli_"_s))
        return {};
    QUrl page;
    page.setScheme(m_baseUrl.scheme());
    page.setHost(m_baseUrl.host());
    page.setPort(m_baseUrl.port());
    page.setPath(u"/app/%1/auth"_s.arg(m_appId));
    return page;
}

Judgement FeishuDialect::judge(const HttpRequest &request, const HttpAnswer &answer,
                               const QJsonObject *json) const
{
    if (answer.status == 429)
        return limitedBy(answer, json);
    if (json == nullptr)
        return notFromThePlatform(answer, kindOfBody(answer));
    const QJsonValue number = json->value(u"code"_s);
    if (!number.isDouble())
        return notFromThePlatform(answer, u"JSON without a code"_s);
    const int code = number.toInt(-1);
    if (code == 99991400)
        return limitedBy(answer, json);
    Judgement judgement;
    if (code == 0) {
        if (answer.status >= 200 && answer.status < 300)
            return judgement;
        return notFromThePlatform(answer, u"yet code 0"_s);
    }
    judgement.error = errorOf(areaOf(request), code, answer, *json);
    if (judgement.error.kind == ErrorKind::Busy)
        judgement.verdict = Verdict::Busy;
    else if (isTokenRejection(code) && judgement.error.kind == ErrorKind::WrongCredentials)
        judgement.verdict = Verdict::TokenRejected;
    else
        judgement.verdict = Verdict::Failed;
    return judgement;
}

Error FeishuDialect::errorOf(Area area, int code, const HttpAnswer &answer,
                             const QJsonObject &json) const
{
    const QJsonObject details = json.value(u"error"_s).toObject();
    Error error = makeError(ErrorKind::Refused, described(json, details));
    error.code = QString::number(code);
    error.requestId = logIdOf(answer, &json);
    error.help = helpOf(details);
    // Codes of the event endpoint mean something with HTTP 200 only; any other status passes
    // (feishu-long-connection.md, section 1).
    const bool passes = area == Area::Endpoint && answer.status != 200;
    if (const auto meaning = meaningOf(area, code); meaning && !passes) {
        error.kind = meaning->kind;
        error.retry = meaning->retry;
        error.field = QString::fromLatin1(meaning->field);
    } else if (passes || answer.status >= 500 || area == Area::Token) {
        // Unlisted codes of the token endpoint are to be tried again (section 2.1).
        error.kind = ErrorKind::ServerFault;
        error.retry = Retry::Later;
    }
    for (const QJsonValue &violation : details.value(u"field_violations"_s).toArray()) {
        const QString field = directoryField(violation.toObject().value(u"field"_s).toString());
        if (error.field.isEmpty())
            error.field = field;
    }
    if (error.kind == ErrorKind::PermissionMissing) {
        error.permissions = missingPermissions(details, json.value(u"msg"_s).toString());
        if (error.help.isEmpty())
            error.help = permissionsPage();
    }
    return error;
}

} // namespace OrgDesk::Feishu
