// The preview's own script. It runs in a world apart from the page, which may run none, and no timer
// fires here: whatever has to wait waits in the program.
(() => {
    'use strict';
    const page = document.documentElement;
    const root = document.getElementById('root');
    const kMarks = 'h1, .s > details > summary, .sub > h3, .f';
    const kFocusable = 'a[href], summary, [tabindex]';
    const kLarge = 400_000; // characters; sizes that are only guessed cost the place in the page a little
    let bridge = null;    // to the program
    let followed = null;  // path id of the field being edited
    let markedId = null;  // id of the element that stands for it
    let calm = false;     // no animation
    let script = null;    // the card's own, as a function
    let scriptStop = null; // takes its listeners away
    let frame = '';       // what is shown around the card's contents, as it came

    page.dataset.preview = '';
    page.style.overflowAnchor = 'none'; // we keep the place ourselves
    if (globalThis.qt && globalThis.QWebChannel)
        new QWebChannel(qt.webChannelTransport, channel => { bridge = channel.objects.bridge; });

    // Ids come from headings, so one may well be called "root": only what lies in the card counts.
    const find = id => root.querySelector('#' + CSS.escape(id));
    const ownerOf = element => element.parentElement.closest('[id]');

    // ---- the card's own script: it finds here what a page of its own has

    // No timer fires in this world; an animation of nothing ends as well.
    const delays = new Map();
    globalThis.setTimeout = (act, delay = 0, ...rest) => {
        const animation = new Animation(new KeyframeEffect(null, null, delay));
        const number = delays.size > 0 ? Math.max(...delays.keys()) + 1 : 1;
        delays.set(number, animation);
        animation.finished.then(() => {
            delays.delete(number);
            act(...rest);
        }, () => delays.delete(number));
        animation.play();
        return number;
    };
    globalThis.clearTimeout = number => delays.get(number)?.cancel();

    // Pages may not reach the clipboard; the program may. A link into the preview's own page is
    // of no use elsewhere, so only its end is given.
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: {
        writeText(text) {
            bridge?.copyText(String(text).replace(/^card:\/*(?=#)/, ''));
            return Promise.resolve();
        },
    } });

    function runScript()
    {
        scriptStop?.abort();
        delete page.dataset.live;
        if (!script)
            return;
        scriptStop = new AbortController();
        const { signal } = scriptStop;
        const add = EventTarget.prototype.addEventListener;
        EventTarget.prototype.addEventListener = function (type, listener, options) {
            const asked = typeof options === 'object' ? options : { capture: options === true };
            add.call(this ?? globalThis, type, listener, { ...asked, signal });
        };
        try {
            script();
        } finally {
            EventTarget.prototype.addEventListener = add;
        }
    }

    // Everything but the contents, without the title that changes as it is written.
    function frameOf(parts)
    {
        return [...parts].map(part => {
            if (part.matches('.page'))
                return '<page>';
            const copy = part.cloneNode(true);
            copy.querySelector('.name')?.replaceChildren();
            return copy.outerHTML;
        }).join('');
    }

    // New contents in the same frame leave the script and what it knows where they are.
    function showCard(html)
    {
        const next = document.createElement('template');
        next.innerHTML = html;
        const nextFrame = frameOf(next.content.children);
        const contents = next.content.querySelector(':scope > .page');
        const shown = root.querySelector(':scope > .page');
        if (shown && contents && nextFrame === frame) {
            shown.replaceChildren(...contents.childNodes);
            const name = root.querySelector('.bar .name');
            const newName = next.content.querySelector('.bar .name');
            if (name && newName)
                name.replaceChildren(...newName.childNodes);
            return;
        }
        frame = nextFrame;
        root.replaceChildren(next.content);
        runScript();
    }

    // ---- on paper: the rules for print are those for the screen, and the other way round

    const mediaBefore = new Map();
    const paperStyle = new CSSStyleSheet();
    // A sheet of A4 on a table, with the margins that a printer gives it. Where a page ends is known only once it
    // is printed, so it is one long sheet.
    const kSheet = `
        html[data-paper] { background: #d9dce3; }
        html[data-paper] body {
            inline-size: 210mm;
            min-block-size: 297mm;
            margin: 24px auto;
            padding: 18mm 16mm;
            background: white;
            box-shadow: 0 0 0 1px rgba(27, 36, 48, .12), 0 2px 4px rgba(27, 36, 48, .12), 0 10px 28px -8px rgba(27, 36, 48, .28);
        }`;
    const ownStyle = new CSSStyleSheet(); // what the author's organisation gives its cards
    document.adoptedStyleSheets = [ownStyle];

    function swapMedia(rules)
    {
        for (const rule of rules) {
            if (rule instanceof CSSMediaRule) {
                const text = rule.media.mediaText;
                mediaBefore.set(rule, text);
                const ours = [...rule.cssRules].some(one => one.selectorText?.includes('data-preview'));
                if (/\bscreen\b/.test(text) && !ours)
                    rule.media.mediaText = 'not all';
                else if (/\bprint\b/.test(text))
                    rule.media.mediaText = text.replace(/\bprint\b/g, 'screen');
            }
            if (rule.cssRules)
                swapMedia(rule.cssRules);
        }
    }

    function setPaper(on)
    {
        if (on === mediaBefore.size > 0)
            return;
        if (on) {
            for (const sheet of [...document.styleSheets, ownStyle])
                swapMedia(sheet.cssRules);
        } else {
            mediaBefore.forEach((text, rule) => { rule.media.mediaText = text; });
            mediaBefore.clear();
        }
        document.adoptedStyleSheets = on ? [paperStyle, ownStyle] : [ownStyle];
        page.toggleAttribute('data-paper', on);
    }

    // ---- in high contrast the card's rules ask the system whether it is dark: here the window tells

    const schemeBefore = new Map();
    let isDark = false;

    function followWindow(dark)
    {
        schemeBefore.forEach((text, rule) => { rule.media.mediaText = text; });
        schemeBefore.clear();
        if (page.dataset.theme !== 'contrast')
            return;
        for (const sheet of [...document.styleSheets, ownStyle]) {
            for (const rule of sheet.cssRules) {
                if (rule instanceof CSSMediaRule && /prefers-color-scheme: *dark/.test(rule.media.mediaText)) {
                    schemeBefore.set(rule, rule.media.mediaText);
                    rule.media.mediaText = dark ? 'screen' : 'not all';
                }
            }
        }
    }

    // ---- what the reader did to the page, by the id around it: it outlives new HTML

    function placeOf(element, selector)
    {
        const owner = ownerOf(element);
        return { owner: owner.id, index: [...owner.querySelectorAll(selector)].indexOf(element) };
    }

    function elementAt(place, selector)
    {
        return document.getElementById(place.owner)?.querySelectorAll(selector)[place.index];
    }

    function keepState(part, change)
    {
        const folds = [...part.querySelectorAll('details')]
            .map(element => ({ place: placeOf(element, 'details'), open: element.open }));
        const active = document.activeElement;
        const focus = part.contains(active) && active !== part ? placeOf(active, kFocusable) : null;
        change();
        for (const { place, open } of folds) {
            const element = elementAt(place, 'details');
            if (element && element.open !== open)
                element.open = open;
        }
        if (focus)
            elementAt(focus, kFocusable)?.focus({ preventScroll: true });
    }

    // A picture that stays is not read again: it would be gone for a moment, at every letter typed near it.
    function putHtml(element, html)
    {
        const old = [...element.querySelectorAll('img')];
        if (old.length === 0 || !html.includes('<img ')) {
            element.innerHTML = html;
            return;
        }
        const next = document.createElement('div');
        next.innerHTML = html;
        for (const image of next.querySelectorAll('img')) {
            const same = old.findIndex(one => one.isEqualNode(image));
            if (same >= 0)
                image.replaceWith(...old.splice(same, 1));
        }
        element.replaceChildren(...next.childNodes);
    }

    // ---- place: what the reader looks at stays where it is

    const marks = () => [...root.querySelectorAll(kMarks)].map(element => ({
        element,
        id: element.closest('[id]').id,
        box: element.getBoundingClientRect(),
    })).filter(({ box }) => box.height > 0);

    function keepPlace(change)
    {
        const before = scrollY > 0 ? marks() : [];
        change();
        if (before.length === 0)
            return;
        const after = new Map(marks().map(({ id, element }) => [id, element]));
        const top = barHeight();
        const inWindow = before.filter(({ box }) => box.top >= top && box.top < innerHeight);
        const above = before.filter(({ box }) => box.top < top).reverse();
        const kept = [...inWindow, ...above].find(({ id }) => after.has(id));
        if (kept)
            holdAt(after.get(kept.id), kept.box.top);
    }

    let moves = 0; // the last one wins

    // Once now, and once when the card's script has seen the change and added its buttons.
    function holdAt(element, top)
    {
        const hold = () => {
            const way = element.getBoundingClientRect().top - top;
            if (Math.abs(way) >= 1)
                scrollBy({ top: way, behavior: 'instant' });
        };
        const number = ++moves;
        hold();
        queueMicrotask(() => {
            if (number === moves)
                hold();
        });
    }

    // The same for new words in answers, which is every key: only what is seen is measured.
    function keepPoint(change)
    {
        let kept = null;
        const top = barHeight();
        for (let y = top + 8; scrollY > 0 && y < innerHeight; y += 48) {
            const mark = document.elementFromPoint(innerWidth / 2, y)?.closest(kMarks);
            if (!mark || !root.contains(mark))
                continue;
            kept ??= mark;
            if (mark.getBoundingClientRect().top < top)
                continue;
            kept = mark; // best what begins in the window
            break;
        }
        const before = kept?.getBoundingClientRect().top;
        change();
        if (kept)
            holdAt(kept, before);
    }

    // ---- the field being edited

    // The element that stands for a path id: itself, or what is shown around it.
    function standIn(id)
    {
        let element = null;
        for (let path = id; path && !element; path = path.slice(0, Math.max(0, path.lastIndexOf('.'))))
            element = find(path);
        element ??= root.querySelector('.head');
        const folded = element?.parentElement.closest('details:not([open])');
        element = folded ? folded.closest('[id]') : element;
        // The levels of detail may leave it out.
        while (element && element.getClientRects().length === 0 && element.parentElement?.closest('[id]') !== root)
            element = element.parentElement.closest('[id]');
        return element?.matches('main') ? null : element;
    }

    // Of what stays above the contents while they are scrolled.
    function barHeight()
    {
        const bar = root.querySelector('.bar');
        return bar && getComputedStyle(bar).position === 'sticky' ? bar.offsetHeight : 0;
    }

    function bringIntoView(element)
    {
        const margin = 24;
        const top = margin + barHeight();
        const box = element.getBoundingClientRect();
        const fits = box.height <= innerHeight - top - margin;
        const outside = fits ? box.top < top || box.bottom > innerHeight - margin
                             : box.top > innerHeight / 2 || box.bottom < innerHeight / 2;
        if (!outside)
            return;
        ++moves;
        const way = fits && box.top >= top ? box.bottom - innerHeight + margin : box.top - top;
        const still = calm || matchMedia('(prefers-reduced-motion: reduce)').matches
            || Math.abs(way) > 1.5 * innerHeight;
        scrollBy({ top: way, behavior: still ? 'instant' : 'smooth' });
    }

    // Whether the mark now stands on another element than before.
    function mark()
    {
        const element = followed === null ? null : standIn(followed);
        root.querySelectorAll('.current').forEach(old => old.classList.toggle('current', old === element));
        element?.classList.add('current');
        const before = markedId;
        markedId = element ? element.id : null;
        return markedId !== before ? element : null;
    }

    // ---- clicks

    function followFragment(hash)
    {
        let id = hash.slice(1);
        try {
            id = decodeURIComponent(id);
        } catch {
            // a stray percent sign: as it stands
        }
        const target = id && find(id);
        if (!target)
            return;
        if (target.matches('.s'))
            target.firstElementChild.open = true;
        for (let part = target.closest('details'); part; part = part.parentElement.closest('details'))
            part.open = true;
        target.scrollIntoView();
    }

    function takeLink(event)
    {
        const link = event.target.closest('a, area');
        if (!link)
            return false;
        event.preventDefault();
        const address = link.getAttribute('href') ?? '';
        if (event.button !== 0 || link.matches('.link')) // the script copies the address of a question
            return true;
        if (address.startsWith('#'))
            followFragment(address);
        else
            bridge?.reportLink(link.href);
        return true;
    }

    function takeField(target)
    {
        if (target.closest('.body summary') || !getSelection().isCollapsed)
            return;
        if (!target.closest('.f, .body, h1, .sub > h3, .s > details > summary'))
            return;
        const owner = target.closest('.f, .sub, .s, .head');
        if (owner)
            bridge?.reportField(owner.matches('.head') ? '' : owner.id);
    }

    document.addEventListener('click', event => {
        if (!takeLink(event) && event.button === 0)
            takeField(event.target);
    });
    document.addEventListener('auxclick', takeLink);
    root.addEventListener('toggle', mark, true); // folding changes what stands for a field, and so do the levels
    new MutationObserver(() => mark()).observe(page, { attributes: true, attributeFilter: ['data-hide'] });

    // The script keeps the depths shown in the address; another card starts with all.
    function forgetFragment()
    {
        try {
            history.replaceState(null, '', location.href.split('#')[0]);
        } catch {
            // then the script could not write it either
        }
    }

    // ---- called by the program

    const depthButtons = () => [...root.querySelectorAll('.bar [data-scope]')].filter(button => !button.hidden);
    const isPressed = button => button.getAttribute('aria-pressed') === 'true';

    globalThis.cardPreview = {
        isComplete: () => root !== null && globalThis.qt?.webChannelTransport !== undefined,

        setCard(html, language, direction, anew)
        {
            page.lang = language;
            page.dir = direction;
            page.toggleAttribute('data-large', html.length > kLarge);
            if (anew) {
                forgetFragment();
                frame = '';
                showCard(html);
                followed = null;
                scroll({ top: 0, behavior: 'instant' });
            } else {
                keepPlace(() => keepState(root, () => showCard(html)));
            }
            // A field that has just come into the card is where the author writes now.
            const moved = mark();
            if (moved)
                bringIntoView(moved);
            return true;
        },

        // False if the page lacks an element: then the program sends the card anew.
        patch(fragments)
        {
            let complete = true;
            keepPoint(() => {
                for (const [id, html] of fragments) {
                    const element = document.getElementById(id);
                    if (element)
                        keepState(element, () => putHtml(element, html));
                    else
                        complete = false;
                }
            });
            return complete;
        },

        // null: no field is being edited.
        follow(id)
        {
            followed = id;
            mark();
            const element = id !== null && root.firstChild ? standIn(id) : null;
            if (element)
                bringIntoView(element);
        },

        setLook(look, dark, withoutMotion, onPaper)
        {
            setPaper(false);
            page.dataset.theme = look;
            isDark = dark;
            followWindow(dark);
            calm = withoutMotion;
            setPaper(onPaper);
        },

        setOwnStyle(css)
        {
            const onPaper = mediaBefore.size > 0;
            setPaper(false);
            ownStyle.replaceSync(css);
            followWindow(isDark);
            setPaper(onPaper);
        },

        setPaperStyle(css)
        {
            paperStyle.replaceSync(css + kSheet);
        },

        setScript(cardScript)
        {
            const before = script;
            script = cardScript;
            return before;
        },

        // The depths that the card has, and those that it shows.
        depths()
        {
            const buttons = depthButtons();
            const letters = list => list.map(button => button.dataset.scope).join('');
            return [letters(buttons), letters(buttons.filter(isPressed))];
        },

        toggleDepth(depth)
        {
            depthButtons().find(button => button.dataset.scope === depth)?.click();
        },

        // Scroll bars are to be as wide at every size.
        setZoom(factor)
        {
            page.style.setProperty('--zoom', factor);
        },
    };
})();
