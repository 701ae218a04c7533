// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#pragma once

#include "core/base/result.h"
#include "core/directory/ids.h"

#include <QByteArray>
#include <QFuture>
#include <QImage>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace OrgDesk {

/// Gives the file of somebody's picture by its key.
using PictureLookup = std::function<QFuture<Result<QByteArray>>(PersonId, QString)>;

/// Somebody's picture, and another one from a file in its place. What is chosen is cut to a square
/// and made small; it stays here until the form is sent.
class PictureEditor : public QWidget
{
    Q_OBJECT

public:
    explicit PictureEditor(QWidget *parent = nullptr);

    /// The picture that the person has; null: none that is known.
    void setCurrent(const QImage &picture);
    /// What was chosen, as a file for the platform; empty: nothing was.
    [[nodiscard]] const QByteArray &chosen() const { return m_chosen; }
    /// Takes the file as the chosen one; the same as choosing it by hand.
    void choose(const QString &fileName);

Q_SIGNALS:
    /// By the person.
    void edited();
    /// The file is no picture, or cannot be read; translated.
    void refused(const QString &why);

protected:
    void changeEvent(QEvent *event) override;

private:
    void askForFile();
    void take(const QString &fileName, const QImage &picture);
    void dropChosen();
    void showPicture();

    QLabel *m_picture;
    QPushButton *m_choose;
    QPushButton *m_drop;
    QImage m_current;
    QImage m_new;
    QByteArray m_chosen;
};

} // namespace OrgDesk
