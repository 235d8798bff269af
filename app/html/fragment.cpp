#include "html/fragment.h"

#include "html/parsearena.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace cardwright {

namespace {

thread_local ParseArena *parsing = nullptr; // what this thread is at

// Generous beside the depth at which the allow-list refuses: this count is a guess from the bare
// tags and only keeps gumbo, whose searches run up the open elements, from quadratic time.
constexpr int kMostOpenTags = 1024;
// gumbo compares each attribute with all before it.
constexpr int kMostAttributes = 1024;
// Memory a byte of input. Measured: 15 to 25 for text with tables and links, up to 95 for nothing
// but `<p>`. Repair of open formatting, repeated for every paragraph, goes into the thousands.
constexpr std::size_t kUsual = 24;
constexpr std::size_t kMost = 160;
constexpr std::size_t kLeastBlock = 16 * 1024;
constexpr std::size_t kLeastBudget = 8 * 1024 * 1024;

// Tags that a page may leave open, or that never hold anything.
bool staysOpenInGoodPages(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_AREA:
    case GUMBO_TAG_BASE:
    case GUMBO_TAG_BR:
    case GUMBO_TAG_COL:
    case GUMBO_TAG_COLGROUP:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_EMBED:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_IMAGE:
    case GUMBO_TAG_IMG:
    case GUMBO_TAG_INPUT:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_LINK:
    case GUMBO_TAG_META:
    case GUMBO_TAG_OPTGROUP:
    case GUMBO_TAG_OPTION:
    case GUMBO_TAG_P:
    case GUMBO_TAG_PARAM:
    case GUMBO_TAG_RB:
    case GUMBO_TAG_RP:
    case GUMBO_TAG_RT:
    case GUMBO_TAG_RTC:
    case GUMBO_TAG_SOURCE:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TFOOT:
    case GUMBO_TAG_TH:
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_TRACK:
    case GUMBO_TAG_WBR:
        return true;
    default:
        return false;
    }
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

bool endsTagName(char c)
{
    return c == '>' || c == '/' || isBlank(c);
}

// Past the attributes of a tag; null if there are too many.
const char *endOfAttributes(const char *at, const char *end)
{
    int words = 0;
    char before = 0;
    for (; at != end && *at != '>'; ++at) {
        const bool isQuote = *at == '"' || *at == '\'';
        if (isQuote && before == '=') {
            at = std::find(at + 1, end, *at);
            if (at == end)
                return end;
        } else if ((isBlank(*at) || *at == '/') && ++words > kMostAttributes) {
            return nullptr;
        }
        if (!isBlank(*at))
            before = *at;
    }
    return at;
}

bool costsTooMuch(QByteArrayView html)
{
    int open = 0;
    const char *const end = html.end();
    for (const char *at = html.begin(); at != end;) {
        at = std::find(at, end, '<');
        if (at == end || ++at == end)
            break;
        const bool closes = *at == '/';
        const char *const name = closes ? at + 1 : at;
        if (name == end || !isLetter(*name))
            continue;
        at = std::find_if(name, end, endsTagName);
        const GumboTag tag = gumbo_tagn_enum(name, static_cast<unsigned>(at - name));
        at = endOfAttributes(at, end);
        if (!at)
            return true;
        if (staysOpenInGoodPages(tag))
            continue;
        open = closes ? std::max(open - 1, 0) : open + 1;
        if (open > kMostOpenTags)
            return true;
    }
    return false;
}

void *allocateFrom(void *arena, std::size_t size)
{
    return static_cast<ParseArena *>(arena)->allocate(size);
}

void keepUntilTheEnd(void *, void *) {}

// Apart from its caller, and without an object that has a destructor, because of the jump.
const GumboOutput *parsed(ParseArena *arena, const GumboOptions *options, const char *html, std::size_t size)
{
    if (setjmp(arena->giveUp) != 0) {
        parsing = nullptr;
        return nullptr;
    }
    parsing = arena;
    const GumboOutput *output = gumbo_parse_with_options(options, html, size);
    parsing = nullptr;
    return output;
}

} // namespace

#ifdef __GLIBC__
// Called by assert() in gumbo, which ends the program where tags in a wild order surprise it, as
// "<table><svg><select><desc><select><dl>" may. Here it is one more text that is not read.
extern "C" void __assert_fail(const char *assertion, const char *file, unsigned line, const char *function) noexcept
{
    if (parsing)
        std::longjmp(parsing->giveUp, 1);
    std::fprintf(stderr, "%s:%u: %s: Assertion `%s' failed.\n", file, line, function, assertion);
    std::abort();
}
#endif

ParsedHtml::ParsedHtml(QByteArrayView html)
{
    const auto size = static_cast<std::size_t>(html.size());
    m_arena = std::make_unique<ParseArena>(kLeastBlock + size * kUsual, kLeastBudget + size * kMost);
    if (costsTooMuch(html))
        return;

    GumboOptions options = kGumboDefaultOptions;
    options.allocator = allocateFrom;
    options.deallocator = keepUntilTheEnd;
    options.userdata = m_arena.get();
    options.max_errors = 0;
    options.fragment_context = GUMBO_TAG_BODY;
    const char *bytes = html.isEmpty() ? "" : html.data();
    if (const GumboOutput *output = parsed(m_arena.get(), &options, bytes, size))
        m_root = output->root;
}

ParsedHtml::~ParsedHtml() = default;

} // namespace cardwright
