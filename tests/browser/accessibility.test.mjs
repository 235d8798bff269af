// axe finds nothing in a card, light or dark, wide or narrow, in the reader's own colours and on paper.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { colourRules, runAxe, tags, takeOn, violations } from './axe.mjs';
import { cards, corpusCards, emptyCard, fileOf, isLaidOut, withPage } from './support.mjs';

// The looks of each layout, and what is asked of them.
const wide = [
    ['light', {}, tags],
    ['dark', { colorScheme: 'dark' }, colourRules],
    ['forced colours', { forcedColors: 'active' }, colourRules],
    ['on paper', { media: 'print' }, tags],
];
const narrow = [
    ['at 360 px', {}, tags],
    ['dark at 360 px', { colorScheme: 'dark' }, colourRules],
];
const phone = { width: 360, height: 740 };

// Opens all that is folded; false when nothing was. Nothing can be measured in the parts of a huge card that are out
// of sight, so they are laid out.
const unfold = page => page.evaluate(() => {
    const folded = [...document.querySelectorAll('details:not([open])')];
    const isLarge = document.documentElement.hasAttribute('data-large');
    folded.forEach(part => { part.open = true; });
    document.documentElement.removeAttribute('data-large');
    return isLarge || folded.length > 0;
});

// The page exactly as it is first shown, and then with everything unfolded, each in all of the looks.
async function isClean(address, looks, options = {})
{
    await withPage(address, { ...options, reducedMotion: 'reduce' }, async page => {
        for (const state of ['as shown', 'unfolded']) {
            if (state === 'unfolded' && !await unfold(page))
                break;
            for (const [name, look, rules] of looks) {
                await takeOn(page, look);
                assert.deepEqual(await violations(page, rules), [], `${name}, ${state}`);
            }
        }
    });
}

for (const [name, card] of Object.entries(cards)) {
    test(`${name}, light, dark, in forced colours and on paper`, () => isClean(fileOf(card), wide));
    test(`${name}, at 360 px, light and dark`, () => isClean(fileOf(card), narrow, { viewport: phone }));
    test(`${name}, with open questions shown, a depth hidden and a section closed`, async () => {
        await withPage(fileOf(card, '--show-open'), { reducedMotion: 'reduce' }, async page => {
            const depth = page.locator('.depth button:not([hidden])');
            if (await depth.count() > 1 && await depth.first().isVisible())
                await depth.first().click();
            await page.locator('.s > details > summary').first().click();
            await page.locator('.find input').fill('a');
            await isLaidOut(page);
            assert.deepEqual(await violations(page), []);
            await unfold(page);
            assert.deepEqual(await violations(page), [], 'unfolded');
        });
    });
}

// All questions of the template, as an author has them before the first word.
test('the empty card with every question shown', async () => {
    const address = fileOf(emptyCard(), '--show-open');
    await isClean(address, wide);
    await isClean(address, narrow, { viewport: phone });
});

for (const [by, options] of [['the theme', ['--theme', 'contrast']], ['the system', []]]) {
    test(`high contrast, by ${by}`, async () => {
        const looks = [['light', { contrast: 'more' }, tags], ['dark', { contrast: 'more', colorScheme: 'dark' }, colourRules]];
        const address = fileOf(cards.sample, ...options);
        await isClean(address, looks, { contrast: 'more' });
        await withPage(address, { contrast: 'more', reducedMotion: 'reduce' }, async page => {
            await unfold(page);
            for (const [name, look] of looks) {
                await takeOn(page, look);
                const strict = await runAxe(page, ['color-contrast-enhanced']);
                const weak = strict.violations.flatMap(({ nodes }) => nodes.map(node => node.html.slice(0, 120)));
                assert.deepEqual(weak, [], name);
                assert.ok(strict.passes.length > 0, 'something was measured');
            }
        });
    });
}

test('a page whose own theme is dark in a light system', () =>
    isClean(fileOf(cards.sample, '--theme', 'dark'), [['light', {}, tags]]));

test('cards of the corpus', { skip: corpusCards(1).length === 0 && 'no corpus' }, async t => {
    // A few in each run, more of them with CARDWRIGHT_LONG=1.
    for (const card of corpusCards(process.env.CARDWRIGHT_LONG ? 10 : 4))
        await t.test(card.split('/').pop(), () => isClean(fileOf(card), wide));
});
