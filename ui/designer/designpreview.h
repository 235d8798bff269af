#pragma once

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;

namespace cardwright {

class CardDocument;
class DesignDocument;
class SectionPage;
class TemplateShelf;

// The form as the author of a card sees it: a card that nobody keeps, to be tried out. It follows the
// design once that can be read.
class DesignPreview : public QWidget
{
    Q_OBJECT

public:
    explicit DesignPreview(DesignDocument &design, QWidget *parent = nullptr);
    ~DesignPreview() override;

    void show(const QString &id, const QString &language); // the page with this section or question
    bool isUpToDate() const { return !m_timer.isActive() && !m_pageTimer.isActive(); }
    const CardDocument &card() const { return *m_card; }

private:
    void refresh();
    void showPage();
    void showChosen();

    DesignDocument &m_design;
    std::unique_ptr<TemplateShelf> m_before; // panels may still point to it
    std::unique_ptr<TemplateShelf> m_shelf;
    std::unique_ptr<CardDocument> m_card;
    SectionPage *m_page;
    QLabel *m_note;
    QTimer m_timer;
    QTimer m_pageTimer;
    QString m_id;
    QString m_language;
};

} // namespace cardwright
