// html-validate finds no error in a card's page, and equal input gives equal bytes.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { cards, corpusCards, pageOf } from './support.mjs';

const validator = new HtmlValidate(JSON.parse(readFileSync(new URL('.htmlvalidate.json', import.meta.url))));

async function errors(html)
{
    const report = await validator.validateString(html);
    return report.results.flatMap(({ messages }) =>
        messages.map(message => `${message.ruleId}: ${message.message} (${message.selector ?? message.offset})`));
}

for (const [name, card] of Object.entries(cards)) {
    for (const options of [[], ['--show-open', '--depth', 'tp'], ['--theme', 'dark', '--language', 'de', '--embed-source']]) {
        test(`${name} ${options.join(' ')}`, async () => {
            assert.deepEqual(await errors(pageOf(card, ...options)), []);
        });
    }
    test(`${name}: same input, same bytes`, () => {
        assert.equal(pageOf(card), pageOf(card));
    });
}

test('cards of the corpus', { skip: corpusCards(1).length === 0 && 'no corpus' }, async t => {
    for (const card of corpusCards(10)) {
        await t.test(card.split('/').pop(), async () => {
            assert.deepEqual(await errors(pageOf(card)), []);
        });
    }
});
