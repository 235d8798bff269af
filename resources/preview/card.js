// What the card can do beyond folding, which the page does by itself. Without this script every
// section is there and readable, so nothing here may be needed to reach an answer.
(() => {
    'use strict';
    const root = document.documentElement;
    const page = document.querySelector('.page');
    const bar = document.querySelector('.bar');
    const controls = bar?.querySelector('.controls');
    if (!page || !controls)
        return;
    const [depth, find, expand, look] = ['.depth', '.find', '.expand', '.look'].map(name => controls.querySelector(name));

    const scopes = ['t', 'p', 'm'];
    const large = 120; // questions: what nobody sees of a larger card is laid out when there is time
    const huge = 800;  // or, beyond this, only when it comes near; the buttons too
    let hidden = new Set();
    let there = [];        // the depths that this card has
    const aria = (element, name, value) => element.setAttribute('aria-' + name, String(value));
    const all = (selector, from = page) => [...from.querySelectorAll(selector)];
    const sections = () => all('.s > details');
    const scopeOf = field => scopes.find(scope => field.classList.contains(scope));
    const isShown = field => !hidden.has(scopeOf(field));

    const said = document.createElement('span');
    said.className = 'said';
    said.setAttribute('role', 'status');

    // Our own changes of the page are none that the card has to be read again for.
    const quietly = change => { change(); changes.takeRecords(); };
    const after = (milliseconds, then) => said.animate([], milliseconds).finished.then(then, () => {});

    // ---- place: what the reader looks at must not move when something above it goes or comes

    function keepPlace(change)
    {
        const top = Math.max(bar.getBoundingClientRect().bottom, 0);
        const inView = element => {
            const box = element.getBoundingClientRect();
            return box.height > 0 && box.bottom > top && box.top < innerHeight;
        };
        // Whole sections first: to measure inside one that is out of sight would lay it out.
        const marks = all('.head, .s').filter(inView)
            .flatMap(part => [part, ...all('h1, .s > details > summary, .sub > h3, .f', part)]).filter(inView)
            .map(element => ({ element, top: element.getBoundingClientRect().top }));
        change();
        // Best something that begins in the window; of what began above it the visible end may move.
        marks.sort((a, b) => (a.top < top) - (b.top < top));
        const kept = marks.find(({ element }) => element.getBoundingClientRect().height > 0);
        if (kept)
            scrollBy({ top: kept.element.getBoundingClientRect().top - kept.top, behavior: 'instant' });
        else
            marks[0]?.element.closest('.s')?.scrollIntoView();
    }

    // ---- depth filter

    function markRow(row)
    {
        const shown = [...row.children].filter(isShown);
        const cols = scopes.filter(scope => shown.some(({ classList }) =>
            classList.contains(scope) && !classList.contains('full') && !classList.contains('half')));
        row.toggleAttribute('data-quiet', hidden.size > 0 && shown.length === 0);
        if (hidden.size > 0 && cols.length > 0)
            row.dataset.cols = cols.join('');
        else
            row.removeAttribute('data-cols');
    }

    // Own text keeps a part in sight even when all its questions are filtered out.
    function isQuiet(part)
    {
        return hidden.size > 0 && part.querySelector('.f') !== null && !all('.f', part).some(isShown)
            && ![...part.children].some(child => child.matches('.body') && child.firstChild);
    }

    function applyFilter()
    {
        root.dataset.hide = [...hidden].join(' ');
        all('.row').forEach(markRow);
        all('.sub').forEach(part => part.toggleAttribute('data-quiet', isQuiet(part)));
        for (const inside of all('.inside')) {
            if (isQuiet(inside) && all('.sub', inside).every(isQuiet))
                inside.dataset.note = depth.dataset.none;
            else
                inside.removeAttribute('data-note');
        }
        const left = there.filter(scope => !hidden.has(scope));
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
        keepPlace(() => quietly(() => {
            if (!hidden.delete(scope))
                hidden.add(scope);
            applyFilter();
        }));
        writeFragment();
    });

    // What the author wants shown at first.
    const atFirst = () => {
        const wanted = there.filter(scope => root.dataset.depth?.includes(scope));
        return wanted.length > 0 ? there.filter(scope => !wanted.includes(scope)) : [];
    };

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

    function writeFragment(id = readFragment().id)
    {
        const usual = atFirst();
        const isUsual = usual.length === hidden.size && usual.every(scope => hidden.has(scope));
        const hash = id + (isUsual ? '' : ';s=' + there.filter(scope => !hidden.has(scope)).join(''));
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
    function unfold(element)
    {
        const field = element.closest('.f');
        if (field && !isShown(field)) {
            hidden.delete(scopeOf(field));
            quietly(applyFilter);
        }
        if (element.matches('.s'))
            element.firstElementChild.open = true;
        for (let part = element.closest('details'); part; part = part.parentElement.closest('details'))
            part.open = true;
    }

    function reveal(element)
    {
        if (!element || !page.contains(element))
            return;
        unfold(element);
        all('[data-here]').forEach(old => old.removeAttribute('data-here'));
        element.closest('.f')?.setAttribute('data-here', '');
    }

    function followFragment(scroll)
    {
        const { id, wanted } = readFragment();
        if (wanted.some(scope => there.includes(scope))) {
            hidden = new Set(there.filter(scope => !wanted.includes(scope)));
            quietly(applyFilter);
        }
        reveal(elementOf(id));
        if (scroll)
            elementOf(id)?.scrollIntoView(); // the browser knows no element called "id;s=tp"
        writeFragment();
    }

    addEventListener('hashchange', () => followFragment(true));

    // Also on the click itself: following the same link twice changes no fragment.
    document.addEventListener('click', event => {
        const target = elementOf(event.target.closest('a[href^="#"]')?.hash.slice(1));
        reveal(target);
        // Who goes to a section by keyboard sees where the keys act now; the browser only remembers it.
        const stop = event.detail === 0 && target?.matches('.s') ? target.querySelector('summary') : null;
        if (stop)
            requestAnimationFrame(() => stop.focus({ preventScroll: true }));
    });

    // ---- folding

    const anyClosed = () => sections().some(part => !part.open);

    const labelExpand = () => {
        expand.textContent = anyClosed() ? expand.dataset.expand : expand.dataset.collapse;
        expand.hidden = sections().length < 2;
    };

    expand.addEventListener('click', () => {
        const opened = anyClosed();
        keepPlace(() => sections().forEach(part => { part.open = opened; }));
        labelExpand();
    });
    page.addEventListener('toggle', labelExpand, true); // toggle does not bubble

    // Contents that the author wrote as the first section stand beside the card already.
    function foldOwnContents()
    {
        const first = page.querySelector('.s');
        const inside = first?.querySelector('.inside');
        const links = inside ? all('a[href^="#"]', inside) : [];
        const letters = parts => parts.reduce((sum, part) => sum + part.textContent.replace(/\s/g, '').length, 0);
        if (links.length >= 5 && letters(links) > .9 * letters([inside]))
            first.firstElementChild.open = false;
    }

    const openedForPrint = new Set();
    addEventListener('beforeprint', () => {
        all('details:not([open])').forEach(part => openedForPrint.add(part));
        openedForPrint.forEach(part => { part.open = true; });
    });
    addEventListener('afterprint', () => {
        openedForPrint.forEach(part => { part.open = false; });
        openedForPrint.clear();
    });

    // ---- search

    const field = find.querySelector('input');
    const status = find.querySelector('.hits');
    const steps = all('button', find);
    const inline = new Set('a abbr b bdi bdo cite code del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr'
        .split(' '));
    const most = 400;   // hits that are marked at a time, around the one looked at
    let index = null;   // pieces of running text: { text, nodes, starts }, made when first asked for
    let hits = [];      // { piece, at }
    let now = -1;
    let marked = { from: 0, to: 0, pieces: [], of: new Map() };

    const folds = new Map();
    const foldOne = letter => {
        const plain = letter.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
        return plain.length === letter.length ? plain : letter;
    };

    // Case, accents and line ends do not matter; each letter keeps its place.
    function folded(text)
    {
        text = text.replace(/\s/g, ' ');
        if (/^[\x20-\x7e]*$/.test(text))
            return text.toLowerCase();
        let out = '';
        for (const letter of text) {
            if (!folds.has(letter))
                folds.set(letter, foldOne(letter));
            out += folds.get(letter);
        }
        return out;
    }

    function readText()
    {
        const pieces = [];
        let block = null;
        let skipped = false;
        const walker = document.createTreeWalker(page.querySelector('.card'), NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
            const node = walker.currentNode;
            let around = node.parentNode;
            if (around.className === 'sum')
                continue;
            while (inline.has(around.localName))
                around = around.parentNode;
            if (around !== block) {
                block = around;
                skipped = block.matches('button, .eyebrow, .foot p');
                if (!skipped)
                    pieces.push({ text: '', nodes: [], starts: [] });
            }
            if (skipped)
                continue;
            const piece = pieces[pieces.length - 1];
            piece.starts.push(piece.text.length);
            piece.nodes.push(node);
            piece.text += node.data;
        }
        pieces.forEach(piece => { piece.text = folded(piece.text); });
        return pieces;
    }

    function unmark()
    {
        for (const { node, parts } of marked.pieces) {
            parts[0].replaceWith(node);
            parts.slice(1).forEach(part => part.remove());
        }
        marked = { from: 0, to: 0, pieces: [], of: new Map() };
    }

    // Marks the hits around `centre`. The text nodes themselves are put aside whole, so that places
    // in them stay true.
    function mark(centre, length)
    {
        unmark();
        marked.from = Math.max(0, Math.min(centre - most / 2, hits.length - most));
        marked.to = Math.min(hits.length, marked.from + most);
        const cuts = new Map();
        for (let i = marked.from; i < marked.to; ++i) {
            const { piece, at } = hits[i];
            piece.nodes.forEach((node, n) => {
                const from = Math.max(at - piece.starts[n], 0);
                const to = Math.min(at + length - piece.starts[n], node.data.length);
                if (from < to)
                    cuts.set(node, [...(cuts.get(node) ?? []), { from, to, hit: i }]);
            });
        }
        for (const [node, list] of cuts) {
            const parts = [];
            let done = 0;
            for (const { from, to, hit } of list) {
                if (from > done)
                    parts.push(new Text(node.data.slice(done, from)));
                const part = document.createElement('mark');
                part.className = 'hit';
                part.textContent = node.data.slice(from, to);
                marked.of.set(hit, [...(marked.of.get(hit) ?? []), part]);
                parts.push(part);
                done = to;
            }
            if (done < node.data.length)
                parts.push(new Text(node.data.slice(done)));
            node.replaceWith(...parts);
            marked.pieces.push({ node, parts });
        }
    }

    // Only while nothing is marked: then the text nodes stand in the page.
    const canBeSeen = ({ piece }) => {
        const place = piece.nodes[0].parentElement;
        const question = place.closest('.f');
        return !place.closest('details:not([open])') && (!question || isShown(question));
    };

    function show(which)
    {
        const length = folded(field.value.trim()).length;
        quietly(() => {
            marked.of.get(now)?.forEach(part => part.removeAttribute('data-now'));
            now = which;
            if (now < marked.from || now >= marked.to)
                mark(now, length);
            marked.of.get(now).forEach(part => part.setAttribute('data-now', ''));
        });
        const [first] = marked.of.get(now);
        unfold(first);
        const box = first.getBoundingClientRect();
        if (box.top < bar.getBoundingClientRect().bottom + 8 || box.bottom > innerHeight - 8)
            first.scrollIntoView({ block: 'center', behavior: 'instant' });
        status.textContent = status.dataset.hits.replace('%1', now + 1).replace('%2', hits.length);
    }

    // What was read of the text before it changed.
    function forgetText()
    {
        unmark();
        index = null;
        hits = [];
        now = -1;
    }

    function search(event)
    {
        const wanted = folded(field.value.trim());
        quietly(unmark);
        hits = [];
        now = -1;
        if (wanted !== '') {
            index ??= readText();
            for (const piece of index) {
                for (let at = piece.text.indexOf(wanted); at >= 0; at = piece.text.indexOf(wanted, at + wanted.length))
                    hits.push({ piece, at });
            }
        }
        bar.toggleAttribute('data-finding', wanted !== '');
        steps.forEach(step => { step.hidden = hits.length === 0; });
        status.textContent = wanted !== '' && hits.length === 0 ? status.dataset.none : '';
        if (hits.length > 0 && event)
            show(Math.max(0, hits.findIndex(canBeSeen)));
        else if (hits.length > 0)
            quietly(() => mark(0, wanted.length));
    }

    const go = by => { if (hits.length > 0) show((now + by + hits.length) % hits.length); };

    field.addEventListener('focus', () => { index ??= readText(); });
    find.addEventListener('input', search);
    find.addEventListener('keydown', event => {
        if (event.target !== field || event.isComposing)
            return;
        if (event.key === 'Enter') {
            event.preventDefault();
            go(event.shiftKey ? -1 : 1);
        } else if (event.key === 'Escape' && field.value !== '') {
            event.preventDefault();
            field.value = '';
            search(event);
        }
    });
    steps[0].addEventListener('click', () => go(-1));
    steps[1].addEventListener('click', () => go(1));

    // ---- appearance: as the system, unless the reader says otherwise

    const select = look.querySelector('select');
    const kLook = 'cardwright-look';

    function setLook(wanted)
    {
        if (wanted)
            root.dataset.theme = wanted;
        else
            root.removeAttribute('data-theme');
        select.value = wanted;
    }

    select.addEventListener('change', () => {
        setLook(select.value);
        try {
            localStorage.setItem(kLook, select.value);
        } catch {
            // Not remembered then.
        }
    });

    function rememberedLook()
    {
        try {
            const stored = localStorage.getItem(kLook);
            return [...select.options].some(({ value }) => value === stored) ? stored : null;
        } catch {
            return null;
        }
    }

    // ---- copying: the address of a question, the text of a block of code

    async function copy(text, button)
    {
        try {
            await navigator.clipboard.writeText(text);
        } catch {
            const area = document.createElement('textarea'); // where the page may not use the clipboard
            area.value = text;
            area.className = 'said';
            controls.append(area);
            area.select();
            document.execCommand('copy');
            area.remove();
            button.focus({ preventScroll: true });
        }
        said.textContent = controls.dataset.copied;
        button.setAttribute('data-done', controls.dataset.copied);
        after(1600, () => {
            said.textContent = '';
            button.removeAttribute('data-done');
        });
    }

    const linkModel = document.createElement('a');
    linkModel.className = 'link';
    linkModel.innerHTML = '<svg class="i" aria-hidden="true"><use href="#i:link"/></svg>';
    const copyModel = document.createElement('button');
    copyModel.type = 'button';
    copyModel.className = 'copy';
    copyModel.textContent = controls.dataset.copy;

    function decorate(part)
    {
        for (const heading of all('.q, .sub > h3', part)) {
            if (heading.querySelector('.link'))
                continue;
            const link = linkModel.cloneNode(true);
            link.href = '#' + encodeURIComponent(heading.parentElement.id);
            link.title = controls.dataset.link;
            aria(link, 'label', controls.dataset.link + ': ' + heading.textContent);
            heading.append(link);
        }
        for (const code of all('.body pre', part)) {
            if (code.parentElement.matches('.code'))
                continue;
            const box = document.createElement('div');
            box.className = 'code';
            code.replaceWith(box);
            box.append(code, copyModel.cloneNode(true));
        }
        all('.tbl, .body pre', part).forEach(region => regions.observe(region));
    }

    // ---- tables and code: the keyboard stops only at those that scroll

    const regions = new ResizeObserver(seen => {
        const there = seen.map(({ target }) => target).filter(region => region.isConnected && region.clientWidth > 0);
        const scrolls = there.map(region => region.scrollWidth > region.clientWidth + 1 || region.scrollHeight > region.clientHeight + 1);
        there.forEach((region, i) => {
            if (scrolls[i])
                region.tabIndex = 0;
            else if (region !== document.activeElement)
                region.removeAttribute('tabindex');
        });
    });

    page.addEventListener('click', event => {
        const link = event.target.closest('.link');
        const button = event.target.closest('.copy');
        if (button)
            copy(button.parentElement.querySelector('pre').textContent, button);
        if (!link || event.ctrlKey || event.metaKey || event.shiftKey)
            return;
        event.preventDefault();
        const id = link.getAttribute('href').slice(1);
        copy(location.href.split('#')[0] + '#' + id, link);
        writeFragment(id);
    });

    // ---- where the reader is

    const inBand = new Set();
    let current = null; // the entry of the contents

    function markCurrent()
    {
        const parts = all('.s');
        let part = parts.find(one => inBand.has(one));
        // At the very end the last sections cannot reach the band; then the one asked for counts.
        if (scrollY > innerHeight / 2 && scrollY + innerHeight >= root.scrollHeight - 2)
            part = elementOf(readFragment().id)?.closest('.s') ?? parts[parts.length - 1];
        const entry = part ? entries.get(part) : null;
        if (entry === current)
            return;
        current?.removeAttribute('aria-current');
        current = entry;
        if (!current)
            return;
        aria(current, 'current', true);
        const list = current.closest('.contents');
        const [box, frame] = [current, list].map(element => element.getBoundingClientRect());
        if (box.bottom > frame.bottom || box.top < frame.top)
            list.scrollTop += box.top - frame.top - frame.height / 2;
    }

    let entries = new Map(); // of the contents, by section
    const band = new IntersectionObserver(seen => {
        for (const { target, isIntersecting } of seen)
            inBand[isIntersecting ? 'add' : 'delete'](target);
        markCurrent();
    }, { rootMargin: '-80px 0px -65% 0px' });
    const end = new IntersectionObserver(markCurrent, { threshold: [0, 1] });
    const title = new IntersectionObserver(seen => {
        bar.toggleAttribute('data-past', seen.some(entry => !entry.isIntersecting));
    });
    // In a large card only what comes near is given its buttons.
    const near = new IntersectionObserver(seen => {
        quietly(() => {
            for (const { target, isIntersecting } of seen) {
                if (isIntersecting) {
                    near.unobserve(target);
                    decorate(target);
                }
            }
        });
    }, { rootMargin: '1500px 0px' });

    // The rest of a card that is large but not huge, section by section, so that soon all of it stands where
    // it belongs: for the scroll bar, the search of the browser, and whoever asks where a thing is. Each call
    // does a part at least, for a browser that is busy all the time never has any left.
    function finish(deadline)
    {
        const waiting = ':is(.head, .s):not([data-laid])';
        for (const part of all(waiting)) {
            quietly(() => decorate(part));
            part.toggleAttribute('data-laid', true);
            part.getBoundingClientRect();
            if (deadline.timeRemaining() < 4 && page.querySelector(waiting))
                return requestIdleCallback(finish, { timeout: 300 });
        }
        root.removeAttribute('data-large');
    }

    // ---- start, and again when the preview has changed the card's structure under us

    function adopt()
    {
        [band, end, title, near, regions].forEach(observer => observer.disconnect());
        inBand.clear();
        current = null;
        entries = new Map(all('.contents a').map(link => [elementOf(link.hash.slice(1)), link]));
        all('.s').forEach(part => band.observe(part));
        all('.foot').forEach(part => end.observe(part));
        all('h1').forEach(part => title.observe(part));
        if (root.hasAttribute('data-large')) {
            all('.head, .s').forEach(part => near.observe(part));
            for (const part of all('.s')) // a guess that keeps the scroll bar honest until they are laid out
                part.style.containIntrinsicSize = `auto ${100 + 130 * part.querySelectorAll('.row').length}px`;
            if (page.querySelectorAll('.f').length <= huge)
                globalThis.requestIdleCallback?.(isPreview ? () => quietly(() => decorate(page)) : finish, { timeout: 300 });
        } else {
            decorate(page);
        }
        there = [];
        for (const button of all('button', depth)) {
            const count = page.querySelectorAll('.f.' + button.dataset.scope).length;
            button.hidden = count === 0;
            button.querySelector('.n').textContent = count;
            if (count > 0)
                there.push(button.dataset.scope);
        }
        depth.hidden = there.length < 2;
        find.hidden = false;
        look.hidden = false;
        if (!there.some(scope => !hidden.has(scope)))
            hidden.clear();
        if (hidden.size > 0 || root.dataset.hide)
            applyFilter();
        labelExpand();
    }

    const changes = new MutationObserver(list => {
        quietly(() => {
            forgetText();
            // New words inside an answer change no structure; that is every keystroke in the preview.
            const inside = list.every(change => change.target.closest('.body'));
            if (inside)
                new Set(list.map(change => change.target.closest('.body'))).forEach(body => decorate(body.parentElement));
            else
                adopt();
        });
        if (bar.hasAttribute('data-finding'))
            search(null);
    });

    controls.append(said);
    root.dataset.live = '';
    const isPreview = root.hasAttribute('data-preview'); // there the program sees to size and look
    if (!isPreview)
        root.toggleAttribute('data-large', page.querySelectorAll('.f').length > large);
    const wide = matchMedia('(min-width: 1040px)'); // as in the style sheet: the contents stand beside the card
    const foldContents = () => all('.contents details').forEach(list => { list.open = wide.matches; });
    if (!wide.matches)
        foldContents();
    wide.addEventListener('change', foldContents);
    if (!isPreview)
        foldOwnContents();
    if (!isPreview)
        setLook(rememberedLook() ?? root.dataset.theme ?? '');
    adopt();
    hidden = new Set(atFirst());
    if (hidden.size > 0)
        applyFilter();
    // After a reload or a step back the browser restores the place itself.
    followFragment((performance.getEntriesByType('navigation')[0]?.type ?? 'navigate') === 'navigate');
    changes.observe(page, { childList: true, subtree: true });
    performance.mark('cardwright-ready');
})();
