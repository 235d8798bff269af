#include "mainwindow/cardreplacing.h"

#include "editing/carddocument.h"
#include "editing/cardopening.h"

#include <optional>
#include <utility>

namespace cardwright {

struct CardReplacing::Made
{
    ReadCard read;
    int refused = 0;
    std::optional<Error> error;
};

CardReplacing::CardReplacing(CardDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    connect(&document, &CardDocument::loaded, this, &CardReplacing::stop);
    connect(&document, &CardDocument::changed, this, &CardReplacing::documentChanged);
}

void CardReplacing::start(const Task &task)
{
    stop();
    m_task = task;
    begin();
}

void CardReplacing::stop()
{
    m_task = {};
    if (!isRunning())
        return;
    m_reader.stop();
    emit runningChanged(false);
}

void CardReplacing::begin()
{
    const auto work = [make = m_task.make, before = m_document.card(),
                       matcher = m_document.matcher()](const std::atomic<bool> &stopped) {
        Made made;
        const Result<Text> text = make(stopped);
        if (!text) {
            made.error = text.error();
            return made;
        }
        made.refused = text->refused;
        made.read = replacedCard(before, text->bytes, matcher, stopped);
        return made;
    };
    if (!m_task.isLarge) {
        end(work(false));
        return;
    }
    const bool goesOn = isRunning();
    m_reader.start(work, [this](const Made &made) {
        emit runningChanged(false);
        end(made);
    });
    if (!goesOn)
        emit runningChanged(true);
}

void CardReplacing::end(const Made &made)
{
    const Task task = std::exchange(m_task, {});
    if (made.error) {
        emit failed(made.error->message);
        return;
    }
    if (task.before)
        task.before();
    m_putting = true;
    m_document.endTyping();
    m_document.replaceAll(made.read, task.step);
    m_putting = false;
    if (task.done)
        task.done(made.refused);
}

void CardReplacing::documentChanged()
{
    if (!isRunning())
        return;
    if (m_task.outlastsEdits) {
        begin();
        return;
    }
    stop();
    emit calledOff();
}

} // namespace cardwright
