// A card can be read in every way: by keyboard, without script, on paper, on a narrow screen.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { buttonsAreThere, cards, corpusCards, fileOf, isLaidOut, withPage } from './support.mjs';

// The words of a card by its sections, as they stand in the page.
const wordsOf = text => text.toLowerCase().normalize('NFKD').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

const kStops = 'a[href], button:not([hidden]), input:not([disabled]), select, summary, [tabindex="0"]';

const focused = page => page.evaluate(() => document.activeElement.className || document.activeElement.localName);

// Presses Tab until `selector` has the focus; false when it never gets there.
async function tabTo(page, selector, most = 200)
{
    for (let i = 0; i < most; ++i) {
        await page.keyboard.press('Tab');
        if (await page.evaluate(wanted => document.activeElement.matches(wanted), selector))
            return true;
    }
    return false;
}

test('Tab reaches the way past the bar first, then each depth button', async () => {
    await withPage(fileOf(cards.sample), {}, async page => {
        await page.keyboard.press('Tab');
        assert.equal(await focused(page), 'skip');
        const skip = await page.locator('.skip').boundingBox();
        assert.ok(skip.width > 40 && skip.height > 20, 'it can be seen while it has the focus');
        for (const scope of ['t', 'p', 'm']) {
            await page.keyboard.press('Tab');
            assert.equal(await page.evaluate(() => document.activeElement.dataset.scope), scope);
        }
    });
});

test('depth buttons work by Enter and Space and say their state', async () => {
    await withPage(fileOf(cards.sample), {}, async page => {
        assert.ok(await tabTo(page, '[data-scope="m"]'));
        const button = page.locator('[data-scope="m"]');
        const shown = () => page.locator('.f.m:visible').count();
        const all = await shown();
        assert.ok(all > 0);
        await page.keyboard.press('Enter');
        assert.equal(await button.getAttribute('aria-pressed'), 'false');
        assert.equal(await shown(), 0);
        assert.match(page.url(), /;s=tp$/);
        await page.keyboard.press('Space');
        assert.equal(await button.getAttribute('aria-pressed'), 'true');
        assert.equal(await shown(), all);
    });
});

test('sections fold by Enter and Space', async () => {
    for (const card of [cards.sample, cards.spanish, cards.withoutScopes]) {
        await withPage(fileOf(card), {}, async page => {
            assert.ok(await tabTo(page, '.s > details > summary'));
            const isOpen = () => page.evaluate(() => document.activeElement.parentElement.open);
            assert.equal(await isOpen(), true);
            await page.keyboard.press('Enter');
            assert.equal(await isOpen(), false);
            await page.keyboard.press('Space');
            assert.equal(await isOpen(), true);
        });
    }
});

test('the keyboard stops only at tables and code that scroll', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'card stops-'));
    const card = join(folder, 'stops.md');
    const cells = text => `| ${Array(12).fill(text).join(' | ')} |\n`;
    writeFileSync(card, '# Stops\n\n## Tables\n\n#### Small\n\n| a | b |\n| - | - |\n| c | d |\n\n#### Wide\n\n'
        + cells('column') + cells('-') + cells('measurement') + '\n## Code\n\n#### Short\n\n```\nx\n```\n\n#### Long\n\n```\n'
        + 'word '.repeat(80) + '\n```\n\n#### Middling\n\n```\n' + 'word '.repeat(12) + '\n```\n');
    const stops = page => page.evaluate(() => [...document.querySelectorAll('.tbl, pre')]
        .filter(region => region.tabIndex === 0).map(region => region.closest('.f').id.split('.').pop()).join(' '));
    const become = (page, wanted) => page.waitForFunction(names => [...document.querySelectorAll('.tbl, pre')]
        .filter(region => region.tabIndex === 0).map(region => region.closest('.f').id.split('.').pop()).join(' ') === names, wanted)
        .catch(async () => assert.equal(await stops(page), wanted));
    try {
        await withPage(fileOf(card), {}, async page => {
            await become(page, 'wide long');
            await page.setViewportSize({ width: 320, height: 700 });
            await become(page, 'wide long middling');
            await page.setViewportSize({ width: 1280, height: 700 });
            await become(page, 'wide long');
            await page.locator('#code > details > summary').click();
            await page.locator('#code > details > summary').click();
            await become(page, 'wide long');
        });
        await withPage(fileOf(card), { javaScriptEnabled: false }, async page => {
            assert.equal(await page.locator('.tbl[tabindex="0"], pre[tabindex="0"]').count(), 5);
        });
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
});

test('a long word of the contents goes on after a slash', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'card words-'));
    const card = join(folder, 'words.md');
    writeFileSync(card, '# Words\n\n## Provenance/Collection/Methodology/Instruments\n\nText.\n\n## Two\n\nText.\n');
    try {
        await withPage(fileOf(card), {}, async page => {
            // Where each line of the entry begins.
            const starts = await page.locator('.contents a').first().evaluate(link => {
                const lines = [];
                const range = document.createRange();
                const walker = document.createTreeWalker(link.firstElementChild, NodeFilter.SHOW_TEXT);
                for (let last = -Infinity; walker.nextNode();) {
                    for (let i = 0; i < walker.currentNode.length; ++i) {
                        range.setStart(walker.currentNode, i);
                        range.setEnd(walker.currentNode, i + 1);
                        const { top } = range.getBoundingClientRect();
                        if (top > last + 4)
                            lines.push(walker.currentNode.data.slice(i));
                        last = Math.max(last, top);
                    }
                }
                return lines;
            });
            assert.ok(starts.length > 1);
            for (const start of starts)
                assert.match(start, /^[A-Z]/, 'a line begins with a word');
        });
    } finally {
        rmSync(folder, { recursive: true, force: true });
    }
});

test('every section, scrolling table and link is reached by Tab, in the order of the page', async () => {
    await withPage(fileOf(cards.sample), {}, async page => {
        await page.evaluate(() => { window.order = []; document.addEventListener('focusin', event => window.order.push(event.target)); });
        await buttonsAreThere(page);
        const stops = await page.evaluate(wanted => document.querySelectorAll(wanted).length, kStops);
        for (let i = 0; i < stops; ++i)
            await page.keyboard.press('Tab');
        const seen = await page.evaluate(wanted => ({
            all: [...document.querySelectorAll(wanted)]
                .filter(one => one.checkVisibility() && !window.order.includes(one)).map(one => one.outerHTML.slice(0, 100)),
            sorted: window.order.every((one, i, list) =>
                i === 0 || (list[i - 1].compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0),
        }), kStops);
        assert.deepEqual(seen.all, []);
        assert.ok(seen.sorted);
    });
});

test('a link into a closed section opens it', async () => {
    const file = fileOf(cards.sample);
    await withPage(file, {}, async page => {
        await page.locator('.expand').click();
        assert.equal(await page.locator('.s > details[open]').count(), 0);
        const id = await page.evaluate(() => [...document.querySelectorAll('.f')].at(-1).id);
        await page.evaluate(to => { location.hash = to; }, id);
        await page.waitForFunction(to => document.getElementById(to).checkVisibility(), id);
    });
});

test('contents that the author wrote are folded, an answer with links is not, and paper shows both', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'card wright-'));
    const card = join(folder, 'contents.md');
    const names = ['Gauges', 'Readings', 'Losses', 'Uses', 'Limits', 'Thanks'];
    const links = names.map(name => `- [${name}](#${name.toLowerCase()})\n`).join('');
    const sections = names.map(name => `\n## ${name}\n\nWhat there is to say of them.\n\n${links}`).join('');
    writeFileSync(card, `# Tide gauges\n\n## Table of Contents\n\n${links}${sections}`);
    await withPage(fileOf(card), {}, async page => {
        const closed = () => page.evaluate(() => [...document.querySelectorAll('.s > details:not([open])')].map(one => one.parentElement.id));
        assert.deepEqual(await closed(), ['table-of-contents']);
        await page.emulateMedia({ media: 'print' });
        await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
        assert.deepEqual(await closed(), []);
    });
    rmSync(folder, { recursive: true });
});

test('Enter in the contents takes the focus to the section', async () => {
    await withPage(fileOf(cards.sample), { viewport: { width: 1280, height: 900 } }, async page => {
        assert.ok(await tabTo(page, '.contents li:nth-child(4) a'));
        await page.keyboard.press('Enter');
        await page.waitForFunction(() => document.activeElement.matches('.s > details > summary'));
        const seen = await page.evaluate(() => ({
            section: document.activeElement.closest('.s').id,
            address: decodeURIComponent(location.hash.slice(1)),
            top: document.activeElement.getBoundingClientRect().top,
            ring: getComputedStyle(document.activeElement).outlineStyle,
        }));
        assert.equal(seen.section, seen.address);
        assert.ok(seen.top > 40 && seen.top < 400, `${seen.top} px from the top`);
        assert.equal(seen.ring, 'solid');
    });
});

test('a link into a large card stays where it led while the rest is laid out', async () => {
    const file = fileOf(cards.sample);
    await withPage(file, {}, async page => {
        const id = await page.evaluate(() => [...document.querySelectorAll('.f')].at(-30).id);
        await page.goto('about:blank');
        await page.goto(`${file}#${encodeURIComponent(id)}`);
        await isLaidOut(page);
        await buttonsAreThere(page);
        const top = await page.evaluate(to => document.getElementById(to).getBoundingClientRect().top, id);
        assert.ok(top > 40 && top < 400, `${top} px from the top`);
    });
});

test('a large card is laid out on a machine that never has a moment to spare', async () => {
    await withPage(fileOf(cards.sample), {}, async page => {
        await page.addInitScript(() => {
            globalThis.requestIdleCallback = call => setTimeout(() => call({ didTimeout: true, timeRemaining: () => 0 }), 1);
        });
        await page.reload();
        await isLaidOut(page);
        await buttonsAreThere(page);
        assert.equal(await page.locator('.s').count(), await page.locator('.s[data-laid]').count());
        assert.ok(await page.locator('.copy').count() > 0, 'code can be copied');
    });
});

for (const [name, card] of Object.entries(cards)) {
    test(`${name}: without script everything is open and no dead control stands there`, async () => {
        await withPage(fileOf(card), { javaScriptEnabled: false }, async page => {
            assert.equal(await page.locator('.s > details:not([open])').count(), 0);
            assert.equal(await page.locator('.bar button:visible').count(), 0);
            const unseen = await page.evaluate(() => [...document.querySelectorAll('h1, .s h2, .f > .q, .body > *')].filter(one => {
                const box = one.getBoundingClientRect();
                const isSeen = one.checkVisibility({ visibilityProperty: true }) && box.width > 0 && box.height > 0;
                return one.textContent.trim() !== '' && !isSeen;
            }).map(one => one.outerHTML.slice(0, 200)));
            assert.deepEqual(unseen, []);
        });
    });

    test(`${name}: on paper everything is open, as far as the filter goes, and no control is printed`, async () => {
        await withPage(fileOf(card), {}, async page => {
            await page.locator('.s > details > summary').first().click();
            const state = () => page.evaluate(() => ({
                closed: document.querySelectorAll('details:not([open])').length,
                hidden: [...document.querySelectorAll('.f, .body > *, .s h2')].filter(one => !one.checkVisibility()).length,
                controls: [...document.querySelectorAll('button, input[type="search"], select, .contents, .skip, .chev, .link, .copy')]
                    .filter(one => one.checkVisibility()).length,
                ground: getComputedStyle(document.documentElement).backgroundColor,
            }));
            const nothing = { closed: 0, hidden: 0, controls: 0, ground: 'rgba(0, 0, 0, 0)' };
            const print = async media => {
                await page.emulateMedia({ media });
                await page.evaluate(event => dispatchEvent(new Event(event)), media === 'print' ? 'beforeprint' : 'afterprint');
            };
            await print('print');
            assert.deepEqual(await state(), nothing);
            const pdf = await page.pdf({ format: 'A4' });
            assert.equal(pdf.subarray(0, 5).toString(), '%PDF-');
            await print('screen');
            assert.equal(await page.locator('.s > details:not([open])').count(), 1, 'what was closed is closed again');
            const depth = page.locator('[data-scope]:visible').first();
            if (await depth.count() > 0) {
                const scope = await depth.getAttribute('data-scope');
                await depth.click();
                await print('print');
                const shown = await page.evaluate(scope => [...document.querySelectorAll('.f')]
                    .filter(one => one.checkVisibility() === one.classList.contains(scope)).length, scope);
                assert.equal(shown, 0, 'all but the depth that was left out');
            }
        });
    });

    test(`${name}: nothing scrolls sideways at 320, 360, 700 and 1040 px`, async () => {
        await withPage(fileOf(card), {}, async page => {
            for (const width of [320, 360, 700, 1040]) {
                await page.setViewportSize({ width, height: 800 });
                await page.reload();
                const wide = await page.evaluate(() => ({
                    page: document.documentElement.scrollWidth - innerWidth,
                    by: [...document.querySelectorAll('.page *')].filter(one => {
                        const box = one.getBoundingClientRect();
                        return box.right > innerWidth + 1 && box.width > 0 && !one.closest('.tbl, pre');
                    }).slice(0, 3).map(one => one.outerHTML.slice(0, 200)),
                }));
                assert.deepEqual(wide, { page: 0, by: [] }, `${width} px`);
            }
        });
    });
}

for (const width of [1040, 1280, 1920]) {
    test(`a card without sections, and so without contents, is as wide as others at ${width} px`, async () => {
        const folder = mkdtempSync(join(tmpdir(), 'card wright-'));
        const card = join(folder, 'short.md');
        writeFileSync(card, '# A short card\n\nOne sentence.\n');
        await withPage(fileOf(card), { viewport: { width, height: 800 } }, async page => {
            const box = await page.evaluate(() => document.querySelector('.card').getBoundingClientRect().toJSON());
            assert.ok(box.width > 700, `${box.width} px`);
            assert.ok(Math.abs(box.left - (width - box.right)) < 20, 'in the middle');
        });
        rmSync(folder, { recursive: true });
    });
}

test('cards of the corpus do not scroll sideways at 320 px', { skip: corpusCards(1).length === 0 && 'no corpus' }, async t => {
    for (const card of corpusCards(10)) {
        await t.test(card.split('/').pop(), async () => {
            await withPage(fileOf(card), { viewport: { width: 320, height: 800 } }, async page => {
                assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
            });
        });
    }
});

test('the PDF that a browser prints holds the text of every section', async t => {
    try {
        execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    } catch {
        return t.skip('there is no pdftotext');
    }
    for (const card of [cards.sample, cards.spanish, cards.withoutScopes]) {
        await withPage(fileOf(card), {}, async page => {
            await page.locator('.s > details > summary').first().click();
            await page.emulateMedia({ media: 'print' });
            const parts = await page.evaluate(() => [...document.querySelectorAll('.s h2, .sub > h3, .q > span, .body p, .body li, .body td, .body dd')]
                .map(one => [...one.childNodes].filter(node => node.nodeType === 3).map(node => node.data).join(' ')));
            await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
            const pdf = await page.pdf({ format: 'A4' });
            const text = wordsOf(execFileSync('pdftotext', ['-', '-'], { input: pdf, maxBuffer: 1 << 26 }).toString()).replaceAll(' ', '');
            // Lines may break within words, and tables mix their columns: single words are looked for.
            const words = new Set(parts.flatMap(part => wordsOf(part).split(' ')).filter(word => /^[\p{Script=Latin}\p{N}]{4,}$/u.test(word))); // of others a font may be missing
            const missing = [...words].filter(word => !text.includes(word));
            assert.ok(words.size > 10);
            assert.deepEqual(missing, []);
        });
    }
});

for (const zoom of [2, 4]) {
    test(`zoomed to ${zoom * 100} % nothing scrolls sideways and every control is there`, async () => {
        // A zoomed window is one of fewer CSS pixels, each of them larger.
        const viewport = { width: 1280 / zoom, height: 900 / zoom };
        await withPage(fileOf(cards.sample), { viewport, deviceScaleFactor: zoom }, async page => {
            assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
            for (const selector of ['.depth', '.find input', '.expand', '.look select', '.contents summary'])
                assert.ok(await page.locator(selector).isVisible(), selector);
        });
    });
}

test('text twice as large does not run out of its place', async () => {
    await withPage(fileOf(cards.sample), {}, async page => {
        await page.evaluate(() => { document.documentElement.style.fontSize = '32px'; });
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0);
    });
});

test('targets are at least 24 pixels wide and high', async () => {
    for (const viewport of [{ width: 320, height: 700 }, { width: 1280, height: 900 }]) {
        await withPage(fileOf(cards.sample), { viewport }, async page => {
            const small = await page.evaluate(() => [...document.querySelectorAll('button, select, input[type="search"], summary, .link, .contents a')]
                .filter(one => one.checkVisibility()).map(one => ({ what: one.outerHTML.slice(0, 80), box: one.getBoundingClientRect() }))
                .filter(({ box }) => box.width < 24 || box.height < 24).map(({ what }) => what));
            assert.deepEqual(small, []);
        });
    }
});

test('right to left: the page is mirrored, code and mixed text are not', async () => {
    await withPage(fileOf(cards.arabic), {}, async page => {
        const state = await page.evaluate(() => ({
            dir: document.documentElement.dir,
            contents: document.querySelector('.contents').getBoundingClientRect().left > document.querySelector('main').getBoundingClientRect().left,
            code: getComputedStyle(document.querySelector('pre')).direction,
            title: document.querySelector('h1').dir,
            english: getComputedStyle([...document.querySelectorAll('.body')].find(one => one.textContent.startsWith('English'))).direction,
            // An English value stands beside its Arabic key, not at the other end of the line.
            value: getComputedStyle([...document.querySelectorAll('.kv dd')].find(one => one.textContent === '16 kHz')).textAlign,
            wide: document.documentElement.scrollWidth - innerWidth,
        }));
        assert.deepEqual(state, { dir: 'rtl', contents: true, code: 'ltr', title: 'auto', english: 'ltr', value: 'right', wide: 0 });
    });
});

test('each paragraph runs in its own direction, items and cells stay with their list and table', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mixed directions-'));
    const card = join(folder, 'mixed.md');
    writeFileSync(card, '# Card\n\n## Section\n\n#### Field\n\nPlain English first.\n\nاللغة العربية ثم نص English.\n\nעברית היא השפה השלישית.\n\n'
        + '- One item\n- عنصر من القائمة\n\n| Name | Note |\n| --- | --- |\n| dialect | لهجة |\n');
    await withPage(fileOf(card), {}, async page => {
        const sides = await page.evaluate(() => {
            const side = element => {
                const range = document.createRange();
                range.selectNodeContents(element);
                const [text, box] = [range.getBoundingClientRect(), element.getBoundingClientRect()];
                return text.left - box.left < box.right - text.right ? 'left' : 'right';
            };
            return [...document.querySelectorAll('.f .body :is(p, li, tbody :is(th, td))')].map(side).join(' ');
        });
        assert.equal(sides, 'left right right left left left left');
    });
    rmSync(folder, { recursive: true });
});

test('who wants less motion gets none', async () => {
    await withPage(fileOf(cards.sample), { reducedMotion: 'reduce' }, async page => {
        const moving = await page.evaluate(() => [...document.querySelectorAll('*')]
            .filter(one => getComputedStyle(one).transitionDuration.split(',').some(time => parseFloat(time) > 0)).length);
        assert.equal(moving, 0);
    });
});
