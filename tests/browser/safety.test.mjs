// Nothing in a card runs, loads, moves or phones home, whatever stands in it and wherever: zero
// executed, zero requested. Each page is tried as it is exported and once more without its security
// policy, where the markup alone must do. CARDWRIGHT_LONG tries every vector in every position.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import {
    attackCards, cardFile, clickEverything, ownVectors, pageOf, print, saved, tabThroughEverything, watched, withoutPolicy,
} from './attacks.mjs';
import { cards, corpusCards, testData } from './support.mjs';

const long = process.env.CARDWRIGHT_LONG !== undefined;
const quiet = { executed: [], requested: [] };
const done = { pages: 0, stops: 0, executed: 0, requested: 0 };

// What is clicked and walked through without the policy is the same markup as with it; on paper too.
async function isSafe(card, { options = [], thorough = false, asExported = true, stops = thorough ? Infinity : 60, onPaper = thorough } = {})
{
    const html = pageOf(card, ...options);
    for (const page of [...asExported ? [html] : [], withoutPolicy(html)]) {
        const seen = await watched(saved(page), page, async tab => {
            await clickEverything(tab);
            if (stops > 0 && (thorough || page !== html))
                done.stops += await tabThroughEverything(tab, stops);
            if (onPaper)
                await print(tab);
        });
        ++done.pages;
        done.executed += seen.executed.length;
        done.requested += seen.requested.length;
        assert.deepEqual(seen, quiet, page === html ? 'as exported' : 'without the policy');
    }
}

for (const [name, card] of Object.entries(cards))
    test(name, () => isSafe(card, { thorough: true }));

test('cards of the corpus', { skip: corpusCards(1).length === 0 && 'There is no folder of real cards: set CARDWRIGHT_CORPUS.' },
    async t => {
        for (const card of corpusCards(long ? 100 : 6))
            await t.test(basename(card), () => isSafe(card, { thorough: true }));
    });

test('vectors in every position', async t => {
    const { numbers, paths } = attackCards(long);
    if (numbers.published === 0)
        t.diagnostic('Only our own vectors: there is no folder of published ones, set CARDWRIGHT_CORPUS.');
    const begin = Date.now();
    // Some seconds a card: the usual run takes every tenth; tst_outputgrammar reads all of them. The long
    // one is about what the markup does by itself: the policy can only take from that, so it stands in
    // every eighth page, and as many are walked through and printed.
    const tried = paths.filter((_, i) => long || i % 10 === 3);
    for (const [i, path] of tried.entries()) {
        const often = !long || i % 8 === 0;
        await t.test(basename(path, '.md'), () => isSafe(path, { asExported: often, stops: often ? 60 : 0, onPaper: long && often }));
        if (long && i % 100 === 99)
            console.log(`${i + 1} of ${tried.length} cards: ${JSON.stringify(done)}, ${Math.round((Date.now() - begin) / 1000)} s`);
    }
    t.diagnostic(`${numbers.own} own and ${numbers.published} published vectors, ${numbers.positions} positions, ${numbers.pairs} pairs `
        + `in ${numbers.cards} cards, of which ${tried.length} were tried: ${done.executed} executed, ${done.requested} requested, ${done.pages} pages, `
        + `${done.stops} stops of the keyboard, ${Math.round((Date.now() - begin) / 1000)} s`);
});

// One card with all of what our vectors become as answers, walked through to its end and printed.
test('every answer by keyboard and on paper', async () => {
    const fields = ownVectors(testData).filter(({ text }) => !/<!--|<(script|style|xmp|plaintext|textarea|title|noembed|\?|!)/i.test(text));
    const text = '# Card\n\n## Section\n\n' + fields.map(({ text }, i) => `#### Field ${i}\n\n${text}\n\n`).join('');
    await isSafe(cardFile('answers.md', text), { thorough: true });
});

test('file names', async t => {
    const names = ['<img src=x onerror=ran(1)>', '"><script>ran(1)<', "' onload='ran(1)", '{{ran(1)}} ${ran(1)}', 'javascript:ran(1)',
        '-o x', '%3Cscript%3Eran(1)%3C%2Fscript%3E', '\u202Elmth.egap', '</title><script>ran(1)<', '#<img src=x onerror=ran(1)>'];
    for (const name of names) {
        await t.test(name, async () => {
            // Without a title too, where another program would show the file's name.
            for (const text of ['# Card\n\n## Section\n\n#### Field\n\nAnswer.\n', 'Words.\n']) {
                const html = pageOf(cardFile(`${name.replaceAll('/', '\\')}.md`, text));
                assert.ok(!html.includes('ran(1)'));
                const page = withoutPolicy(html);
                assert.deepEqual(await watched(saved(page, `${name.replaceAll('/', '\\')}.html`), page, clickEverything), quiet);
            }
        });
    }
});

test('fragments of the address and words searched for', async () => {
    const addresses = JSON.parse(readFileSync(join(testData, 'xss', 'addresses.json'), 'utf8')).refused;
    const texts = [...ownVectors(testData).map(({ text }) => text), ...addresses].filter((_, i) => long || i % 4 === 0);
    const html = withoutPolicy(pageOf(cards.sample));
    const seen = await watched(saved(html), html, page => page.evaluate(async texts => {
        const search = document.querySelector('input[type=search]');
        for (const text of texts) {
            location.hash = text;
            location.hash = `;s=${text}`;
            location.hash = `authorship;s=t;${encodeURIComponent(text)}`;
            if (search) {
                search.value = text;
                search.dispatchEvent(new Event('input', { bubbles: true }));
                search.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
            }
            await new Promise(resolve => setTimeout(resolve, 2));
        }
    }, texts));
    assert.deepEqual(seen, quiet);
});
