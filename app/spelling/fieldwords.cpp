#include "spelling/fieldwords.h"

#include <QSet>

namespace cardwright {

namespace {

constexpr QStringView kEnglish[] = {
    u"anonymisation anonymise anonymised anonymises anonymising anonymization anonymize anonymized",
    u"anonymizes anonymizing autoencoder autoencoders config configs crowdsource crowdsourced",
    u"crowdsourcing crowdworker crowdworkers datapoint datapoints datasheet datasheets datetime",
    u"deanonymization deanonymize deanonymized deduplicate deduplicated deduplication dev embeddings",
    u"eval explainability geospatial hyperparameter hyperparameters interpretability keyframe",
    u"keyframes keypoint keypoints labelers leaderboard leaderboards lookups mitigations multiclass",
    u"multilabel multilinguality multimodal multimodality ontologies params preprint preprints",
    u"preprocess preprocessed preprocessing pretrain pretrained pretraining pseudonymization",
    u"pseudonymize pseudonymized reidentification reidentify repo repos resampled resampling subtask",
    u"subtasks timestep timesteps tokenization tokenize tokenized tokenizer tokenizers unlabeled",
    u"unlabelled unsampled validator validators wipeout",
};

constexpr QStringView kSpanish[] = {
    u"anonimice anonimiza anonimización anonimizada anonimizadas anonimizado anonimizados anonimizan",
    u"anonimizar anonimizaron anonimizó autocodificador dataset datasets deduplicación deduplicar",
    u"dimensionalidad exhaustividad explicabilidad geoespacial geoespaciales hiperparámetro",
    u"hiperparámetros interpretabilidad metadato metadatos muestreada muestreadas muestreado",
    u"muestreados muestrear muestral muestrales multietiqueta multimodal multimodales polietápico",
    u"preprocesado preprocesamiento preprocesar reentrenar reidentificación reidentificar remuestreado",
    u"remuestrear remuestreo script scripts seudonimización seudonimizar sobrerrepresentado",
    u"sobrerrepresentados tokenización tokenizador tokenizar",
};

template<size_t size>
QSet<QString> setOf(const QStringView (&lines)[size])
{
    QSet<QString> words;
    for (const QStringView line : lines) {
        for (const QStringView word : line.split(u' '))
            words.insert(word.toString());
    }
    return words;
}

} // namespace

bool isFieldWord(const QString &word, const QString &tag)
{
    static const QSet<QString> english = setOf(kEnglish);
    static const QSet<QString> spanish = setOf(kSpanish);
    return (tag.startsWith(QLatin1String("en")) && english.contains(word))
           || (tag.startsWith(QLatin1String("es")) && spanish.contains(word));
}

} // namespace cardwright
