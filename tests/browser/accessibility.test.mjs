// axe finds nothing in a card, light or dark, wide or narrow, in the reader's own colours and on paper.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { cards, corpusCards, emptyCard, fileOf, isLaidOut, withPage } from './support.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

// What colours alone decide. The other rules are about the page's structure, its sizes and its words: for those one
// look of each layout is enough.
const colourRules = ['color-contrast', 'link-in-text-block'];
const sameLayout = ['dark', 'forced colours', 'dark at 360 px'];

const looks = {
    light: { colorScheme: 'light' },
    dark: { colorScheme: 'dark' },
    'forced colours': { forcedColors: 'active' },
    'on paper': { media: 'print' },
    'at 360 px': { colorScheme: 'light', viewport: { width: 360, height: 740 } },
    'dark at 360 px': { colorScheme: 'dark', viewport: { width: 360, height: 740 } },
};

// The page exactly as it is first shown, and then with everything unfolded. Nothing can be measured in the
// parts of a huge card that are out of sight: they are laid out for the second time.
async function violations(page, rules = tags)
{
    await isLaidOut(page);
    const asShown = await measured(page, rules);
    const more = await page.evaluate(() => {
        const folded = [...document.querySelectorAll('details:not([open])')];
        const isLarge = document.documentElement.hasAttribute('data-large');
        folded.forEach(part => { part.open = true; });
        document.documentElement.removeAttribute('data-large');
        return isLarge || folded.length > 0;
    });
    return more ? [...asShown, ...(await measured(page, rules)).map(one => `unfolded: ${one}`)] : asShown;
}

const rulesOf = look => sameLayout.includes(look) ? colourRules : tags;

async function measured(page, rules)
{
    await page.evaluate(axe);
    const found = await page.evaluate(only => axe.run(document, {
        runOnly: only,
        resultTypes: ['violations'],
        // Nobody presses what is on paper, so its lines may stand closer than a finger is wide.
        rules: { 'target-size': { enabled: !matchMedia('print').matches } },
    }), rules);
    return found.violations.flatMap(({ id, help, nodes }) =>
        nodes.map(node => `${id}: ${help}: ${node.html.slice(0, 160)} ${node.failureSummary.slice(0, 200)}`));
}

for (const [name, card] of Object.entries(cards)) {
    for (const [look, options] of Object.entries(looks)) {
        test(`${name}, ${look}`, async () => {
            const { media, ...rest } = options;
            await withPage(fileOf(card), { ...rest, reducedMotion: 'reduce' }, async page => {
                await page.emulateMedia({ media });
                assert.deepEqual(await violations(page, rulesOf(look)), []);
            });
        });
    }
    test(`${name}, with open questions shown, a depth hidden and a section closed`, async () => {
        await withPage(fileOf(card, '--show-open'), { reducedMotion: 'reduce' }, async page => {
            const depth = page.locator('.depth button:not([hidden])');
            if (await depth.count() > 1 && await depth.first().isVisible())
                await depth.first().click();
            await page.locator('.s > details > summary').first().click();
            await page.locator('.find input').fill('a');
            assert.deepEqual(await violations(page), []);
        });
    });
}

// All questions of the template, as an author has them before the first word.
test('the empty card with every question shown', async () => {
    const empty = emptyCard();
    for (const [look, { media, ...options }] of Object.entries(looks)) {
        await withPage(fileOf(empty, '--show-open'), { ...options, reducedMotion: 'reduce' }, async page => {
            await page.emulateMedia({ media });
            assert.deepEqual(await violations(page, rulesOf(look)), [], look);
        });
    }
});

test('high contrast, by the theme and by the system', async () => {
    for (const colorScheme of ['light', 'dark']) {
        for (const options of [['--theme', 'contrast'], []]) {
            await withPage(fileOf(cards.sample, ...options), { colorScheme, contrast: 'more' }, async page => {
                assert.deepEqual(await violations(page, colorScheme === 'light' ? tags : colourRules), []);
                const strict = await page.evaluate(() => axe.run(document, { runOnly: ['color-contrast-enhanced'] }));
                const weak = strict.violations.flatMap(({ nodes }) => nodes.map(node => node.html.slice(0, 120)));
                assert.deepEqual(weak, [], `${colorScheme} ${options}`);
            });
        }
    }
});

test('a page whose own theme is dark in a light system', async () => {
    await withPage(fileOf(cards.sample, '--theme', 'dark'), { colorScheme: 'light' }, async page => {
        assert.deepEqual(await violations(page), []);
    });
});

test('cards of the corpus', { skip: corpusCards(1).length === 0 && 'no corpus' }, async t => {
    // A few in each run, all of them with CARDWRIGHT_LONG=1.
    for (const card of corpusCards(process.env.CARDWRIGHT_LONG ? 10 : 4)) {
        await t.test(card.split('/').pop(), async () => {
            const file = fileOf(card);
            for (const look of ['light', 'dark', 'forced colours', 'on paper']) {
                const { media, ...options } = looks[look];
                await withPage(file, { ...options, reducedMotion: 'reduce' }, async page => {
                    await page.emulateMedia({ media });
                    assert.deepEqual(await violations(page, rulesOf(look)), [], look);
                });
            }
        });
    }
});
