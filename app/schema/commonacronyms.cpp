#include "schema/commonacronyms.h"

#include <QRegularExpression>
#include <QSet>

namespace cardwright {

using namespace Qt::StringLiterals;

namespace {

// clang-format off
constexpr QStringView kCommon[] = {
    u"AI ML API CLI GUI UI UX SDK IDE OS PC CPU GPU TPU RAM ROM SSD USB IO IT TV CD DVD PIN SMS GPS",
    u"ID IP DNS URL URI UUID HTTP HTTPS FTP SFTP SSH SSL TLS VPN WWW GET POST PUT",
    u"HTML CSS PHP XML JSON JSONL YAML TOML CSV TSV TXT MD DOC DOCX XLS XLSX PPT PDF SQL DB ZIP TAR GZ RAR",
    u"PNG JPG JPEG GIF TIF TIFF SVG BMP RGB HEX DPI PPI FPS MPEG MOV AVI MP WAV FLAC OGG",
    u"ASCII UTF ISO DOI ISBN ISSN ORCID EAN BCP README FAQ TODO TBD TBA TBC WIP OK AKA ETC ASAP FYI NB PS VS",
    u"DNA RNA HIV AIDS SARS COVID SD AVG MIN MAX SUM STD NULL TRUE FALSE NAN INF NA",
    u"USA US UK EU UN UAE EEUU UE ONU DNI USD EUR GBP AM PM AD BC CE BCE UTC GMT CET EST PST",
    u"KB MB GB TB PB HZ KHZ MHZ GHZ MM CM KM MG KG",
    u"MIT BSD GPL LGPL AGPL MPL GNU CC BY SA NC ND ODC ODBL PDDL CDLA OGL EULA",
    u"PHD MSC BSC BA MA PI CEO CTO PR HR QA",
    u"ACL NAACL EACL EMNLP AAAI ICML ICLR CVPR ICCV ECCV LREC KDD SIGIR COLING IEEE ACM",
    u"NASA NATO UNESCO UNICEF WHO BBC CNN FBI CIA IBM",
    u"JAN FEB MAR APR MAY JUN JUL AUG SEP SEPT OCT NOV DEC MON TUE WED THU FRI SAT SUN",
    u"THE AND OR NOT NO YES ALL ANY ONE TWO NONE NEW OLD NOTE TIP MUST NEVER ONLY THIS THAT ARE IS IN ON OF",
    u"TO FOR WITH FROM PLEASE SELECT WHERE DATA EL LA LOS LAS DE DEL NI SI UN UNA CON POR PARA",
};
// clang-format on

QSet<QString> commonSet()
{
    QSet<QString> set;
    for (const QStringView line : kCommon) {
        for (const QStringView word : line.split(u' '))
            set.insert(word.toString());
    }
    return set;
}

} // namespace

bool isCommonAcronym(const QString &acronym)
{
    static const QSet<QString> common = commonSet();
    static const QRegularExpression numeral(u"^X{0,3}(?:IX|IV|V?I{0,3})$"_s);
    return common.contains(acronym) || numeral.match(acronym).hasMatch();
}

} // namespace cardwright
