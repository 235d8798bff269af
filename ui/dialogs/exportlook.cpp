#include "dialogs/exportlook.h"

#include "render/accent.h"
#include "theme/theme.h"

#include <QColorDialog>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace cardwright {

namespace {

constexpr int kLongestLine = 300;
constexpr int kSampleWidth = 34;
constexpr int kSampleHeight = 22;

QColor shown(const Colour &colour)
{
    return QColor::fromRgbF(static_cast<float>(colour.red), static_cast<float>(colour.green), static_cast<float>(colour.blue));
}

// A word in the colour as the light and as the dark card has it.
QPixmap samples(const Colour &colour, const QFont &font, qreal ratio)
{
    const Accent accent = accentOf(colour);
    QPixmap picture(QSize(2 * kSampleWidth + 4, kSampleHeight) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont bold = font;
    bold.setBold(true);
    painter.setFont(bold);
    const std::pair<QColor, QColor> looks[] = {{QColor(u"#ffffff"_s), shown(accent.light.text)},
                                               {QColor(u"#171c23"_s), shown(accent.dark.text)}};
    qreal left = 0.5;
    for (const auto &[ground, ink] : looks) {
        const QRectF box(left, 0.5, kSampleWidth - 1, kSampleHeight - 1);
        painter.setPen(Theme::colours().edge);
        painter.setBrush(ground);
        painter.drawRoundedRect(box, 4, 4);
        painter.setPen(ink);
        painter.drawText(box, Qt::AlignCenter, u"Aa"_s);
        left += kSampleWidth + 4;
    }
    return picture;
}

} // namespace

ExportLook::ExportLook(const LookChoices &choices, bool isProjects, QWidget *parent)
    : QWidget(parent)
    , m_before(choices)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto *head = new QHBoxLayout;
    auto *title = new QLabel(tr("The organisation’s look"), this);
    title->setProperty("kind", u"strong"_s);
    title->setMinimumHeight(30);
    auto *back = new QPushButton(tr("&Back to all choices"), this);
    back->setObjectName(u"exportLookBack"_s);
    back->setProperty("kind", u"link"_s);
    back->setAutoDefault(false);
    head->addWidget(title, 1);
    head->addWidget(back);
    column->addLayout(head);
    if (isProjects) {
        auto *origin = new QLabel(tr("It comes from .cardwright.json, for all cards of the project. What is changed here is "
                                     "for this export alone."),
                                  this);
        origin->setObjectName(u"exportLookOrigin"_s);
        origin->setProperty("kind", u"small"_s);
        origin->setWordWrap(true);
        column->addWidget(origin);
    }
    m_form = new QFormLayout;
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(10);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    column->addLayout(m_form);
    buildLines();
    m_note = new QLabel(this);
    m_note->setObjectName(u"exportLookNote"_s);
    m_note->setProperty("kind", u"small"_s);
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    column->addStretch();
    m_accent->setText(choices.accent);
    m_logo->setText(QDir::toNativeSeparators(choices.logo));
    m_logoText->setText(choices.logoText);
    m_footer->setText(choices.footer);
    for (QLineEdit *edit : {m_accent, m_logo, m_logoText, m_footer})
        connect(edit, &QLineEdit::textChanged, this, &ExportLook::update);
    connect(back, &QPushButton::clicked, this, &ExportLook::done);
    update();
}

void ExportLook::buildLines()
{
    auto *colour = new QPushButton(tr("C&hoose…"), this);
    colour->setObjectName(u"exportChooseAccent"_s);
    colour->setAccessibleName(tr("Choose the colour"));
    connect(colour, &QPushButton::clicked, this, &ExportLook::chooseColour);
    m_accent = addLine(tr("&Colour"), u"exportAccent"_s, colour);
    m_accent->setPlaceholderText(u"#1f5f8b"_s);
    m_samples = new QLabel(this);
    m_samples->setObjectName(u"exportAccentSamples"_s);
    m_samples->setFixedWidth(2 * kSampleWidth + 4);
    static_cast<QHBoxLayout *>(colour->parentWidget()->layout())->insertWidget(1, m_samples);
    auto *logo = new QPushButton(tr("Ch&oose…"), this);
    logo->setObjectName(u"exportChooseLogo"_s);
    logo->setAccessibleName(tr("Choose the logo"));
    connect(logo, &QPushButton::clicked, this, &ExportLook::chooseLogo);
    m_logo = addLine(tr("Lo&go"), u"exportLogo"_s, logo);
    m_logo->setPlaceholderText(tr("A picture file"));
    m_logoText = addLine(tr("&It shows"), u"exportLogoText"_s);
    m_logoText->setPlaceholderText(tr("The organisation’s name"));
    m_footer = addLine(tr("Foote&r"), u"exportFooter"_s);
    m_footer->setPlaceholderText(tr("A line at the end of the card"));
    for (QPushButton *button : {colour, logo})
        button->setAutoDefault(false);
}

QLineEdit *ExportLook::addLine(const QString &label, const QString &name, QWidget *beside)
{
    auto *edit = new QLineEdit(this);
    edit->setObjectName(name);
    edit->setMaxLength(beside ? 4096 : kLongestLine);
    auto *words = new QLabel(label, this);
    words->setBuddy(edit);
    if (!beside) {
        m_form->addRow(words, edit);
        return edit;
    }
    auto *both = new QWidget(this);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(edit, 1);
    row->addWidget(beside);
    m_form->addRow(words, both);
    return edit;
}

// As it is written, with the sign before it that people leave out; empty where it is no colour.
QString ExportLook::accent() const
{
    QString written = m_accent->text().trimmed();
    if (!written.isEmpty() && !written.startsWith(u'#'))
        written.prepend(u'#');
    return colourOf(written.toLatin1()) ? written.toLower() : QString();
}

void ExportLook::chooseColour()
{
    const QColor chosen = QColorDialog::getColor(QColor(accent()), this, tr("Colour of links and marks"));
    if (chosen.isValid())
        m_accent->setText(chosen.name());
}

void ExportLook::chooseLogo()
{
    const QString chosen = QFileDialog::getOpenFileName(this, tr("Logo"), QFileInfo(m_logo->text()).absolutePath(),
                                                        tr("Pictures (*.png *.jpg *.jpeg *.gif *.webp)"));
    if (chosen.isEmpty())
        return;
    m_logo->setText(QDir::toNativeSeparators(chosen));
    m_logoText->setFocus();
}

void ExportLook::begin()
{
    m_accent->setFocus();
}

void ExportLook::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit done();
    else
        QWidget::keyPressEvent(event);
}

QString ExportLook::summary() const
{
    const LookChoices now = choices();
    QStringList set;
    if (!now.accent.isEmpty())
        set.append(now.accent);
    if (!now.logo.isEmpty())
        set.append(QFileInfo(now.logo).fileName());
    if (!now.footer.isEmpty())
        set.append(tr("a footer"));
    return set.join(u", "_s);
}

void ExportLook::update()
{
    const LookChoices now = choices();
    m_form->setRowVisible(m_logoText, !now.logo.isEmpty());

    const std::optional<Colour> colour = colourOf(now.accent.toLatin1());
    m_samples->setPixmap(colour ? samples(*colour, font(), devicePixelRatioF()) : QPixmap());
    QString sentence;
    bool wrong = true;
    if (!m_accent->text().trimmed().isEmpty() && !colour)
        sentence = tr("A colour is written like #1f5f8b.");
    else if (!now.logo.isEmpty() && !QFileInfo(now.logo).isFile())
        sentence = tr("There is no file “%1”.").arg(QDir::toNativeSeparators(now.logo));
    else if (!now.logo.isEmpty() && now.logoText.isEmpty())
        sentence = tr("Say what the logo shows, for readers who do not see it.");
    else
        wrong = false;
    if (!wrong && colour) {
        const Accent shades = accentOf(*colour);
        const bool same = shades.light.text == *colour && shades.dark.text == *colour;
        sentence = same ? tr("It can be read on light and on dark cards.")
                        : tr("To be read it is %1 on light cards, %2 on dark.")
                              .arg(QString::fromLatin1(hex(shades.light.text)), QString::fromLatin1(hex(shades.dark.text)));
    }
    m_note->setText(sentence);
    m_note->setVisible(!sentence.isEmpty());
    setLook(m_note, "tone", wrong ? QVariant(u"warn"_s) : QVariant());
    emit changed();
}

LookChoices ExportLook::choices() const
{
    LookChoices choices = m_before;
    choices.accent = accent();
    const QString logo = m_logo->text().trimmed();
    choices.logo = logo.isEmpty() ? QString() : QFileInfo(QDir::fromNativeSeparators(logo)).absoluteFilePath();
    choices.logoText = m_logoText->text().simplified();
    choices.footer = m_footer->text().simplified();
    return choices;
}

} // namespace cardwright
