#include "audit/judgements.h"

#include <QCoreApplication>

namespace cardwright {

const std::array<JudgementKind, 14> &judgementKinds()
{
    static const std::array<JudgementKind, 14> kinds = {{
        {"J1", QT_TRANSLATE_NOOP("Audit", "Rating of a dimension"),
         QT_TRANSLATE_NOOP("Audit", "How well does the card serve readers who judge this?")},
        {"J2", QT_TRANSLATE_NOOP("Audit", "True and complete"),
         QT_TRANSLATE_NOOP("Audit", "Are the answers true, and is nothing left out that changes them?")},
        {"J3", QT_TRANSLATE_NOOP("Audit", "Acceptable conclusions"),
         QT_TRANSLATE_NOOP("Audit", "Would each kind of reader come to a conclusion that holds for them?")},
        {"J4", QT_TRANSLATE_NOOP("Audit", "Fair on uses and harms"),
         QT_TRANSLATE_NOOP("Audit", "Are suitable and unsuitable uses, and harms to groups, told fairly?")},
        {"J5", QT_TRANSLATE_NOOP("Audit", "Risks mitigated enough"),
         QT_TRANSLATE_NOOP("Audit", "Is enough done about each risk, and which trade-off is accepted?")},
        {"J6", QT_TRANSLATE_NOOP("Audit", "Sensitive matters told responsibly"),
         QT_TRANSLATE_NOOP("Audit", "Does the card say what it must about sensitive material, and no more?")},
        {"J7", QT_TRANSLATE_NOOP("Audit", "Plain and balanced tone"),
         QT_TRANSLATE_NOOP("Audit", "Is the language plain and without bias, and the summary balanced?")},
        {"J8", QT_TRANSLATE_NOOP("Audit", "Depth as intended"),
         QT_TRANSLATE_NOOP("Audit", "Are the dense and the sparse sections meant to be so?")},
        {"J9", QT_TRANSLATE_NOOP("Audit", "The right people heard"),
         QT_TRANSLATE_NOOP("Audit", "Did those who use the dataset, and those it touches, have their say?")},
        {"J10", QT_TRANSLATE_NOOP("Audit", "As people know the dataset"),
         QT_TRANSLATE_NOOP("Audit", "Does the card match what people find when they work with the data?")},
        {"J11", QT_TRANSLATE_NOOP("Audit", "Gaps that remain"),
         QT_TRANSLATE_NOOP("Audit", "What has not been evaluated, and does the card say so?")},
        {"J12", QT_TRANSLATE_NOOP("Audit", "What documenting added"),
         QT_TRANSLATE_NOOP("Audit", "What did writing the card change or bring to light?")},
        {"J13", QT_TRANSLATE_NOOP("Audit", "Whether to publish"),
         QT_TRANSLATE_NOOP("Audit", "Is the card ready for its readers?")},
        {"J14", QT_TRANSLATE_NOOP("Audit", "What to watch"),
         QT_TRANSLATE_NOOP("Audit", "Which figures will tell whether the card does its work?")},
    }};
    return kinds;
}

QString judgementName(const QString &id)
{
    for (const JudgementKind &kind : judgementKinds()) {
        if (id == QLatin1String(kind.id))
            return QCoreApplication::translate("Audit", kind.name);
    }
    return id;
}

QString ratingName(Judgement::Rating rating)
{
    switch (rating) {
    case Judgement::Rating::None:
        break;
    case Judgement::Rating::Poor:
        return QCoreApplication::translate("Audit", "Poor");
    case Judgement::Rating::Borderline:
        return QCoreApplication::translate("Audit", "Borderline");
    case Judgement::Rating::Average:
        return QCoreApplication::translate("Audit", "Average");
    case Judgement::Rating::Solid:
        return QCoreApplication::translate("Audit", "Solid");
    case Judgement::Rating::Outstanding:
        return QCoreApplication::translate("Audit", "Outstanding");
    }
    return QString();
}

} // namespace cardwright
