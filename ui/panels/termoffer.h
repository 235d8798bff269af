#pragma once

#include "card/card.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QToolButton;

namespace cardwright {

class CardDocument;
class WrapLabel;

// Acronyms that the card uses and does not explain, each one click away from being a term. Not seen
// while there are none.
class TermOffer : public QWidget
{
    Q_OBJECT

public:
    explicit TermOffer(CardDocument &document, QWidget *parent);

    void refresh();
    void setVisible(bool visible) override;

signals:
    void added(cardwright::NodeKey node);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void showAcronyms(const QStringList &acronyms);
    void add(const QString &acronym);
    void arrange();

    CardDocument &m_document;
    QLabel *m_label;
    WrapLabel *m_refused;
    QList<QToolButton *> m_chips;
    QStringList m_acronyms;
    QTimer m_soon; // after an edit
    bool m_wanted = true;
};

} // namespace cardwright
