#include "designer/designerwindow.h"

#include "designer/designpreview.h"
#include "designer/designtree.h"
#include "designer/nodeform.h"
#include "designer/templatelist.h"
#include "panels/plainline.h"
#include "schema/templateshelf.h"
#include "theme/theme.h"
#include "widgets/infobar.h"

#include <QCloseEvent>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr int kCheckPause = 200; // ms
constexpr int kMostFaults = 160; // pixels; more of them scroll

QPushButton *button(const QString &text, const QString &name, const QString &tip = QString())
{
    auto *one = new QPushButton(text);
    one->setObjectName(name);
    one->setAutoDefault(false);
    one->setToolTip(tip);
    return one;
}

} // namespace

DesignerWindow::DesignerWindow(TemplateShelf &shelf, Prompts &prompts, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_shelf(shelf)
    , m_prompts(prompts)
    , m_pages(new QStackedWidget)
    , m_list(new TemplateList(shelf))
    , m_bar(new InfoBar(InfoBar::Tone::Info, QString()))
    , m_keeper([this] { return draft(); })
{
    setObjectName(u"designerWindow"_s);
    setWindowTitle(tr("Templates"));
    m_bar->setObjectName(u"designerBar"_s);
    m_bar->setClosable(true);
    m_bar->hide();
    connect(m_bar, &InfoBar::buttonClicked, this, [this] { // it has no other
        m_bar->clearButtons();
        emit moveRequested();
    });
    m_editing = new QWidget;
    auto *column = new QVBoxLayout(m_editing);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_tree = new DesignTree(m_document);
    m_form = new NodeForm(m_document);
    m_preview = new DesignPreview(m_document);
    auto *splitter = new QSplitter;
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildTreeSide());
    splitter->addWidget(m_form);
    splitter->addWidget(buildPreviewSide());
    splitter->setStretchFactor(1, 1);
    splitter->setStretchFactor(2, 1);
    splitter->setSizes({300, 480, 480});
    column->addWidget(buildHead());
    column->addWidget(splitter, 1);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_editing);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(m_bar);
    whole->addWidget(m_pages, 1);
    resize(QSize(1280, 800).boundedTo(screen()->availableSize() * 0.95)); // with the frame around it
    setMinimumSize(900, 520);

    connect(m_list, &TemplateList::editRequested, this, &DesignerWindow::openFile);
    connect(m_list, &TemplateList::copyRequested, this, &DesignerWindow::openCopy);
    connect(m_list, &TemplateList::draftRequested, this, &DesignerWindow::openDraft);
    connect(m_list, &TemplateList::importRequested, this, &DesignerWindow::importFile);
    connect(m_list, &TemplateList::emptyRequested, this,
            [this] {
                const TemplateDesign design =
                    TemplateDesign::empty(tr("Our template"), QLocale().name().left(2));
                openDesign(design, design.ids());
            });
    connect(m_tree, &DesignTree::chosen, this, &DesignerWindow::choose);
    connect(m_tree, &DesignTree::refused, this, [this](const QString &sentence) { tell(sentence, true); });
    connect(&m_document, &DesignDocument::changed, this, &DesignerWindow::refresh);
    connect(&m_document, &DesignDocument::modifiedChanged, this, &DesignerWindow::refresh);
    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(kCheckPause);
    connect(&m_checkTimer, &QTimer::timeout, this, &DesignerWindow::refreshFaults);
    connect(&m_keeper, &DraftWriter::failed, this, [this](const QString &sentence) { tell(sentence, true); });
    addKeys();
    m_list->refresh();
}

DesignerWindow::~DesignerWindow()
{
    m_keeper.disconnect(this);
    m_keeper.flush(); // what was typed last
    m_document.disconnect(this);
    m_document.disconnect(m_tree);
}

QWidget *DesignerWindow::buildHead()
{
    auto *head = new QFrame;
    head->setProperty("kind", u"header"_s);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    auto *all = button(tr("All &templates"), u"allTemplates"_s);
    m_name = new PlainLine;
    m_name->setObjectName(u"templateName"_s);
    m_name->setAccessibleName(tr("Name of the template"));
    m_name->setMinimumWidth(140);
    m_name->setMaximumWidth(420);
    m_state = new QLabel;
    m_state->setObjectName(u"templateState"_s);
    m_state->setProperty("kind", u"muted"_s);
    m_state->setMinimumWidth(0); // in a narrow window it is cut, not the buttons
    m_state->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_languages = new QComboBox;
    m_languages->setObjectName(u"wordsLanguage"_s);
    m_languages->setAccessibleName(tr("Language of the words"));
    m_undo = button(tr("&Undo"), u"designUndo"_s, tr("Ctrl+Z"));
    m_redo = button(tr("&Redo"), u"designRedo"_s, tr("Ctrl+Shift+Z"));
    auto *give = button(tr("Save to a &file…"), u"exportTemplate"_s,
                        tr("One file to give away; it can be imported elsewhere"));
    m_save = button(tr("&Save"), u"saveTemplate"_s, tr("As a new version among your templates (Ctrl+S)"));
    setLook(m_save, "kind", u"primary"_s);
    row->addWidget(all);
    row->addWidget(m_name, 2);
    row->addWidget(m_state, 1);
    row->addWidget(m_languages);
    for (QPushButton *one : {m_undo, m_redo, give, m_save})
        row->addWidget(one);
    connect(all, &QPushButton::clicked, this, [this] {
        if (mayLeave())
            showList();
    });
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &name) {
        m_document.edit(
            tr("Name"),
            [&](TemplateDesign &design) {
                return design.setName(m_languages->currentData().toString(), name);
            },
            u"name"_s);
    });
    connect(m_name, &QLineEdit::editingFinished, &m_document, &DesignDocument::endTyping);
    connect(m_languages, &QComboBox::activated, this, &DesignerWindow::setLanguage);
    connect(m_undo, &QPushButton::clicked, &m_document.undoStack(), &QUndoStack::undo);
    connect(m_redo, &QPushButton::clicked, &m_document.undoStack(), &QUndoStack::redo);
    connect(give, &QPushButton::clicked, this, &DesignerWindow::exportFile);
    connect(m_save, &QPushButton::clicked, this, &DesignerWindow::save);
    return head;
}

QWidget *DesignerWindow::buildTreeSide()
{
    auto *side = new QFrame;
    side->setProperty("kind", u"sunk"_s);
    side->setMinimumWidth(240);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    auto *words = new QLabel(tr("A card of it is called"));
    words->setProperty("kind", u"small"_s);
    m_artifact = new PlainLine;
    m_artifact->setObjectName(u"artifactName"_s);
    m_artifact->setAccessibleName(tr("What a card of this template is called"));
    m_artifact->setPlaceholderText(tr("Data Card, Model Card"));
    connect(m_artifact, &QLineEdit::textEdited, this, [this](const QString &name) {
        m_document.edit(
            tr("What a card of it is called"),
            [&](TemplateDesign &design) {
                return design.setArtifact(m_languages->currentData().toString(), name);
            },
            u"artifact"_s);
    });
    connect(m_artifact, &QLineEdit::editingFinished, &m_document, &DesignDocument::endTyping);
    column->addWidget(words);
    column->addWidget(m_artifact);
    column->addWidget(m_tree, 1);
    auto *adding = new QHBoxLayout;
    adding->setSpacing(6);
    auto *question = button(tr("+ &Question"), u"addQuestion"_s, tr("After the chosen one (Ctrl+Return)"));
    auto *group =
        button(tr("+ &Group"), u"addGroup"_s, tr("A group of questions in the section (Ctrl+Alt+Return)"));
    auto *section = button(tr("+ Se&ction"), u"addSection"_s, tr("After the chosen one (Ctrl+Shift+Return)"));
    for (QPushButton *one : {question, group, section})
        adding->addWidget(one);
    auto *order = new QHBoxLayout;
    order->setSpacing(6);
    auto *up = button(tr("Up"), u"moveUp"_s, tr("Alt+Up"));
    auto *down = button(tr("Down"), u"moveDown"_s, tr("Alt+Down"));
    auto *remove = button(tr("Remove"), u"removeNode"_s, tr("Delete"));
    for (QPushButton *one : {up, down, remove})
        order->addWidget(one);
    column->addLayout(adding);
    column->addLayout(order);
    connect(question, &QPushButton::clicked, this, [this] { add(Node::Kind::Field); });
    connect(group, &QPushButton::clicked, this, [this] { add(Node::Kind::Subsection); });
    connect(section, &QPushButton::clicked, this, [this] { add(Node::Kind::Section); });
    connect(up, &QPushButton::clicked, m_tree, [this] { m_tree->moveBy(-1); });
    connect(down, &QPushButton::clicked, m_tree, [this] { m_tree->moveBy(1); });
    connect(remove, &QPushButton::clicked, m_tree, &DesignTree::removeCurrent);
    return side;
}

QWidget *DesignerWindow::buildPreviewSide()
{
    auto *side = new QFrame;
    side->setProperty("kind", u"window"_s);
    side->setMinimumWidth(300);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_preview, 1);
    m_faultHead = new QLabel;
    m_faultHead->setObjectName(u"faultHead"_s);
    m_faultHead->setContentsMargins(12, 8, 12, 8);
    m_faults = new QListWidget;
    m_faults->setObjectName(u"faults"_s);
    m_faults->setAccessibleName(tr("What is missing"));
    m_faults->setWordWrap(true);
    column->addWidget(m_faultHead);
    column->addWidget(m_faults);
    connect(m_faults, &QListWidget::itemActivated, this, [this](const QListWidgetItem *item) {
        m_tree->setCurrentId(item->data(Qt::UserRole).toString());
        m_form->focusTitle();
    });
    connect(m_faults, &QListWidget::itemClicked, m_faults, &QListWidget::itemActivated);
    return side;
}

void DesignerWindow::addKeys()
{
    const auto key = [this](const QKeySequence &keys, const auto &act) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key(QKeySequence(u"Ctrl+Z"_s), [this] { m_document.undoStack().undo(); });
    key(QKeySequence(u"Ctrl+Shift+Z"_s), [this] { m_document.undoStack().redo(); });
    key(QKeySequence(u"Ctrl+Y"_s), [this] { m_document.undoStack().redo(); });
    key(QKeySequence(u"Ctrl+S"_s), [this] { save(); });
    key(QKeySequence(u"Ctrl+W"_s), [this] { close(); });
    key(QKeySequence(u"Ctrl+Return"_s), [this] { add(Node::Kind::Field); });
    key(QKeySequence(u"Ctrl+Shift+Return"_s), [this] { add(Node::Kind::Section); });
    key(QKeySequence(u"Ctrl+Alt+Return"_s), [this] { add(Node::Kind::Subsection); });
}

bool DesignerWindow::isOpen() const
{
    return m_pages->currentWidget() == m_editing;
}

void DesignerWindow::showList()
{
    m_bar->hide(); // it spoke of the template that was open
    m_pages->setCurrentWidget(m_list);
    m_list->refresh();
    m_list->takeFocus();
    setWindowModified(false);
    setWindowTitle(tr("Templates"));
}

void DesignerWindow::adopt(const TemplateDesign &design, bool saved, const QString &draft,
                           const QSet<QString> &open)
{
    m_keeper.flush(); // what is due is of the one before
    m_keeper.setPath({});
    m_draft.clear();
    m_bar->hide();
    m_languages->clear();
    for (const QString &code : design.languages())
        m_languages->addItem(code == "en"_L1 ? u"English"_s : QLocale(code).nativeLanguageName(), code);
    m_languages->setVisible(m_languages->count() > 1);
    m_faultHead->clear(); // what is missing follows once the window stands
    m_faults->hide();
    m_pages->setCurrentWidget(m_editing);
    m_tree->beginAnew(m_languages->currentData().toString());
    m_document.load(design, saved, open);
    m_draft = draft;
    m_keeper.setPath(draft);
    choose();
    m_tree->setFocus();
}

void DesignerWindow::setLanguage()
{
    const QString language = m_languages->currentData().toString();
    m_document.endTyping();
    m_tree->setLanguage(language);
    choose();
    refresh();
}

void DesignerWindow::choose()
{
    m_document.endTyping(); // it may give other ids
    const QString id = m_tree->currentId();
    const QString language = m_languages->currentData().toString();
    m_form->show(id, language);
    m_preview->show(id, language);
}

void DesignerWindow::add(Node::Kind kind)
{
    if (!isOpen())
        return;
    m_document.endTyping();
    const QString near = m_tree->currentId();
    const QString title = kind == Node::Kind::Field     ? tr("New question")
                          : kind == Node::Kind::Section ? tr("New section")
                                                        : tr("New group");
    QString id;
    m_document.edit(tr("Add “%1”").arg(title), [&](TemplateDesign &design) {
        id = design.add(kind, title, near);
        return !id.isEmpty();
    });
    if (id.isEmpty()) {
        tell(tr("A group of questions needs a section around it. Choose a section first."), true);
        return;
    }
    m_tree->setCurrentId(id);
    m_form->focusTitle();
}

void DesignerWindow::refresh()
{
    if (!isOpen())
        return;
    const QString language = m_languages->currentData().toString();
    m_name->showText(m_document.design().name(language));
    m_artifact->showText(m_document.design().artifact(language));
    const bool modified = m_document.isModified();
    m_state->setText(m_document.version().isEmpty() ? tr("Not saved yet")
                     : modified                     ? tr("Version %1, changed").arg(m_document.version())
                                                    : tr("Version %1, saved").arg(m_document.version()));
    m_state->setToolTip(m_state->text());
    m_undo->setEnabled(m_document.undoStack().canUndo());
    m_redo->setEnabled(m_document.undoStack().canRedo());
    m_save->setEnabled(modified);
    setWindowTitle(tr("%1[*] – Template").arg(m_document.design().name(language)));
    setWindowModified(modified);
    m_checkTimer.start();
    if (modified && m_document.undoStack().canUndo())
        keepDraft();
    else if (!modified)
        dropDraft();
}

void DesignerWindow::refreshFaults()
{
    m_checkTimer.stop();
    const QList<DesignFault> faults = m_document.design().faults();
    m_faultHead->setText(faults.isEmpty() ? tr("Nothing is missing: it can be saved.")
                                          : tr("%n thing(s) to mend before it can be saved", nullptr,
                                               static_cast<int>(faults.size())));
    setLook(m_faultHead, "tone", faults.isEmpty() ? u"ok"_s : u"warn"_s);
    m_faults->clear();
    for (const DesignFault &fault : faults) {
        auto *item = new QListWidgetItem(fault.sentence, m_faults);
        item->setData(Qt::UserRole, fault.node);
    }
    int height = 8;
    for (int row = 0; row < m_faults->count(); ++row)
        height += m_faults->sizeHintForRow(row);
    m_faults->setFixedHeight(qMin(height, kMostFaults));
    m_faults->setVisible(!faults.isEmpty());
}

void DesignerWindow::tell(const QString &sentence, bool bad)
{
    m_bar->setTone(bad ? InfoBar::Tone::Warn : InfoBar::Tone::Info);
    m_bar->setSentence(sentence);
    m_bar->clearButtons();
    m_bar->show();
}

void DesignerWindow::closeEvent(QCloseEvent *event)
{
    if (!mayLeave()) {
        event->ignore();
        return;
    }
    showList(); // the next time it begins there
    event->accept();
}

} // namespace cardwright
