#pragma once

#include <QWidget>

class QAbstractItemView;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QVBoxLayout;

namespace cardwright {

// The frame of a page that takes the form's place: a head; a list with what belongs to its chosen entry
// beside it, or a sentence in the place of both; a foot with what can be done. Escape leaves it.
class ListPage : public QWidget
{
    Q_OBJECT

public:
    // `name` begins the object names of the parts.
    explicit ListPage(const QString &name, QWidget *parent = nullptr);

signals:
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void setList(QAbstractItemView *list, int least, int width);
    void insertBelowHead(QWidget *widget);
    void addCloseButton(const QString &toolTip); // in the foot
    static QPushButton *addButton(QHBoxLayout *row, const QString &text, const QString &name);

    bool isListShown() const;
    void showList();
    void showSentence(const QString &sentence);

    QLabel *m_heading;
    QLabel *m_below;      // a smaller line below the heading
    QHBoxLayout *m_head;  // beside them
    QVBoxLayout *m_detail; // beside the list
    QHBoxLayout *m_foot;

private:
    QWidget *buildHead();
    QWidget *buildFoot();

    QString m_name;
    QSplitter *m_splitter;
    QStackedWidget *m_pages;
    QLabel *m_sentence;
};

} // namespace cardwright
