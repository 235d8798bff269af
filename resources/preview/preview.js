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

    page.dataset.preview = '';
    if (globalThis.qt && globalThis.QWebChannel)
        new QWebChannel(qt.webChannelTransport, channel => { bridge = channel.objects.bridge; });

    // Ids come from headings, so one may well be called "root": only what lies in the card counts.
    const find = id => root.querySelector('#' + CSS.escape(id));
    const ownerOf = element => element.parentElement.closest('[id]');

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

    // ---- place: what the reader looks at stays where it is

    const marks = () => [...root.querySelectorAll(kMarks)].map(element => ({
        id: element.closest('[id]').id,
        box: element.getBoundingClientRect(),
    })).filter(({ box }) => box.height > 0);

    function keepPlace(change)
    {
        const before = scrollY > 0 ? marks() : [];
        change();
        if (before.length === 0)
            return;
        const after = new Map(marks().map(({ id, box }) => [id, box]));
        const inWindow = before.filter(({ box }) => box.top >= 0 && box.top < innerHeight);
        const above = before.filter(({ box }) => box.top < 0).reverse();
        const kept = [...inWindow, ...above].find(({ id }) => after.has(id));
        if (kept)
            scrollBy({ top: after.get(kept.id).top - kept.box.top, behavior: 'instant' });
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
        return folded ? folded.closest('[id]') : element;
    }

    function bringIntoView(element)
    {
        const margin = 24;
        const box = element.getBoundingClientRect();
        const fits = box.height <= innerHeight - 2 * margin;
        const outside = fits ? box.top < margin || box.bottom > innerHeight - margin
                             : box.top > innerHeight / 2 || box.bottom < innerHeight / 2;
        if (!outside)
            return;
        const way = fits && box.top >= margin ? box.bottom - innerHeight + margin : box.top - margin;
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
        if (event.button !== 0)
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
    root.addEventListener('toggle', mark, true); // folding changes what stands for a field

    // ---- called by the program

    globalThis.cardPreview = {
        isComplete: () => root !== null && globalThis.qt?.webChannelTransport !== undefined,

        setCard(html, language, direction, anew)
        {
            page.lang = language;
            page.dir = direction;
            page.toggleAttribute('data-large', html.length > kLarge);
            const replace = () => { root.innerHTML = html; };
            if (anew) {
                replace();
                followed = null;
                scroll({ top: 0, behavior: 'instant' });
            } else {
                keepPlace(() => keepState(root, replace));
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
            for (const [id, html] of fragments) {
                const element = document.getElementById(id);
                if (element)
                    keepState(element, () => { element.innerHTML = html; });
                else
                    complete = false;
            }
            return complete;
        },

        // null: no field is being edited.
        follow(id)
        {
            followed = id;
            mark();
            if (id !== null && root.firstChild)
                bringIntoView(standIn(id));
        },

        setLook(look, withoutMotion)
        {
            page.dataset.theme = look;
            calm = withoutMotion;
        },

        // Scroll bars are to be as wide at every size.
        setZoom(factor)
        {
            page.style.setProperty('--zoom', factor);
        },
    };
})();
