// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

#include "core/plan/person_edits.h"
#include "tests/gui/dialogs/sample_company.h"
#include "tests/testlib/test_registry.h"
#include "ui/dialogs/person_dialog.h"
#include "ui/dialogs/picture_editor.h"
#include "ui/widgets/picture.h"
#include "ui/widgets/problem_label.h"

#include <QBuffer>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace OrgDesk;
using namespace OrgDesk::Test;
using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray pngOf(QSize size, Qt::GlobalColor colour)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(colour);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

QImage decodedNow(const QByteArray &bytes, int edge)
{
    QFuture<QImage> future = decodePicture(bytes, edge);
    future.waitForFinished();
    return future.result();
}

Person li()
{
    Person person;
    person.id = PersonId(u"ou-li"_s);
    person.name = u"Li Na"_s;
    person.mobile = u"+8613800138000"_s;
    person.employeeType = 1;
    person.avatarKey = u"v2_old"_s;
    person.memberships = membershipsIn({departmentId(u"Sales"_s)});
    return person;
}

QPushButton *okButton(const QDialog &dialog)
{
    return dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok);
}

} // namespace

/// Pictures of people: what is made of a stranger's bytes, and choosing another one in the form.
class PictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        PersonDialog::Lookups lookups;
        lookups.people = [](const QString &) {
            return QtFuture::makeReadyFuture(Result<QList<SearchHit>>(QList<SearchHit>()));
        };
        lookups.picture = [this](const PersonId &person, const QString &key) {
            m_asked.append(person.value() + u'/' + key);
            return QtFuture::makeReadyFuture(Result<QByteArray>(pngOf({8, 8}, Qt::red)));
        };
        m_asked.clear();
        m_dialog = std::make_unique<PersonDialog>(sampleCompany(), PersonLimits(),
                                                  PersonDraft::forEditing(li()), lookups);
        m_dialog->show();
    }
    void cleanup() { m_dialog.reset(); }

    void shouldCutToASquareAndMakeSmall()
    {
        const QImage wide = decodedNow(pngOf({300, 100}, Qt::blue), 50);
        QCOMPARE(wide.size(), QSize(50, 50));
        QCOMPARE(wide.pixelColor(25, 25), QColor(Qt::blue));
        // A small one is not blown up.
        QCOMPARE(decodedNow(pngOf({20, 30}, Qt::blue), 50).size(), QSize(20, 20));
    }

    void shouldMakeNothingOfWhatIsNoPicture()
    {
        QVERIFY(decodedNow({}, 50).isNull());
        QVERIFY(decodedNow("<svg xmlns=\"http://www.w3.org/2000/svg\"/>"_ba, 50).isNull());
        // A header that promises a picture of 100,000 pixels on each side.
        QByteArray bomb = pngOf({4, 4}, Qt::blue);
        qToBigEndian<quint32>(100'000, bomb.data() + 16);
        qToBigEndian<quint32>(100'000, bomb.data() + 20);
        QVERIFY(decodedNow(bomb, 50).isNull());
        QVERIFY(decodedNow(pngOf({9, 9}, Qt::blue).left(40), 50).isNull());
    }

    void shouldAskForThePictureThatThePersonHas()
    {
        QCOMPARE(m_asked, QStringList{u"ou-li/v2_old"_s});
        QVERIFY(m_dialog->changes().isEmpty());
    }

    void shouldSendANewPictureUnderItsKey()
    {
        auto *editor = m_dialog->findChild<PictureEditor *>();
        QSignalSpy edited(editor, &PictureEditor::edited);
        editor->choose(file(u"new.png"_s, pngOf({900, 900}, Qt::green)));
        QTRY_COMPARE(edited.size(), 1);
        QVERIFY(okButton(*m_dialog)->isEnabled());
        // What goes to the platform is small, and a picture.
        const QImage sent = QImage::fromData(m_dialog->newPicture());
        QCOMPARE(sent.size(), QSize(640, 640));
        const QList<Change> changes = PersonDialog::withPicture(m_dialog->changes(), u"v2_new"_s);
        QCOMPARE(changes.size(), 1);
        const auto &update = std::get<UpdatePerson>(changes.constFirst().what);
        QCOMPARE(changedFields(update), PersonFields(PersonField::AvatarKey));
        QCOMPARE(update.base.avatarKey, u"v2_old"_s);
        QCOMPARE(update.wanted.avatarKey, u"v2_new"_s);
        // AND it can be dropped again
        QTest::mouseClick(m_dialog->findChild<QPushButton *>(u"dropPictureButton"_s),
                          Qt::LeftButton);
        QVERIFY(m_dialog->newPicture().isEmpty());
        QVERIFY(m_dialog->changes().isEmpty());
    }

    void shouldSayWhyAFileIsRefused()
    {
        auto *editor = m_dialog->findChild<PictureEditor *>();
        QSignalSpy refused(editor, &PictureEditor::refused);
        editor->choose(file(u"letter.png"_s, "Dear all"_ba));
        QTRY_COMPARE(refused.size(), 1);
        const auto labels = m_dialog->findChildren<ProblemLabel *>();
        const bool told = std::any_of(labels.cbegin(), labels.cend(), [](const auto *label) {
            return label->problem().contains(u"letter.png"_s);
        });
        QVERIFY(told);
        QVERIFY(m_dialog->newPicture().isEmpty());
        editor->choose(m_folder->filePath(u"missing.png"_s));
        QTRY_COMPARE(refused.size(), 2);
    }

private:
    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder->filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PersonDialog> m_dialog;
    QStringList m_asked;
};

ORGDESK_TEST(PictureTest)
#include "picture_test.moc"
