#include "storage/cardfile.h"

#include "base/embeddedsource.h"
#include "base/file.h"

#include <QFile>
#include <QStringConverter>

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <optional>
#include <string_view>

// Resources of a static library wake up only when called for, and Qt wants that outside of any
// namespace.
static void wakeSamples()
{
    Q_INIT_RESOURCE(samples);
}

namespace cardwright {

using namespace Qt::StringLiterals;
using namespace std::string_view_literals;

namespace {

struct CardFileText
{
    Q_DECLARE_TR_FUNCTIONS(CardFile)
};

constexpr qsizetype kSampleSize = 8 * 1024;

constexpr const char *kWord = QT_TRANSLATE_NOOP(
    "CardFile",
    "“%1” is a Word document: save it as Markdown or plain text in your word processor and open that.");
constexpr const char *kOpenDocument = QT_TRANSLATE_NOOP(
    "CardFile",
    "“%1” is an OpenDocument file: save it as Markdown or plain text in your office program and open that.");
constexpr const char *kZip = QT_TRANSLATE_NOOP(
    "CardFile", "“%1” is a ZIP archive: unpack it and open the Markdown text that is in it.");
constexpr const char *kWebPage = QT_TRANSLATE_NOOP(
    "CardFile",
    "“%1” is a web page (HTML), perhaps a finished card: open the Markdown text that it was made from.");
constexpr const char *kPicture = QT_TRANSLATE_NOOP(
    "CardFile", "“%1” is a picture: open the Markdown text of a card, which may name the picture.");
constexpr const char *kBinary =
    QT_TRANSLATE_NOOP("CardFile", "“%1” is not a text in UTF-8: if it is text, save it as UTF-8 in the "
                                  "program that made it and open that.");

struct Kind
{
    std::string_view firstBytes;
    const char *sentence;
};

constexpr Kind kKinds[] = {
    {"%PDF-"sv,
     QT_TRANSLATE_NOOP(
         "CardFile",
         "“%1” is a PDF document: open the Markdown text it was made from, or copy its words into a "
         "new card.")},
    {"\xD0\xCF\x11\xE0"sv,
     QT_TRANSLATE_NOOP(
         "CardFile",
         "“%1” is an older Word or Office document: save it as Markdown or plain text in your word "
         "processor and open that.")},
    {"{\\rtf"sv,
     QT_TRANSLATE_NOOP("CardFile",
                       "“%1” is a Rich Text (RTF) document: save it as Markdown or plain text in your word "
                       "processor and open that.")},
    {"\x89PNG\r\n\x1A\n"sv, kPicture},
    {"\xFF\xD8\xFF"sv, kPicture},
    {"GIF87a"sv, kPicture},
    {"GIF89a"sv, kPicture},
    {"\x1F\x8B"sv,
     QT_TRANSLATE_NOOP(
         "CardFile",
         "“%1” is a compressed file (gzip): unpack it and open the Markdown text that is in it.")},
    {"\x7F"
     "ELF"sv,
     QT_TRANSLATE_NOOP("CardFile", "“%1” is a program: open the Markdown text of a card.")},
    {"SQLite format 3\0"sv,
     QT_TRANSLATE_NOOP("CardFile",
                       "“%1” is a database (SQLite): open the Markdown text of the card that describes it.")},
};

std::string_view viewOf(const QByteArray &bytes, qsizetype most)
{
    return {bytes.constData(), static_cast<size_t>(std::min(bytes.size(), most))};
}

bool contains(std::string_view text, std::string_view part)
{
    return text.find(part) != std::string_view::npos;
}

// Office documents are ZIP archives: the names of the first entries tell them apart.
const char *zipKind(const QByteArray &bytes)
{
    const std::string_view start = viewOf(bytes, kSampleSize);
    if (contains(start, "mimetypeapplication/vnd.oasis.opendocument"sv))
        return kOpenDocument;
    return contains(start, "word/"sv) ? kWord : kZip;
}

bool isWebPage(const QByteArray &bytes)
{
    QByteArray start = bytes.left(kSampleSize);
    if (start.startsWith("\xEF\xBB\xBF"))
        start.remove(0, 3);
    start = start.trimmed().toLower();
    if (start.startsWith("<?xml") && start.contains("?>"))
        start = start.mid(start.indexOf("?>") + 2).trimmed();
    for (const auto &tag : {"<!doctype html"_ba, "<html"_ba}) {
        if (!start.startsWith(tag))
            continue;
        const char next = start.size() > tag.size() ? start.at(tag.size()) : '>';
        if (next == '>' || next == ' ' || (next >= '\t' && next <= '\r'))
            return true;
    }
    return false;
}

// Text may hold some stray control bytes, and Latin-1 text is not valid UTF-8; compressed data is
// both: about one byte in nine is a control byte there. Of a few bytes little can be told.
bool isBinary(const QByteArray &bytes)
{
    const std::string_view start = viewOf(bytes, kSampleSize);
    const auto isControl = [](char character) {
        const auto byte = static_cast<unsigned char>(character);
        return byte < 0x08 || (byte >= 0x0E && byte < 0x20 && byte != 0x1B) || byte == 0x7F;
    };
    const auto controls = static_cast<size_t>(std::count_if(start.begin(), start.end(), isControl));
    if (controls * 100 > start.size() * 30)
        return true;
    if (start.size() < 512)
        return false;
    return controls * 100 > start.size() * 10 || (controls * 100 > start.size() * 5 && !bytes.isValidUtf8());
}

// The sentence that refuses `bytes`, or null for what may be a card.
const char *refusal(const QByteArray &bytes)
{
    for (const Kind &kind : kKinds) {
        if (viewOf(bytes, kSampleSize).starts_with(kind.firstBytes))
            return kind.sentence;
    }
    if (bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06"))
        return zipKind(bytes);
    if (isWebPage(bytes))
        return kWebPage;
    return isBinary(bytes) ? kBinary : nullptr;
}

// UTF-8 for showing, of a file that a byte order mark names as UTF-16 (or the rare UTF-32).
std::optional<QByteArray> decodedWide(const QByteArray &bytes)
{
    const auto encoding = QStringConverter::encodingForData(bytes);
    if (!encoding || *encoding == QStringConverter::Utf8)
        return std::nullopt;
    QStringDecoder decoder(*encoding);
    QString text = decoder(bytes);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    const bool isUtf32 = *encoding == QStringConverter::Utf32LE || *encoding == QStringConverter::Utf32BE;
    if (bytes.size() % (isUtf32 ? 4 : 2) != 0)
        text += QChar(QChar::ReplacementCharacter); // the rest of a character that was cut
    QStringEncoder encoder(QStringConverter::Utf8); // toUtf8() makes a question mark of half a pair
    return encoder(text);
}

bool isWritable(const QString &path)
{
    return ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS) == 0;
}

} // namespace

Result<LoadedCard> loadCard(const QString &path)
{
    auto read = readFile(path);
    if (!read)
        return read.error();
    LoadedCard card;
    card.bytes = std::move(read.value());
    const QString shown = displayPath(path);
    if (auto decoded = decodedWide(card.bytes)) {
        card.bytes = std::move(*decoded);
        card.readOnly = true;
        card.notice =
            CardFileText::tr("“%1” is written in UTF-16 or UTF-32 and can only be read here; to edit it, "
                             "save it as UTF-8 in a text editor and open that.")
                .arg(shown);
    }
    // A finished card may carry its Markdown. The page itself is no card to be written over.
    if (auto source = sourceEmbeddedIn(card.bytes)) {
        card.bytes = std::move(*source);
        card.readOnly = true;
        card.notice = CardFileText::tr("“%1” is a finished card; this is the Markdown that it carries. To edit it, save it "
                                       "under another name.")
                          .arg(shown);
    }
    if (const char *sentence = refusal(card.bytes))
        return Error{Error::Code::NotACard, CardFileText::tr(sentence).arg(shown)};
    if (card.readOnly)
        return card;
    if (!isWritable(path)) {
        card.readOnly = true;
        card.notice =
            CardFileText::tr("You have no permission to change “%1”; to edit it, save it under another name.")
                .arg(shown);
    } else if (!card.bytes.isValidUtf8()) {
        card.notice =
            CardFileText::tr("Some bytes of “%1” are not valid UTF-8; they are kept as they are, and the "
                             "fields that hold them can only be read.")
                .arg(shown);
    }
    return card;
}

QByteArray sampleCard()
{
    wakeSamples();
    QFile file(u":/samples/harbour-porpoise-clicks.md"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace cardwright
