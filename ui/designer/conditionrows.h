#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;

namespace cardwright {

class DesignDocument;

// When a question is asked: always, or while one of some options is chosen in another question.
class ConditionRows : public QWidget
{
    Q_OBJECT

public:
    explicit ConditionRows(DesignDocument &document, QWidget *parent = nullptr);

    void show(const QString &id, const QString &language);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillOptions();
    void setCondition();

    DesignDocument &m_document;
    QString m_id;
    QString m_language;
    bool m_filling = false;
    QComboBox *m_field;
    QLabel *m_optionsLabel;
    QListWidget *m_options;
};

} // namespace cardwright
