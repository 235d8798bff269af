#include "source/sourcepane.h"

#include "source/sourceview.h"
#include "theme/theme.h"
#include "widgets/infobar.h"

#include <QVBoxLayout>

namespace cardwright {

SourcePane::SourcePane(CardDocument &document, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_note(new InfoBar(InfoBar::Tone::Info, QString(), this))
    , m_view(new SourceView(document, this))
{
    m_note->setObjectName(QStringLiteral("sourceNote"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_note);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
    connect(m_view, &SourceView::stateChanged, this, &SourcePane::showState);
    connect(&theme, &Theme::changed, m_view, &SourceView::takeColours);
    showState();
}

void SourcePane::showState()
{
    switch (m_view->state()) {
    case SourceView::State::Editable:
        break;
    case SourceView::State::FileReadOnly:
        m_note->setSentence(tr("This file is read-only, so its source can be read and copied here."));
        break;
    case SourceView::State::NotText:
        m_note->setSentence(
            tr("This card holds bytes that are not text, so its source can only be read here."));
        break;
    case SourceView::State::TooManyHeadings:
        m_note->setSentence(tr("This card has more than 50,000 headings, so its source can only be read and copied here; the form edits it."));
        break;
    case SourceView::State::TooLarge:
        m_note->setSentence(
            tr("This card is larger than 5 MB, too large to show its source here; the form still shows it."));
        break;
    }
    m_note->setVisible(m_view->state() != SourceView::State::Editable);
}

} // namespace cardwright
