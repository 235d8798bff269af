#include "schema/instances.h"

#include "card/containment.h"
#include "markdown/outline.h"
#include "schema/answerlines.h"
#include "schema/instancelines.h"

#include <algorithm>
#include <array>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kGap = "\n\n"_L1;

bool isBlank(QStringView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c == u' ' || c == u'\t' || c == u'\n'; });
}

// `text` from the first line that says something to the last.
QStringView withoutBlankLines(QStringView text)
{
    if (isBlank(text))
        return {};
    qsizetype begin = 0;
    for (qsizetype i = 0; isBlank(text.sliced(i, 1)); ++i) {
        if (text[i] == u'\n')
            begin = i + 1;
    }
    qsizetype end = text.size();
    for (qsizetype i = text.size(); isBlank(text.sliced(i - 1, 1)); --i) {
        if (text[i - 1] == u'\n')
            end = i - 1;
    }
    return text.sliced(begin, end - begin);
}

QString unlessDefault(QStringView gap)
{
    return gap == kGap ? QString() : gap.toString();
}

// Every line ends in a line feed; places stay.
QString withLineFeeds(QStringView body)
{
    QString text = body.toString();
    text.replace("\r\n"_L1, " \n"_L1);
    return text.replace(u'\r', u'\n');
}

// The closing line that `text` needs so that a name after it is read as one; empty for most.
QString closerOf(const QString &text)
{
    if (!text.contains(u'<') && !text.contains("```"_L1) && !text.contains("~~~"_L1))
        return {};
    const QByteArray bytes = "# t\n\n" + text.toUtf8(); // no front matter
    for (const QByteArray &closer : closersFor(bytes)) {
        const QByteArray closed = closer.isEmpty() ? bytes : bytes + '\n' + closer;
        const QList<Heading> headings = outlineOf(closed + "\n\n##### n\n").headings;
        if (!headings.isEmpty() && headings.last().range.begin == closed.size() + 2)
            return closer.isEmpty() ? QString() : u'\n' + QString::fromUtf8(closer);
    }
    return {};
}

// A value as it is written: texts without blank lines at their ends, each but the last closed.
InstancesValue prepared(const InstancesValue &value)
{
    InstancesValue ready = value;
    ready.preamble = withoutBlankLines(value.preamble).toString();
    if (!ready.instances.isEmpty())
        ready.preamble += closerOf(ready.preamble);
    for (qsizetype i = 0; i < ready.instances.size(); ++i) {
        Instance &instance = ready.instances[i];
        instance.name = oneLine(instance.name);
        instance.text = withoutBlankLines(instance.text).toString();
        if (i + 1 < ready.instances.size())
            instance.text += closerOf(instance.text);
    }
    return ready;
}

QString written(const InstancesValue &value, NameForm form, const NameLines &names)
{
    const bool heading = form == NameForm::Heading5 || form == NameForm::Heading6;
    const auto gapOr = [](const QString &gap, bool stands) {
        return gap.isEmpty() || !stands ? QString(kGap) : gap;
    };
    QString body = value.preamble;
    for (const Instance &instance : value.instances) {
        if (!body.isEmpty())
            body += gapOr(instance.above, heading || instance.above.count(u'\n') > 1);
        const std::optional<QString> standing =
            instance.line.isEmpty() ? std::nullopt : names.read(instance.line, form);
        body += standing == instance.name ? instance.line : names.write(instance.name, form, value.label);
        if (!instance.text.isEmpty()) {
            const bool stands =
                heading || instance.below.count(u'\n') > 1 || NameLines::endsName(instance.text);
            body += gapOr(instance.below, stands) + instance.text;
        }
    }
    return body;
}

bool saysTheSame(const InstancesValue &one, const InstancesValue &other)
{
    const auto same = [](const Instance &a, const Instance &b) {
        return a.name == b.name && a.text == b.text;
    };
    return one.preamble == other.preamble
           && std::equal(one.instances.cbegin(), one.instances.cend(), other.instances.cbegin(),
                         other.instances.cend(), same);
}

InstancesValue split(QStringView body, const NameLines &names)
{
    InstancesValue value;
    const QList<NameLine> lines = names.find(body);
    if (lines.isEmpty()) {
        value.preamble = body.toString();
        return value;
    }
    value.form = lines.first().form;
    value.label = lines.first().label;
    const QStringView preamble = withoutBlankLines(body.first(lines.first().begin));
    value.preamble = preamble.toString();
    qsizetype end = preamble.isEmpty() ? 0 : preamble.end() - body.begin(); // of what was taken
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const NameLine &line = lines[i];
        Instance instance;
        instance.name = line.name;
        instance.above = end > 0 ? unlessDefault(body.sliced(end, line.begin - end)) : QString();
        const QStringView whole = body.sliced(line.begin, line.end - line.begin);
        if (whole != names.write(line.name, line.form, value.label))
            instance.line = whole.toString();
        const qsizetype next = i + 1 < lines.size() ? lines[i + 1].begin : body.size();
        const QStringView text = withoutBlankLines(body.sliced(line.end, next - line.end));
        end = line.end;
        if (!text.isEmpty()) {
            instance.below = unlessDefault(body.sliced(end, text.begin() - body.begin() - end));
            instance.text = text.toString();
            end = text.end() - body.begin();
        }
        value.instances.append(instance);
    }
    return value;
}

} // namespace

bool takesInstances(const Template &schema, int spec)
{
    if (spec < 0)
        return false;
    const Spec &question = schema.specs()[spec];
    return question.isField() && !question.repeatPer.isEmpty() && !question.repeatsAsHeading;
}

NameForm ownNameForm(const Template &schema, int spec)
{
    return NameLines(schema, spec).areFields() ? NameForm::Fields : NameForm::Bold;
}

std::optional<InstancesValue> parseInstances(QStringView body, const Template &schema, int spec)
{
    const NameLines names(schema, spec);
    InstancesValue value;
    value.form = ownNameForm(schema, spec);
    if (!names.mayStandIn(body) || body.contains(u'\r')) {
        value.preamble = body.toString();
        return value;
    }
    const InstancesValue found = split(body, names);
    if (found.instances.isEmpty()) {
        value.preamble = body.toString();
        return value;
    }
    if (writeInstances(found, schema, spec) != body)
        return {};
    return found;
}

QString writeInstances(const InstancesValue &value, const Template &schema, int spec)
{
    const InstancesValue ready = prepared(value);
    if (ready.instances.isEmpty())
        return ready.preamble;
    const NameLines names(schema, spec);
    const std::array forms{value.form, NameForm::Bold, NameForm::Heading5, NameForm::Heading6};
    for (const NameForm form : forms) {
        const QString body = written(ready, form, names);
        const InstancesValue read = split(body, names);
        if (read.form == form && saysTheSame(read, ready))
            return body;
    }
    return written(ready, value.form, names);
}

QString placeholderName(const Template &schema, int spec, const QString &language)
{
    const RepeatText words = schema.repeatText(schema.specs()[spec].repeatPer, language);
    if (NameLines(schema, spec).areFields() && !words.placeholders.isEmpty())
        return NameLines::fieldNames(words.placeholders.first()).value_or(words.placeholders.first());
    return u'(' + words.placeholders.value(0, words.name) + u')';
}

bool isPlaceholderName(QStringView name, const Template &schema, int spec)
{
    return schema.isUnitPlaceholder(schema.specs()[spec].repeatPer, name);
}

QString numberedName(const QString &name, const QStringList &taken)
{
    QString stem = name;
    while (!stem.isEmpty() && stem.back().isDigit())
        stem.chop(1);
    if (!stem.endsWith(u' ') || stem.size() == name.size())
        stem = name + u' ';
    for (int number = 2;; ++number) {
        const QString numbered = stem + QString::number(number);
        if (!taken.contains(numbered, Qt::CaseInsensitive))
            return numbered;
    }
}

std::optional<BodyReading> readInstances(QStringView body, const Template &schema, int spec,
                                         BodyReading (*readOne)(QStringView, const Template &, int))
{
    if (!takesInstances(schema, spec))
        return {};
    const NameLines names(schema, spec);
    if (!names.mayStandIn(body))
        return {};
    const bool hasReturns = body.contains(u'\r');
    const QList<NameLine> lines = names.find(hasReturns ? QStringView(withLineFeeds(body)) : body);
    if (lines.isEmpty())
        return {};
    BodyReading whole;
    QList<BodyReading> parts;
    const auto add = [&](qsizetype begin, qsizetype end) {
        if (isBlank(body.sliced(begin, end - begin)))
            return;
        const BodyReading part = readOne(body.sliced(begin, end - begin), schema, spec);
        parts.append(part);
        whole.leftovers += part.leftovers;
        whole.bare += part.bare;
        for (const auto &[from, to] : part.untouched)
            whole.untouched.append({begin + from, begin + to});
        whole.untouchedChoices = whole.untouchedChoices || part.untouchedChoices;
        whole.missingCaption = whole.missingCaption || part.missingCaption;
        whole.words += part.words;
    };
    add(0, lines.first().begin);
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const NameLine &line = lines[i];
        const qsizetype next = i + 1 < lines.size() ? lines[i + 1].begin : body.size();
        const qsizetype before = parts.size();
        add(line.end, next);
        if (!isPlaceholderName(line.name, schema, spec))
            continue;
        // Nobody gave the name that "(Model Name)" asks for; "Collection Type" may do as a label.
        const bool answered = parts.size() > before && parts.last().answered != Answered::No;
        const bool asks = line.form != NameForm::Bold || line.name.startsWith(u'(');
        if (asks)
            whole.leftovers.append(body.sliced(line.begin, line.end - line.begin).toString());
        if (asks || !answered)
            whole.untouched.append({line.begin, qMin(line.end + 1, body.size())});
    }
    // One answered instance answers the question; one that is open keeps it from being excused.
    for (const Answered answered : {Answered::Yes, Answered::NotKnown, Answered::ToDo, Answered::No,
                                    Answered::NotDisclosed, Answered::NotApplicable}) {
        const auto part = std::find_if(parts.cbegin(), parts.cend(), [answered](const BodyReading &each) {
            return each.answered == answered;
        });
        if (part == parts.cend())
            continue;
        whole.answered = answered;
        whole.reason = part->reason;
        break;
    }
    return whole;
}

} // namespace cardwright
