// What the card can do beyond folding, which the page does by itself. Without this script every
// section is there and readable, so nothing here may be needed to reach an answer.
(() => {
    'use strict';
    const root = document.documentElement;
    const page = document.querySelector('.page');
    const bar = document.querySelector('.bar');
    const depth = document.querySelector('.depth');
    const expand = document.querySelector('.expand');
    if (!page || !bar || !depth || !expand)
        return;

    const scopes = ['t', 'p', 'm'];
    let hidden = new Set();
    const aria = (element, name, value) => element.setAttribute('aria-' + name, String(value));
    const all = (selector, from = page) => [...from.querySelectorAll(selector)];
    const sections = () => all('.s > details');
    const present = () => scopes.filter(scope => page.querySelector('.f.' + scope));
    const isShown = field => !scopes.some(scope => hidden.has(scope) && field.classList.contains(scope));

    // ---- place: what the reader looks at must not move when something above it goes or comes

    function keepPlace(change)
    {
        const top = bar.getBoundingClientRect().bottom;
        const marks = all('h1, summary, .sub > h3, .f')
            .map(element => ({ element, box: element.getBoundingClientRect() }))
            .filter(({ box }) => box.height > 0 && box.bottom > Math.max(top, 0) && box.top < innerHeight);
        change();
        // Best something that begins in the window; of what began above it the visible end may move.
        marks.sort((a, b) => (a.box.top < top) - (b.box.top < top));
        const kept = marks.find(({ element }) => element.getBoundingClientRect().height > 0);
        if (kept)
            scrollBy(0, kept.element.getBoundingClientRect().top - kept.box.top);
        else
            marks[0]?.element.closest('.s')?.scrollIntoView();
    }

    // ---- depth filter

    function markRow(row)
    {
        const shown = all('.f', row).filter(isShown);
        const cols = scopes.filter(scope => shown.some(field => field.matches(`.${scope}:not(.full, .half)`)));
        row.toggleAttribute('data-quiet', hidden.size > 0 && shown.length === 0);
        row.toggleAttribute('data-cols', hidden.size > 0 && cols.length > 0);
        if (row.hasAttribute('data-cols'))
            row.dataset.cols = cols.join('');
    }

    // Own text keeps a part in sight even when all its questions are filtered out.
    function isQuiet(part)
    {
        return hidden.size > 0 && part.querySelector('.f') !== null && !all('.f', part).some(isShown)
            && ![...part.children].some(child => child.matches('.body') && child.textContent.trim() !== '');
    }

    function applyFilter()
    {
        root.dataset.hide = [...hidden].join(' ');
        all('.row').forEach(markRow);
        all('.sub').forEach(part => part.toggleAttribute('data-quiet', isQuiet(part)));
        for (const inside of all('.inside')) {
            delete inside.dataset.note;
            if (depth.dataset.none && isQuiet(inside) && all('.sub', inside).every(isQuiet))
                inside.dataset.note = depth.dataset.none;
        }
        const left = present().filter(scope => !hidden.has(scope));
        for (const button of all('button', depth)) {
            const scope = button.dataset.scope;
            aria(button, 'pressed', !hidden.has(scope));
            // The last one pressed stays so: a card with nothing in it helps nobody.
            aria(button, 'disabled', left.length === 1 && left[0] === scope);
        }
    }

    depth.addEventListener('click', event => {
        const button = event.target.closest('[data-scope]');
        if (!button || button.matches('[aria-disabled="true"]'))
            return;
        const scope = button.dataset.scope;
        keepPlace(() => {
            if (!hidden.delete(scope))
                hidden.add(scope);
            applyFilter();
        });
        writeFragment();
    });

    // ---- fragment: "#id" is the place, ";s=tp" the depths shown

    function readFragment()
    {
        const raw = location.hash.slice(1);
        const cut = raw.lastIndexOf(';s=');
        if (cut < 0)
            return { id: raw, wanted: [] };
        return { id: raw.slice(0, cut), wanted: scopes.filter(scope => raw.includes(scope, cut + 3)) };
    }

    function elementOf(id)
    {
        try {
            return id ? document.getElementById(decodeURIComponent(id)) : null;
        } catch {
            return document.getElementById(id); // a stray percent sign
        }
    }

    function writeFragment()
    {
        const shown = present().filter(scope => !hidden.has(scope));
        const hash = readFragment().id + (hidden.size > 0 ? ';s=' + shown.join('') : '');
        if (hash === location.hash.slice(1))
            return;
        try {
            // Replaced, not pushed: the browser neither scrolls nor fills its history with clicks.
            history.replaceState(history.state, '', hash ? '#' + hash : location.href.split('#')[0]);
        } catch {
            // Some hosts forbid it; the filter works all the same, it is only not remembered.
        }
    }

    // A link outranks folding and filter: whoever follows it wants to see its end.
    function reveal(element)
    {
        if (!page.contains(element))
            return;
        const field = element.closest('.f');
        if (field && !isShown(field)) {
            hidden = new Set([...hidden].filter(scope => !field.classList.contains(scope)));
            applyFilter();
        }
        if (element.matches('.s'))
            element.firstElementChild.open = true;
        for (let part = element.closest('details'); part; part = part.parentElement.closest('details'))
            part.open = true;
        all('[data-here]').forEach(old => old.removeAttribute('data-here'));
        field?.setAttribute('data-here', '');
    }

    function followFragment(scroll)
    {
        const { id, wanted } = readFragment();
        if (wanted.some(scope => present().includes(scope))) {
            hidden = new Set(present().filter(scope => !wanted.includes(scope)));
            applyFilter();
        }
        reveal(elementOf(id));
        if (scroll)
            elementOf(id)?.scrollIntoView(); // the browser knows no element called "id;s=tp"
        writeFragment();
    }

    addEventListener('hashchange', () => followFragment(true));

    // Also on the click itself: following the same link twice changes no fragment.
    document.addEventListener('click', event => {
        reveal(elementOf(event.target.closest('a[href^="#"]')?.hash.slice(1)));
    });

    // ---- folding

    const anyClosed = () => sections().some(part => !part.open);

    const labelExpand = () => {
        expand.textContent = anyClosed() ? expand.dataset.expand : expand.dataset.collapse;
        expand.hidden = sections().length < 2;
    };

    expand.addEventListener('click', () => {
        const open = anyClosed();
        keepPlace(() => sections().forEach(part => { part.open = open; }));
        labelExpand();
    });
    page.addEventListener('toggle', labelExpand, true); // toggle does not bubble

    const openedForPrint = new Set();
    addEventListener('beforeprint', () => {
        all('details:not([open])').forEach(part => openedForPrint.add(part));
        openedForPrint.forEach(part => { part.open = true; });
    });
    addEventListener('afterprint', () => {
        openedForPrint.forEach(part => { part.open = false; });
        openedForPrint.clear();
    });

    // ---- where the reader is

    const inBand = new Set();

    function markCurrent()
    {
        const parts = all('.s');
        let current = parts.find(part => inBand.has(part));
        // At the very end the last sections cannot reach the band; then the one asked for counts.
        if (scrollY > innerHeight / 2 && scrollY + innerHeight >= root.scrollHeight - 2) {
            current = elementOf(readFragment().id)?.closest('.s') ?? parts[parts.length - 1];
        }
        for (const link of all('.contents a')) {
            const isCurrent = current !== undefined && elementOf(link.hash.slice(1)) === current;
            aria(link, 'current', isCurrent);
            const nav = link.closest('.contents');
            const [box, frame] = [link, nav].map(element => element.getBoundingClientRect());
            if (isCurrent && (box.bottom > frame.bottom || box.top < frame.top))
                nav.scrollTop += box.top - frame.top - frame.height / 2;
        }
    }

    const band = new IntersectionObserver(entries => {
        for (const { target, isIntersecting } of entries)
            inBand[isIntersecting ? 'add' : 'delete'](target);
        markCurrent();
    }, { rootMargin: '-80px 0px -65% 0px' });
    const end = new IntersectionObserver(markCurrent, { threshold: [0, 1] });
    const title = new IntersectionObserver(entries => {
        bar.toggleAttribute('data-past', entries.some(entry => !entry.isIntersecting));
    });

    // ---- start, and again when the preview has changed the card's structure under us

    function adopt()
    {
        [band, end, title].forEach(observer => observer.disconnect());
        inBand.clear();
        all('.s').forEach(part => band.observe(part));
        all('.foot').forEach(part => end.observe(part));
        all('h1').forEach(part => title.observe(part));
        const there = present();
        all('button', depth).forEach(button => { button.hidden = !there.includes(button.dataset.scope); });
        depth.hidden = there.length < 2;
        if (!there.some(scope => !hidden.has(scope)))
            hidden.clear();
        applyFilter();
        labelExpand();
    }

    new MutationObserver(changes => {
        // New words inside an answer change no structure; that is every keystroke in the preview.
        if (changes.some(change => !change.target.closest('.body')))
            adopt();
    }).observe(page, { childList: true, subtree: true });

    root.dataset.live = '';
    adopt();
    // After a reload or a step back the browser restores the place itself.
    followFragment((performance.getEntriesByType('navigation')[0]?.type ?? 'navigate') === 'navigate');
})();
