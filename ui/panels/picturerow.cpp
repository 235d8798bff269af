#include "panels/picturerow.h"

#include "panels/pastedpicture.h"
#include "panels/plainline.h"
#include "panels/wraplabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPicture = 48;

} // namespace

PictureRow::PictureRow(QWidget *parent)
    : QFrame(parent)
    , m_picture(new QLabel(this))
    , m_alternative(new PlainLine(this))
    , m_note(new WrapLabel(u"small"_s, this))
{
    setObjectName(u"pictureRow"_s);
    setProperty("kind", u"bar"_s);
    setProperty("tone", u"info"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_picture->setFixedSize(kPicture, kPicture);
    m_picture->setAlignment(Qt::AlignCenter);
    m_alternative->setObjectName(u"pictureAlternative"_s);
    m_alternative->setPlaceholderText(tr("What does the picture show?"));
    m_alternative->setAccessibleName(tr("Alternative text of the picture"));
    auto *insert = new QPushButton(tr("Insert picture"), this);
    insert->setObjectName(u"insertPicture"_s);
    insert->setProperty("kind", u"primary"_s);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"cancelPicture"_s);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(insert);
    buttons->addWidget(cancel);
    buttons->addStretch();
    auto *column = new QVBoxLayout;
    column->setSpacing(6);
    column->addWidget(m_alternative);
    column->addWidget(m_note);
    column->addLayout(buttons);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(12);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addLayout(column, 1);

    connect(m_alternative, &QLineEdit::returnPressed, this, &PictureRow::accepted);
    connect(insert, &QPushButton::clicked, this, &PictureRow::accepted);
    connect(cancel, &QPushButton::clicked, this, &PictureRow::dismissed);
    hide();
}

void PictureRow::ask(const CheckedPicture &picture, const QString &folder)
{
    const qreal ratio = devicePixelRatioF();
    QPixmap small = QPixmap::fromImage(picture.small)
                        .scaled(QSizeF(kPicture * ratio, kPicture * ratio).toSize(), Qt::KeepAspectRatio,
                                Qt::SmoothTransformation);
    small.setDevicePixelRatio(ratio);
    m_picture->setPixmap(small);
    m_alternative->setText(picture.alternative);
    m_note->setText(tr("Readers who cannot see the picture get this text. The picture is copied into the "
                       "folder “%1” beside the card; "
                       "undo takes it out of the text, the copy stays.")
                        .arg(folder));
    show();
    m_alternative->setFocus(Qt::OtherFocusReason);
}

QString PictureRow::alternative() const
{
    return m_alternative->text();
}

void PictureRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit dismissed();
    else
        QFrame::keyPressEvent(event);
}

} // namespace cardwright
