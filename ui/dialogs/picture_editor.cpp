// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "ui/dialogs/picture_editor.h"

#include "ui/widgets/picture.h"
#include "ui/widgets/theme.h"

#include <QBuffer>
#include <QEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace OrgDesk {

namespace {

// The platform shows 640 pixels at most; it takes files of up to 10 MB (im-v1/image/create).
constexpr int edge = 640;
constexpr qint64 largestFile = qint64(10) * 1024 * 1024;

QByteArray pngOf(const QImage &picture)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes;
}

} // namespace

PictureEditor::PictureEditor(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel(this))
    , m_choose(new QPushButton(tr("Choose Picture…"), this))
    , m_drop(new QPushButton(tr("Keep the Old One"), this))
{
    m_picture->setObjectName(u"pictureLabel"_s);
    m_choose->setObjectName(u"choosePictureButton"_s);
    m_choose->setAutoDefault(false);
    m_drop->setObjectName(u"dropPictureButton"_s);
    m_drop->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_picture);
    layout->addWidget(m_choose);
    layout->addWidget(m_drop);
    layout->addStretch();
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &PictureEditor::askForFile);
    connect(m_drop, &QPushButton::clicked, this, &PictureEditor::dropChosen);
    showPicture();
}

void PictureEditor::setCurrent(const QImage &picture)
{
    m_current = picture;
    showPicture();
}

void PictureEditor::askForFile()
{
    auto *dialog =
        new QFileDialog(this, tr("Choose a Picture"),
                        QStandardPaths::writableLocation(QStandardPaths::PicturesLocation),
                        tr("Pictures (%1)").arg(u"*.png *.jpg *.jpeg *.webp *.gif *.bmp"_s));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PictureEditor::choose);
    dialog->open();
}

void PictureEditor::choose(const QString &fileName)
{
    QFile file(fileName);
    const QString name = QFileInfo(fileName).fileName();
    if (!file.open(QIODevice::ReadOnly)) {
        Q_EMIT refused(tr("“%1” cannot be read: %2").arg(name, file.errorString()));
        return;
    }
    if (file.size() > largestFile) {
        Q_EMIT refused(tr("“%1” is too large: at most 10 MB are allowed.").arg(name));
        return;
    }
    decodePicture(file.readAll(), edge).then(this, [this, name](const QImage &picture) {
        take(name, picture);
    });
}

void PictureEditor::take(const QString &fileName, const QImage &picture)
{
    if (picture.isNull()) {
        Q_EMIT refused(tr("“%1” is no picture that can be used: PNG, JPEG, WebP, GIF or BMP with "
                          "at most 4096 pixels on each side.")
                           .arg(fileName));
        return;
    }
    m_new = picture;
    m_chosen = pngOf(picture);
    showPicture();
    Q_EMIT edited();
}

void PictureEditor::dropChosen()
{
    m_new = {};
    m_chosen.clear();
    showPicture();
    m_choose->setFocus();
    Q_EMIT edited();
}

void PictureEditor::showPicture()
{
    const int extent = fontMetrics().height() * 3;
    const QImage &shown = m_new.isNull() ? m_current : m_new;
    m_picture->setPixmap(
        shown.isNull() ? themedIcon(u"person"_s).pixmap(QSize(extent, extent), devicePixelRatioF())
                       : roundedPicture(shown, extent, devicePixelRatioF()));
    m_picture->setAccessibleName(m_new.isNull() ? tr("The picture now") : tr("The new picture"));
    m_drop->setVisible(!m_new.isNull());
}

void PictureEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    // The icon was drawn in the colours of the palette before.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        showPicture();
}

} // namespace OrgDesk
