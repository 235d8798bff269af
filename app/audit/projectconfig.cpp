#include "audit/projectconfig.h"

#include "audit/audittemplates.h"
#include "audit/globs.h"
#include "audit/rules.h"
#include "base/file.h"
#include "schema/templateshelf.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestFile = 1024 * 1024;
constexpr int kMostReviewDays = 36500;
constexpr qsizetype kLongestText = 300; // of a look

QString said(const char *text)
{
    return QCoreApplication::translate("Audit", text);
}

} // namespace

// Reads the JSON part by part, so that a fault in one leaves the others.
class ConfigReader
{
public:
    ConfigReader(const QString &path, QStringList &faults)
        : m_faults(faults)
    {
        m_config.m_path = path;
        m_config.m_folder = QFileInfo(path).absolutePath();
    }

    ProjectConfig run(const QJsonObject &json)
    {
        for (auto part = json.begin(); part != json.end(); ++part) {
            const QString key = part.key();
            if (key == "cards"_L1)
                m_config.m_cards = globs(key, part.value());
            else if (key == "ignore"_L1)
                m_config.m_ignored = globs(key, part.value());
            else if (key == "templates"_L1)
                readTemplates(part.value());
            else if (key == "stage"_L1)
                readStage(part.value());
            else if (key == "required"_L1)
                readRequired(part.value());
            else if (key == "rules"_L1)
                readRules(part.value());
            else if (key == "approvers"_L1)
                m_config.m_approvers = words(key, part.value());
            else if (key == "owners"_L1)
                m_config.m_owned = words(key, part.value());
            else if (key == "reviewDays"_L1)
                readDays(part.value());
            else if (key == "look"_L1)
                readLook(part.value());
            else if (key != "$schema"_L1)
                fault(key, said(QT_TRANSLATE_NOOP("Audit", "is not known here; known are: %1"))
                               .arg(u"approvers, cards, ignore, look, owners, required, reviewDays, rules, stage, templates"_s));
        }
        return m_config;
    }

private:
    void fault(const QString &place, const QString &what)
    {
        m_faults.append(said(QT_TRANSLATE_NOOP("Audit", "%1: “%2” %3. It is left out."))
                            .arg(displayPath(m_config.m_path), displayPath(place), displayPath(what)));
    }

    QStringList words(const QString &place, const QJsonValue &value)
    {
        QStringList list;
        if (!value.isArray()) {
            fault(place, said(QT_TRANSLATE_NOOP("Audit", "has to be a list of texts")));
            return list;
        }
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            if (array[i].isString() && !array[i].toString().trimmed().isEmpty())
                list.append(array[i].toString());
            else
                fault(place + u'[' + QString::number(i) + u']', said(QT_TRANSLATE_NOOP("Audit", "has to be a text")));
        }
        return list;
    }

    QList<QRegularExpression> globs(const QString &place, const QJsonValue &value)
    {
        QList<QRegularExpression> list;
        for (const QString &glob : words(place, value))
            list.append(globExpression(glob));
        return list;
    }

    void readTemplates(const QJsonValue &value)
    {
        const QString what = said(QT_TRANSLATE_NOOP("Audit", "has to be a list of objects with “cards” and “template”"));
        if (!value.isArray())
            return fault(u"templates"_s, what);
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QString place = u"templates["_s + QString::number(i) + u']';
            const QJsonObject one = array[i].toObject();
            const QString glob = one[u"cards"].toString();
            const QString id = one[u"template"].toString();
            if (one.size() != 2 || glob.isEmpty() || id.isEmpty())
                fault(place, what);
            else if (id.endsWith(".json"_L1)) // a file of the project's own
                m_config.m_templates.append({globExpression(glob), QDir::cleanPath(QDir(m_config.m_folder).filePath(id))});
            else if (!auditTemplateIds().contains(id))
                fault(place + u".template"_s, said(QT_TRANSLATE_NOOP("Audit", "is not known here; known are: %1")).arg(auditTemplateIds().join(u", "_s)));
            else
                m_config.m_templates.append({globExpression(glob), id});
        }
    }

    void readStage(const QJsonValue &value)
    {
        m_config.m_stage = stageOfName(value.toString());
        if (!m_config.m_stage)
            fault(u"stage"_s, said(QT_TRANSLATE_NOOP("Audit", "has to be draft, review or publishing")));
    }

    void readRequired(const QJsonValue &value)
    {
        if (!value.isObject())
            return fault(u"required"_s, said(QT_TRANSLATE_NOOP("Audit", "has to be an object with a list for each stage")));
        const QJsonObject stages = value.toObject();
        for (auto stage = stages.begin(); stage != stages.end(); ++stage) {
            const QString place = u"required."_s + stage.key();
            const std::optional<Stage> which = stageOfName(stage.key());
            if (!which)
                fault(place, said(QT_TRANSLATE_NOOP("Audit", "has to be draft, review or publishing")));
            else
                m_config.m_required[static_cast<int>(*which)] = words(place, stage.value());
        }
    }

    void readRules(const QJsonValue &value)
    {
        if (!value.isObject())
            return fault(u"rules"_s, said(QT_TRANSLATE_NOOP("Audit", "has to be an object with a level for each rule")));
        const QJsonObject rules = value.toObject();
        for (auto rule = rules.begin(); rule != rules.end(); ++rule) {
            const std::optional<RuleLevel> level = levelOfName(rule.value().toString());
            if (!ruleOfId(rule.key()))
                fault(u"rules."_s + rule.key(), said(QT_TRANSLATE_NOOP("Audit", "is no rule; see: cardwright-cli check --list-rules")));
            else if (!level)
                fault(u"rules."_s + rule.key(), said(QT_TRANSLATE_NOOP("Audit", "has to be to-do, look or off")));
            else
                m_config.m_levels.insert(rule.key(), *level);
        }
    }

    void readDays(const QJsonValue &value)
    {
        const int days = value.toInt(-1);
        if (days < 1 || days > kMostReviewDays)
            return fault(u"reviewDays"_s, said(QT_TRANSLATE_NOOP("Audit", "has to be a number of days, from 1 on")));
        m_config.m_reviewDays = days;
    }

    void readLook(const QJsonValue &value)
    {
        if (!value.isObject())
            return fault(u"look"_s, said(QT_TRANSLATE_NOOP("Audit", "has to be an object with design, accent, logo, logoText or footer")));
        static const QRegularExpression colour(u"^#(?:[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$"_s);
        LookChoices &look = m_config.m_look;
        const QJsonObject parts = value.toObject();
        for (auto part = parts.begin(); part != parts.end(); ++part) {
            const QString place = u"look."_s + part.key();
            const QString text = part.value().toString().simplified();
            QString *const wanted = part.key() == "design"_L1     ? &look.design
                                    : part.key() == "accent"_L1   ? &look.accent
                                    : part.key() == "logo"_L1     ? &look.logo
                                    : part.key() == "logoText"_L1 ? &look.logoText
                                    : part.key() == "footer"_L1   ? &look.footer
                                                                  : nullptr;
            if (!wanted)
                fault(place, said(QT_TRANSLATE_NOOP("Audit", "is not known here; known are: %1")).arg(u"accent, design, footer, logo, logoText"_s));
            else if (text.isEmpty() || text.size() > kLongestText)
                fault(place, said(QT_TRANSLATE_NOOP("Audit", "has to be a text")));
            else if (wanted == &look.design && std::find(std::begin(kCardDesigns), std::end(kCardDesigns), text) == std::end(kCardDesigns))
                fault(place, said(QT_TRANSLATE_NOOP("Audit", "has to be dense or reading")));
            else if (wanted == &look.accent && !colour.match(text).hasMatch())
                fault(place, said(QT_TRANSLATE_NOOP("Audit", "has to be a colour like #1f5f8b")));
            else
                *wanted = text;
        }
        if (!look.logo.isEmpty())
            placeLogo();
    }

    // Within the folder of the file, also where links in it lead: a configuration from elsewhere is to show
    // nothing of this computer.
    void placeLogo()
    {
        QString &logo = m_config.m_look.logo;
        const QString file = QDir::cleanPath(QDir(m_config.m_folder).filePath(logo));
        const QString real = QFileInfo(file).canonicalFilePath(); // empty: it is not there
        const QString folder = QFileInfo(m_config.m_folder).canonicalFilePath();
        const auto isIn = [](const QString &path, const QString &above) {
            return path.startsWith(above.endsWith(u'/') ? above : above + u'/');
        };
        if (!QDir::isRelativePath(logo) || !isIn(file, m_config.m_folder) || (!real.isEmpty() && !isIn(real, folder)))
            fault(u"look.logo"_s, said(QT_TRANSLATE_NOOP("Audit", "has to be a picture in the folder of this file or below it")));
        else if (m_config.m_look.logoText.isEmpty())
            fault(u"look.logo"_s, said(QT_TRANSLATE_NOOP("Audit", "needs a “logoText” that says what it shows, for those who do not see it")));
        else {
            logo = file;
            return;
        }
        logo.clear();
        m_config.m_look.logoText.clear();
    }

    ProjectConfig m_config;
    QStringList &m_faults;
};

Result<ProjectConfig> ProjectConfig::read(const QString &path, QStringList &faults)
{
    const Result<QByteArray> bytes = readFile(path, kLargestFile);
    if (!bytes)
        return bytes.error();
    QJsonParseError wrong;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &wrong);
    if (wrong.error != QJsonParseError::NoError || !document.isObject()) {
        const qsizetype at = wrong.error == QJsonParseError::NoError ? 0 : qMin<qsizetype>(wrong.offset, bytes->size());
        return Error{Error::Code::Malformed,
                     said(QT_TRANSLATE_NOOP("Audit", "%1:%2: this is no JSON object (%3). The project’s configuration is left out."))
                         .arg(displayPath(path))
                         .arg(bytes->first(at).count('\n') + 1)
                         .arg(wrong.error == QJsonParseError::NoError ? u"{ }"_s : wrong.errorString())};
    }
    return ConfigReader(path, faults).run(document.object());
}

QString ProjectConfig::find(const QString &folder)
{
    QDir at(folder);
    if (!at.exists())
        return QString();
    at.makeAbsolute();
    do {
        if (at.exists(kFileName))
            return at.filePath(kFileName);
    } while (at.cdUp());
    return QString();
}

QString ProjectConfig::relative(const QString &cardPath) const
{
    return QDir(m_folder).relativeFilePath(cardPath);
}

bool ProjectConfig::isCard(const QString &cardPath) const
{
    const QString name = relative(cardPath);
    const auto matches = [&name](const QRegularExpression &glob) { return glob.match(name).hasMatch(); };
    if (std::any_of(m_ignored.begin(), m_ignored.end(), matches))
        return false;
    return m_cards.isEmpty() || std::any_of(m_cards.begin(), m_cards.end(), matches);
}

QString ProjectConfig::templateOf(const QString &cardPath) const
{
    const QString name = relative(cardPath);
    for (const ForGlob &one : m_templates) {
        if (one.glob.match(name).hasMatch())
            return one.schema;
    }
    return QString();
}

QStringList ProjectConfig::required(Stage stage) const
{
    QStringList list;
    for (int i = 0; i <= static_cast<int>(stage); ++i)
        list += m_required[i];
    list.removeDuplicates();
    return list;
}

AuditOptions ProjectConfig::options(Stage stage) const
{
    AuditOptions options;
    options.stage = stage;
    options.reviewDays = m_reviewDays;
    options.required = required(stage);
    options.levels = m_levels;
    options.approvers = m_approvers;
    options.owned = m_owned;
    return options;
}

ProjectDemand projectDemand(const QString &cardPath, Stage stage)
{
    ProjectDemand demand;
    demand.options.stage = stage;
    const QString file = cardPath.isEmpty() ? QString() : ProjectConfig::find(QFileInfo(cardPath).absolutePath());
    if (file.isEmpty())
        return demand;
    const Result<ProjectConfig> config = ProjectConfig::read(file, demand.faults);
    if (!config) {
        demand.faults.append(config.error().message);
        return demand;
    }
    if (!config->isCard(cardPath))
        return demand;
    demand.options = config->options(stage);
    const QString named = config->templateOf(cardPath);
    if (!named.endsWith(".json"_L1)) {
        demand.schema = auditTemplate(named);
    } else if (const Result<const Template *> schema = templateOfFile(named)) {
        demand.schema = *schema;
    } else {
        demand.templateTrouble = schema.error().message;
    }
    return demand;
}

LookChoices projectLook(const QString &cardPath, QStringList *faults)
{
    const QString file = cardPath.isEmpty() ? QString() : ProjectConfig::find(QFileInfo(cardPath).absolutePath());
    if (file.isEmpty())
        return {};
    QStringList found;
    const Result<ProjectConfig> config = ProjectConfig::read(file, found);
    if (!config)
        found.append(config.error().message);
    if (faults)
        *faults += found;
    return config && config->isCard(cardPath) ? config->look() : LookChoices();
}

std::optional<Stage> stageOfName(QStringView name)
{
    if (name == u"draft")
        return Stage::Draft;
    if (name == u"review" || name == u"in-review")
        return Stage::InReview;
    if (name == u"publishing" || name == u"ready")
        return Stage::Publishing;
    return std::nullopt;
}

QString stageName(Stage stage)
{
    return stage == Stage::Draft ? u"draft"_s : stage == Stage::InReview ? u"review"_s : u"publishing"_s;
}

std::optional<RuleLevel> levelOfName(QStringView name)
{
    if (name == u"to-do" || name == u"error")
        return RuleLevel::ToDo;
    if (name == u"look" || name == u"warning")
        return RuleLevel::Look;
    if (name == u"off")
        return RuleLevel::Off;
    return std::nullopt;
}

} // namespace cardwright
