// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "app/common/translators.h"
#include "app/common/unix_signals.h"
#include "app/desktop/desktop.h"
#include "app/desktop/desktop_options.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QIcon>
#include <QSettings>

#include <cstdio>

using namespace OrgDesk;

namespace {

void nameProgram()
{
    QCoreApplication::setOrganizationName(QStringLiteral("OrgDesk"));
    QCoreApplication::setApplicationName(QStringLiteral("OrgDesk"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ORGDESK_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("OrgDesk"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.orgdesk.OrgDesk"));
}

// Help must be given where there is no screen.
int answer(const DesktopAnswer &text)
{
    std::fputs(text.text.toUtf8().constData(), text.exitCode == 0 ? stdout : stderr);
    return text.exitCode;
}

/// A word of the command line counts for this start only.
void followSettings(QApplication &application, Settings &settings, const QString &fixedLanguage)
{
    applyTheme(application, settings.theme());
    installTranslators(fixedLanguage.isEmpty() ? settings.language() : fixedLanguage);
    QObject::connect(&settings, &Settings::themeChanged, &application,
                     [&] { applyTheme(application, settings.theme()); });
    QObject::connect(&settings, &Settings::languageChanged, &application,
                     [&] { installTranslators(settings.language()); });
}

std::optional<int> answerWithoutScreen(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    installTranslators(languageIn(arguments));
    const ParsedDesktop parsed = parseDesktopWords(arguments);
    if (const auto *text = std::get_if<DesktopAnswer>(&parsed))
        return answer(*text);
    return std::nullopt;
}

int runWindow(int argc, char **argv)
{
    QApplication application(argc, argv);
    application.setWindowIcon(
        QIcon::fromTheme(QStringLiteral("org.orgdesk.OrgDesk"),
                         QIcon(QStringLiteral(":/icons/org.orgdesk.OrgDesk.svg"))));
    const ParsedDesktop parsed = parseDesktop(QCoreApplication::arguments());
    if (const auto *text = std::get_if<DesktopAnswer>(&parsed))
        return answer(*text);
    const auto &options = std::get<DesktopOptions>(parsed);
    QSettings store;
    Settings settings(store);
    followSettings(application, settings, options.connection.language);
    const UnixSignals interruptions;
    QObject::connect(&interruptions, &UnixSignals::closeRequested, &application,
                     &QCoreApplication::quit);
    Desktop desktop(options, settings);
    QObject::connect(
        &desktop, &Desktop::ended, &application, [](int code) { QCoreApplication::exit(code); },
        Qt::QueuedConnection);
    QMetaObject::invokeMethod(&desktop, &Desktop::start, Qt::QueuedConnection);
    return application.exec();
}

} // namespace

int main(int argc, char **argv)
{
    nameProgram();
    if (const auto code = answerWithoutScreen(argc, argv))
        return *code;
    return runWindow(argc, argv);
}
