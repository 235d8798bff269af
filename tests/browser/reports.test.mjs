// html-validate finds no error in the pages that `cardwright-cli check` writes: the readiness report of a
// card, and the summary of many.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { cards, corpusCards } from './support.mjs';

const validator = new HtmlValidate(JSON.parse(readFileSync(new URL('.htmlvalidate.json', import.meta.url))));
const folder = mkdtempSync(join(tmpdir(), 'card wright-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const hostile = '"><script>alert(1)</script><b a=\'';
const when = '2026-03-01T10:00:00Z';
const reviewed = join(folder, 'reviewed & <b>.md');
copyFileSync(cards.sample, reviewed);
writeFileSync(join(folder, 'reviewed & <b>.review.json'), JSON.stringify({
    kind: 'cardwright review',
    version: 1,
    comments: [{ id: 'c1', field: {}, text: hostile, status: 'must-fix', who: hostile, when }],
    judgements: [{ id: 'j1', judgement: 'J1', dimension: 'quality', level: 'solid', rationale: hostile, evidence: [], who: hostile, when }],
    signers: [{ id: 's1', name: hostile, role: hostile }],
}));

async function errors(html)
{
    const report = await validator.validateString(html);
    return report.results.flatMap(({ messages }) =>
        messages.map(message => `${message.ruleId}: ${message.message} (${message.selector ?? message.offset})`));
}

function check(...options)
{
    const run = spawnSync(process.env.CARDWRIGHT_CLI, ['check', ...options], { maxBuffer: 1 << 28 });
    assert.ok(run.status === 0 || run.status === 1, run.stderr.toString());
    assert.equal(run.stderr.toString(), '');
    return run.stdout.toString();
}

async function checkReport(card)
{
    const page = join(folder, 'report.html');
    rmSync(page, { force: true });
    check('--report', page, card);
    const html = readFileSync(page, 'utf8');
    assert.deepEqual(await errors(html), []);
    return html;
}

for (const [name, card] of Object.entries(cards))
    test(`readiness report of ${name}`, async () => { await checkReport(card); });

test('readiness report with a hostile review', async () => {
    const html = await checkReport(reviewed);
    assert.ok(html.includes('&lt;script&gt;alert(1)') && !html.includes('<script'));
});

test('readiness reports of the corpus', { skip: corpusCards(1).length === 0 && 'no corpus' }, async () => {
    for (const card of corpusCards(12))
        await checkReport(card);
});

test('summary', async () => {
    assert.deepEqual(await errors(check('--summary', 'html', ...Object.values(cards), reviewed, ...corpusCards(60))), []);
});
