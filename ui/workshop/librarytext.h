#pragma once

#include <QString>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace cardwright {

// One page of the library, built from top to bottom: titles, sentences, rows and links.
class LibraryText : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryText(QWidget *parent = nullptr);

    QLabel *add(const QString &text, const QString &kind); // of the style sheet: "title", "lead", "muted", ...
    void heading(const QString &text, bool ours = false);
    void mark(); // "ours", for what was added last
    void bullets(const QStringList &texts);
    // A line with a mark before it ("8 min", "✓") and words behind; `text` may be empty.
    void row(const QString &mark, const QString &title, const QString &text);
    QPushButton *link(const QString &mark, const QString &title, const std::function<void()> &follow);
    QWidget *buttons(const QList<QWidget *> &widgets);
    void gap(int height);
    void end(); // nothing comes below

private:
    QVBoxLayout *m_column;
};

} // namespace cardwright
