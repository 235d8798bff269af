#include "render/cardwords.h"

#include "html/cleantext.h"
#include "html/urlpolicy.h"
#include "schema/artifactname.h"
#include "schema/matching.h"
#include "schema/templateshelf.h"

#include <QByteArray>

#include <utility>

namespace cardwright {

namespace {

constexpr CardWords kWords[] = {
    {.language = "en", .skip = "Skip to the card", .contents = "Contents", .dataCard = "Data Card",
     .levelOfDetail = "Level of detail", .atAGlance = "At a glance", .facts = "Facts",
     .whyAndHow = "Why and how", .telescope = "telescope", .periscope = "periscope",
     .microscope = "microscope", .nothingHere = "Nothing at this level of detail.", .expandAll = "Expand all",
     .collapseAll = "Collapse all", .oneAnswer = "1 answer", .answers = "%1 answers",
     .oneUnknown = "1 unknown", .unknowns = "%1 unknown", .oneOpen = "1 question still open.",
     .open = "%1 questions still open.", .notAnswered = "Not answered yet.", .done = "Done",
     .openTask = "Open", .untitled = "Untitled Data Card",
     .credit = "Structure after the Data Cards Playbook (CC BY-SA 4.0). Made with Cardwright.",
     .creditOther = "Structure: %1. Made with Cardwright.", .made = "Made with Cardwright.",
     .cut = "The rest is left out: it is too large for a page.", .search = "Search this card",
     .hits = "%1 of %2", .noHits = "Not found", .previous = "Previous", .next = "Next",
     .appearance = "Appearance", .asSystem = "As the system", .light = "Light", .dark = "Dark",
     .highContrast = "High contrast", .copyLink = "Copy link", .copyCode = "Copy", .copied = "Copied",
     .publisher = "Publisher", .modality = "Modality", .licence = "Licence", .version = "Version",
     .maintenance = "Maintenance",
     .size = "Size", .tasks = "Tasks", .dataLanguage = "Language of the data"},
    {.language = "es", .skip = "Ir a la tarjeta", .contents = "Contenido", .dataCard = "Tarjeta de datos",
     .levelOfDetail = "Nivel de detalle", .atAGlance = "De un vistazo", .facts = "Hechos",
     .whyAndHow = "Por qué y cómo", .telescope = "telescopio", .periscope = "periscopio",
     .microscope = "microscopio", .nothingHere = "Nada con este nivel de detalle.",
     .expandAll = "Desplegar todo", .collapseAll = "Plegar todo", .oneAnswer = "1 respuesta",
     .answers = "%1 respuestas", .oneUnknown = "1 desconocida", .unknowns = "%1 desconocidas",
     .oneOpen = "1 pregunta sigue abierta.", .open = "%1 preguntas siguen abiertas.",
     .notAnswered = "Sin responder todavía.", .done = "Hecho", .openTask = "Pendiente",
     .untitled = "Tarjeta de datos sin título",
     .credit = "Estructura según el Data Cards Playbook (CC BY-SA 4.0). Hecha con Cardwright.",
     .creditOther = "Estructura: %1. Hecha con Cardwright.", .made = "Hecha con Cardwright.",
     .cut = "El resto se ha omitido: es demasiado grande para una página.", .search = "Buscar en la tarjeta",
     .hits = "%1 de %2", .noHits = "Sin resultados", .previous = "Anterior", .next = "Siguiente",
     .appearance = "Aspecto", .asSystem = "Como el sistema", .light = "Claro", .dark = "Oscuro",
     .highContrast = "Alto contraste", .copyLink = "Copiar enlace", .copyCode = "Copiar", .copied = "Copiado",
     .publisher = "Editor", .modality = "Modalidad", .licence = "Licencia", .version = "Versión",
     .maintenance = "Mantenimiento",
     .size = "Tamaño", .tasks = "Tareas", .dataLanguage = "Idioma de los datos"},
    {.language = "de", .skip = "Zur Karte springen", .contents = "Inhalt", .dataCard = "Datenkarte",
     .levelOfDetail = "Detailstufe", .atAGlance = "Auf einen Blick", .facts = "Fakten",
     .whyAndHow = "Warum und wie", .telescope = "Teleskop", .periscope = "Periskop", .microscope = "Mikroskop",
     .nothingHere = "Nichts in dieser Detailstufe.", .expandAll = "Alle aufklappen",
     .collapseAll = "Alle zuklappen", .oneAnswer = "1 Antwort", .answers = "%1 Antworten",
     .oneUnknown = "1 unbekannt", .unknowns = "%1 unbekannt", .oneOpen = "1 Frage noch offen.",
     .open = "%1 Fragen noch offen.", .notAnswered = "Noch nicht beantwortet.", .done = "Erledigt",
     .openTask = "Offen", .untitled = "Datenkarte ohne Titel",
     .credit = "Aufbau nach dem Data Cards Playbook (CC BY-SA 4.0). Erstellt mit Cardwright.",
     .creditOther = "Aufbau: %1. Erstellt mit Cardwright.", .made = "Erstellt mit Cardwright.",
     .cut = "Der Rest ist ausgelassen: Er ist zu groß für eine Seite.", .search = "Karte durchsuchen",
     .hits = "%1 von %2", .noHits = "Nicht gefunden", .previous = "Zurück", .next = "Weiter",
     .appearance = "Darstellung", .asSystem = "Wie das System", .light = "Hell", .dark = "Dunkel",
     .highContrast = "Hoher Kontrast", .copyLink = "Link kopieren", .copyCode = "Kopieren",
     .copied = "Kopiert", .publisher = "Herausgeber", .modality = "Modalität", .licence = "Lizenz",
     .version = "Version", .maintenance = "Pflege",
     .size = "Umfang", .tasks = "Aufgaben", .dataLanguage = "Sprache der Daten"},
    {.language = "fr", .skip = "Aller à la fiche", .contents = "Sommaire", .dataCard = "Fiche de données",
     .levelOfDetail = "Niveau de détail", .atAGlance = "En un coup d’œil", .facts = "Faits",
     .whyAndHow = "Pourquoi et comment", .telescope = "télescope", .periscope = "périscope",
     .microscope = "microscope", .nothingHere = "Rien à ce niveau de détail.", .expandAll = "Tout déplier",
     .collapseAll = "Tout replier", .oneAnswer = "1 réponse", .answers = "%1 réponses",
     .oneUnknown = "1 inconnue", .unknowns = "%1 inconnues", .oneOpen = "1 question encore ouverte.",
     .open = "%1 questions encore ouvertes.", .notAnswered = "Pas encore de réponse.", .done = "Fait",
     .openTask = "À faire", .untitled = "Fiche de données sans titre",
     .credit = "Structure d’après le Data Cards Playbook (CC BY-SA 4.0). Réalisée avec Cardwright.",
     .creditOther = "Structure : %1. Réalisée avec Cardwright.", .made = "Réalisée avec Cardwright.",
     .cut = "Le reste est omis : il est trop grand pour une page.", .search = "Chercher dans la fiche",
     .hits = "%1 sur %2", .noHits = "Introuvable", .previous = "Précédent", .next = "Suivant",
     .appearance = "Apparence", .asSystem = "Comme le système", .light = "Clair", .dark = "Sombre",
     .highContrast = "Contraste élevé", .copyLink = "Copier le lien", .copyCode = "Copier", .copied = "Copié",
     .publisher = "Éditeur", .modality = "Modalité", .licence = "Licence", .version = "Version",
     .maintenance = "Maintenance",
     .size = "Taille", .tasks = "Tâches", .dataLanguage = "Langue des données"},
    {.language = "it", .skip = "Vai alla scheda", .contents = "Indice", .dataCard = "Scheda dati",
     .levelOfDetail = "Livello di dettaglio", .atAGlance = "In breve", .facts = "Fatti",
     .whyAndHow = "Perché e come", .telescope = "telescopio", .periscope = "periscopio",
     .microscope = "microscopio", .nothingHere = "Niente a questo livello di dettaglio.",
     .expandAll = "Apri tutto", .collapseAll = "Chiudi tutto", .oneAnswer = "1 risposta",
     .answers = "%1 risposte", .oneUnknown = "1 sconosciuta", .unknowns = "%1 sconosciute",
     .oneOpen = "1 domanda ancora aperta.", .open = "%1 domande ancora aperte.",
     .notAnswered = "Ancora senza risposta.", .done = "Fatto", .openTask = "Da fare",
     .untitled = "Scheda dati senza titolo",
     .credit = "Struttura secondo il Data Cards Playbook (CC BY-SA 4.0). Creata con Cardwright.",
     .creditOther = "Struttura: %1. Creata con Cardwright.", .made = "Creata con Cardwright.",
     .cut = "Il resto è omesso: è troppo grande per una pagina.", .search = "Cerca nella scheda",
     .hits = "%1 di %2", .noHits = "Non trovato", .previous = "Precedente", .next = "Successivo",
     .appearance = "Aspetto", .asSystem = "Come il sistema", .light = "Chiaro", .dark = "Scuro",
     .highContrast = "Contrasto elevato", .copyLink = "Copia link", .copyCode = "Copia", .copied = "Copiato",
     .publisher = "Editore", .modality = "Modalità", .licence = "Licenza", .version = "Versione",
     .maintenance = "Manutenzione",
     .size = "Dimensione", .tasks = "Compiti", .dataLanguage = "Lingua dei dati"},
    {.language = "pt", .skip = "Ir para o cartão", .contents = "Conteúdo", .dataCard = "Cartão de dados",
     .levelOfDetail = "Nível de detalhe", .atAGlance = "Num relance", .facts = "Factos",
     .whyAndHow = "Porquê e como", .telescope = "telescópio", .periscope = "periscópio",
     .microscope = "microscópio", .nothingHere = "Nada neste nível de detalhe.", .expandAll = "Expandir tudo",
     .collapseAll = "Recolher tudo", .oneAnswer = "1 resposta", .answers = "%1 respostas",
     .oneUnknown = "1 desconhecida", .unknowns = "%1 desconhecidas", .oneOpen = "1 pergunta ainda em aberto.",
     .open = "%1 perguntas ainda em aberto.", .notAnswered = "Ainda sem resposta.", .done = "Feito",
     .openTask = "Por fazer", .untitled = "Cartão de dados sem título",
     .credit = "Estrutura segundo o Data Cards Playbook (CC BY-SA 4.0). Feito com Cardwright.",
     .creditOther = "Estrutura: %1. Feito com Cardwright.", .made = "Feito com Cardwright.",
     .cut = "O resto foi omitido: é grande demais para uma página.", .search = "Procurar no cartão",
     .hits = "%1 de %2", .noHits = "Não encontrado", .previous = "Anterior", .next = "Seguinte",
     .appearance = "Aspeto", .asSystem = "Como o sistema", .light = "Claro", .dark = "Escuro",
     .highContrast = "Alto contraste", .copyLink = "Copiar ligação", .copyCode = "Copiar", .copied = "Copiado",
     .publisher = "Editor", .modality = "Modalidade", .licence = "Licença", .version = "Versão",
     .maintenance = "Manutenção",
     .size = "Tamanho", .tasks = "Tarefas", .dataLanguage = "Língua dos dados"},
    {.language = "nl", .skip = "Naar de kaart", .contents = "Inhoud", .dataCard = "Datakaart",
     .levelOfDetail = "Detailniveau", .atAGlance = "In één oogopslag", .facts = "Feiten",
     .whyAndHow = "Waarom en hoe", .telescope = "telescoop", .periscope = "periscoop",
     .microscope = "microscoop", .nothingHere = "Niets op dit detailniveau.", .expandAll = "Alles uitklappen",
     .collapseAll = "Alles inklappen", .oneAnswer = "1 antwoord", .answers = "%1 antwoorden",
     .oneUnknown = "1 onbekend", .unknowns = "%1 onbekend", .oneOpen = "1 vraag staat nog open.",
     .open = "%1 vragen staan nog open.", .notAnswered = "Nog niet beantwoord.", .done = "Gedaan",
     .openTask = "Open", .untitled = "Datakaart zonder titel",
     .credit = "Opbouw volgens het Data Cards Playbook (CC BY-SA 4.0). Gemaakt met Cardwright.",
     .creditOther = "Opbouw: %1. Gemaakt met Cardwright.", .made = "Gemaakt met Cardwright.",
     .cut = "De rest is weggelaten: die is te groot voor een pagina.", .search = "Zoeken in de kaart",
     .hits = "%1 van %2", .noHits = "Niet gevonden", .previous = "Vorige", .next = "Volgende",
     .appearance = "Weergave", .asSystem = "Als het systeem", .light = "Licht", .dark = "Donker",
     .highContrast = "Hoog contrast", .copyLink = "Link kopiëren", .copyCode = "Kopiëren",
     .copied = "Gekopieerd", .publisher = "Uitgever", .modality = "Modaliteit", .licence = "Licentie",
     .version = "Versie", .maintenance = "Onderhoud",
     .size = "Omvang", .tasks = "Taken", .dataLanguage = "Taal van de gegevens"},
    {.language = "ar", .skip = "انتقل إلى البطاقة", .contents = "المحتويات", .dataCard = "بطاقة بيانات",
     .levelOfDetail = "مستوى التفصيل", .atAGlance = "نظرة سريعة", .facts = "حقائق", .whyAndHow = "لماذا وكيف",
     .telescope = "تلسكوب", .periscope = "منظار الأفق", .microscope = "مجهر",
     .nothingHere = "لا شيء في هذا المستوى من التفصيل.", .expandAll = "توسيع الكل", .collapseAll = "طي الكل",
     .oneAnswer = "إجابة واحدة", .answers = "الإجابات: %1", .oneUnknown = "إجابة واحدة غير معروفة",
     .unknowns = "غير معروف: %1", .oneOpen = "سؤال واحد ما زال مفتوحًا.", .open = "الأسئلة المفتوحة: %1.",
     .notAnswered = "لم تتم الإجابة بعد.", .done = "تم", .openTask = "مفتوح",
     .untitled = "بطاقة بيانات بلا عنوان",
     .credit = "البنية وفق Data Cards Playbook (CC BY-SA 4.0). أُنشئت باستخدام Cardwright.",
     .creditOther = "البنية: %1. أُنشئت باستخدام Cardwright.", .made = "أُنشئت باستخدام Cardwright.",
     .cut = "حُذف الباقي لأنه أكبر من أن تتسع له صفحة.", .search = "البحث في البطاقة", .hits = "%1 من %2",
     .noHits = "لا توجد نتائج", .previous = "السابق", .next = "التالي", .appearance = "المظهر",
     .asSystem = "مثل النظام", .light = "فاتح", .dark = "داكن", .highContrast = "تباين عالٍ",
     .copyLink = "نسخ الرابط", .copyCode = "نسخ", .copied = "تم النسخ", .publisher = "الناشر",
     .modality = "نوع البيانات", .licence = "الترخيص", .version = "الإصدار", .maintenance = "الصيانة",
     .size = "الحجم", .tasks = "المهام", .dataLanguage = "لغة البيانات"},
    {.language = "zh", .skip = "跳到卡片", .contents = "目录", .dataCard = "数据卡", .levelOfDetail = "详细程度",
     .atAGlance = "概览", .facts = "事实", .whyAndHow = "原因与方法", .telescope = "望远镜", .periscope = "潜望镜",
     .microscope = "显微镜", .nothingHere = "此详细程度下没有内容。", .expandAll = "全部展开", .collapseAll = "全部折叠",
     .oneAnswer = "1 个回答", .answers = "%1 个回答", .oneUnknown = "1 个未知", .unknowns = "%1 个未知",
     .oneOpen = "还有 1 个问题未回答。", .open = "还有 %1 个问题未回答。", .notAnswered = "尚未回答。", .done = "已完成",
     .openTask = "未完成", .untitled = "无标题数据卡",
     .credit = "结构依据 Data Cards Playbook（CC BY-SA 4.0）。由 Cardwright 制作。",
     .creditOther = "结构：%1。由 Cardwright 制作。", .made = "由 Cardwright 制作。",
     .cut = "其余部分已省略：对一个页面来说太大。",
     .search = "在卡片中搜索", .hits = "第 %1 个，共 %2 个", .noHits = "未找到", .previous = "上一个", .next = "下一个",
     .appearance = "外观", .asSystem = "跟随系统", .light = "浅色", .dark = "深色", .highContrast = "高对比度",
     .copyLink = "复制链接", .copyCode = "复制", .copied = "已复制", .publisher = "发布者", .modality = "模态",
     .licence = "许可证", .version = "版本", .maintenance = "维护",
     .size = "规模", .tasks = "任务", .dataLanguage = "数据语言"},
    {.language = "ja", .skip = "カードへ移動", .contents = "目次", .dataCard = "データカード", .levelOfDetail = "詳しさ",
     .atAGlance = "ひと目で", .facts = "事実", .whyAndHow = "理由と方法", .telescope = "望遠鏡", .periscope = "潜望鏡",
     .microscope = "顕微鏡", .nothingHere = "この詳しさでは何もありません。", .expandAll = "すべて開く", .collapseAll = "すべて閉じる",
     .oneAnswer = "回答 1 件", .answers = "回答 %1 件", .oneUnknown = "不明 1 件", .unknowns = "不明 %1 件",
     .oneOpen = "未回答の質問が 1 件あります。", .open = "未回答の質問が %1 件あります。", .notAnswered = "まだ回答がありません。", .done = "完了",
     .openTask = "未完了", .untitled = "無題のデータカード",
     .credit = "構成は Data Cards Playbook（CC BY-SA 4.0）に基づきます。Cardwright で作成。",
     .creditOther = "構成: %1。Cardwright で作成。", .made = "Cardwright で作成。",
     .cut = "残りは省略しました。1 ページには大きすぎます。", .search = "カード内を検索", .hits = "%1 / %2", .noHits = "見つかりません",
     .previous = "前へ", .next = "次へ", .appearance = "外観", .asSystem = "システムに合わせる", .light = "ライト",
     .dark = "ダーク", .highContrast = "ハイコントラスト", .copyLink = "リンクをコピー", .copyCode = "コピー", .copied = "コピーしました",
     .publisher = "発行者", .modality = "モダリティ", .licence = "ライセンス", .version = "バージョン", .maintenance = "保守",
     .size = "規模", .tasks = "タスク", .dataLanguage = "データの言語"},
};

// By the id of the program's template, whose own words call it so.
constexpr std::pair<const char *, const char *> kSources[] = {
    {"model-card", "Model Cards for Model Reporting (Mitchell et al., 2019)"},
    {"healthsheet", "Healthsheet (Rostamzadeh et al., 2022)"},
    {"hugging-face-dataset-card", "Hugging Face dataset card"},
};

constexpr int kSharedFields = 3; // fewer may have their ids by chance

// Whether one was made from the other: ids of questions stay, whatever moves or is renamed.
bool derivesFrom(const Template &schema, const Template &origin)
{
    if (&schema == &origin)
        return true;
    int fields = 0;
    int shared = 0;
    for (const Spec &spec : schema.specs()) {
        fields += spec.isField() ? 1 : 0;
        shared += spec.isField() && origin.indexOf(spec.id) >= 0 ? 1 : 0;
    }
    return shared >= kSharedFields || (shared > 0 && shared == fields);
}

} // namespace

const CardWords &CardWords::of(const QString &language)
{
    for (const QString &wanted : {language, language.section(u'-', 0, 0)}) {
        for (const CardWords &words : kWords) {
            if (wanted == QLatin1String(words.language))
                return words;
        }
    }
    return kWords[0];
}

QByteArray CardWords::count(int number, const char *one, const char *many) const
{
    return number == 1 ? QByteArray(one) : QByteArray(many).replace("%1", QByteArray::number(number));
}

QByteArray CardWords::kindOf(const Match &match) const
{
    return isDataCard(match.schema) ? QByteArray(dataCard)
                                    : escapedHtml(cleanText(artifactName(match.schema, match.language).toUtf8()));
}

QByteArray CardWords::creditOf(const Match &match) const
{
    if (!match.schema)
        return made;
    if (derivesFrom(*match.schema, builtInTemplate()))
        return credit;
    for (const auto &[id, source] : kSources) {
        const Template *origin = builtInTemplate(QLatin1String(id).toString());
        if (origin && derivesFrom(*match.schema, *origin))
            return QByteArray(creditOther).replace("%1", source);
    }
    return made;
}

QString CardWords::untitledOf(const Match &match) const
{
    return isDataCard(match.schema) ? QString::fromUtf8(untitled) : artifactName(match.schema, match.language);
}

} // namespace cardwright
