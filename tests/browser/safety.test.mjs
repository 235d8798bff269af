// Nothing in a card runs, loads, moves or phones home, whatever stands in it and wherever: zero
// executed, zero requested. Each page is tried as it is exported and once more without its security
// policy, where the markup alone must do. CARDWRIGHT_LONG tries every vector in every position;
// CARDWRIGHT_PROGRESS names a file from which such a run goes on where it was stopped.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import {
    attackCards, attackVersion, cardFile, clickEverything, ownVectors, pageOf, print, saved, sweep, tabThroughEverything, watched,
    withoutPolicy,
} from './attacks.mjs';
import { cards, corpusCards, testData } from './support.mjs';

const long = process.env.CARDWRIGHT_LONG !== undefined;
const quiet = { executed: [], requested: [] };

// What is clicked and walked through without the policy is the same markup as with it; on paper too.
async function isSafe(card, { options = [], thorough = false } = {})
{
    const html = pageOf(card, ...options);
    for (const page of [html, withoutPolicy(html)]) {
        const seen = await watched(saved(page), page, async tab => {
            await clickEverything(tab);
            if (thorough || page !== html)
                await tabThroughEverything(tab, thorough ? Infinity : 60);
            if (thorough)
                await print(tab);
        });
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
    // The usual run takes every tenth card, as exported and without the policy; tst_outputgrammar reads all
    // of them. The long one takes all: the policy can only take from what the markup does by itself, so it
    // stands in every eighth page, and as many are walked through by keyboard and printed.
    const tried = paths.filter((_, i) => long || i % 10 === 3);
    const items = tried.flatMap((path, i) => [{ path, often: !long || i % 8 === 0, exported: false },
        ...!long || i % 8 === 0 ? [{ path, often: false, exported: true }] : []]);
    const byName = new Map(items.map(item => [basename(item.path, '.md') + (item.exported ? ', as exported' : ''), item]));
    const total = await sweep([...byName.keys()], {
        pageOfItem: name => {
            const html = pageOf(byName.get(name).path);
            return byName.get(name).exported ? html : withoutPolicy(html);
        },
        actsOn: async (tab, name, result) => {
            await clickEverything(tab);
            if (byName.get(name).often)
                result.stops = await tabThroughEverything(tab, 60);
            if (long && byName.get(name).often)
                await print(tab);
        },
        progress: process.env.CARDWRIGHT_PROGRESS,
        version: attackVersion(testData),
        told: (entry, done, all) => {
            if (long && done % 50 === 0)
                console.log(`${done} of ${all} pages, ${Math.round((Date.now() - begin) / 1000)} s`);
        },
    });
    t.diagnostic(`${numbers.own} own and ${numbers.published} published vectors, ${numbers.positions} positions, ${numbers.pairs} pairs `
        + `in ${numbers.cards} cards, of which ${tried.length} were tried: ${total.executed} executed, ${total.requested} requested, ${total.pages} pages, `
        + `${total.stops} stops of the keyboard, ${Math.round((Date.now() - begin) / 1000)} s`);
    assert.deepEqual(total.bad, []);
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
