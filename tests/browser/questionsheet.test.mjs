// The offline question sheet: drafts stay in the browser, what is saved reads back in the program.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const tool = process.env.CARDWRIGHT_QUESTION_SHEETS;
if (!tool)
    throw new Error('Set CARDWRIGHT_QUESTION_SHEETS to the path of question_sheets.');
const folder = mkdtempSync(join(tmpdir(), 'card wright-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const launch = { executablePath: process.env.CARDWRIGHT_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] };
const browser = await chromium.launch(launch);
after(() => browser.close());

function pageFile(...parameters)
{
    const path = join(folder, `${parameters.join('-')}.html`);
    writeFileSync(path, execFileSync(tool, parameters));
    return pathToFileURL(path).href;
}

function readBack(text)
{
    const path = join(folder, 'answers.md');
    writeFileSync(path, text);
    return execFileSync(tool, ['read', 'model-card', path], { encoding: 'utf8' }).trim().split('\n');
}

async function openForm(context)
{
    const page = await context.newPage();
    const complaints = [];
    page.on('console', message => complaints.push(message.text()));
    page.on('pageerror', error => complaints.push(String(error)));
    page.on('request', request => request.url().startsWith('file:') || request.url().startsWith('blob:') || complaints.push(request.url()));
    await page.goto(pageFile('form', 'model-card'));
    return { page, complaints };
}

const field = (page, title) => page.locator('fieldset', { has: page.locator('legend', { hasText: title }) });

async function saved(page)
{
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Save answers' }).click()]);
    assert.equal(download.suggestedFilename(), 'answers-model-card.md');
    return readFileSync(await download.path(), 'utf8');
}

test('what is saved is read back, whatever was typed', async () => {
    const context = await browser.newContext({ acceptDownloads: true });
    const { page, complaints } = await openForm(context);
    await page.getByLabel('Your name').fill('Ana <b>');
    await field(page, 'Kind of Model').getByLabel('Other', { exact: true }).check();
    await field(page, 'Kind of Model').getByLabel('Other: which?').fill('a clock');
    await field(page, 'How It Works').locator('textarea').fill('# no heading\n\nText\n===\n<!-- scope: x\n```\nopen');
    await field(page, 'Licence').locator('select').selectOption({ label: 'I don\'t know, because …' });
    await field(page, 'Licence').locator('textarea').fill('nobody\nsaid');
    await field(page, 'Caveats').first().locator('textarea').fill('- one\n- two');
    const lines = readBack(await saved(page));
    assert.deepEqual(lines, [
        'by = Ana \\<b>',
        'details.kind = - Other: a clock',
        'details.method = \\# no heading//Text/\\===/\\<!-- scope: x/\\```/open',
        'details.licence = **Not known:** nobody said',
        'caveats.caveats = - one/- two',
    ]);
    assert.deepEqual(complaints, []);
    await context.close();
});

test('on paper the answers are text and nothing is a control', async () => {
    const context = await browser.newContext();
    const { page, complaints } = await openForm(context);
    const long = Array.from({ length: 60 }, (_, i) => `Line ${i}`).join('\n');
    await page.getByLabel('Your name').fill('Ana <b>');
    await field(page, 'Kind of Model').getByLabel('Other', { exact: true }).check();
    await field(page, 'Kind of Model').getByLabel('Other: which?').fill('a clock');
    await field(page, 'How It Works').locator('textarea').fill(long);
    await field(page, 'Licence').locator('select').selectOption({ label: 'I don\'t know, because …' });
    await field(page, 'Licence').locator('textarea').fill('nobody said');
    const printed = title => field(page, title).locator('.printed');
    const visible = selector => page.locator(selector).evaluateAll(all => all.filter(one => one.getClientRects().length > 0).length);
    assert.equal(await visible('.printed'), 0);
    assert.ok(await visible('textarea') > 5);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await visible('input, textarea, select, button, #status'), 0);
    assert.equal(await printed('How It Works').innerText(), long);
    assert.ok(await printed('How It Works').evaluate(one => one.clientHeight > 60 * 12));
    assert.match(await printed('Kind of Model').innerText(), /^☑ Other: a clock$/);
    assert.match(await printed('Licence').innerText(), /^Not known:\nnobody said$/);
    assert.match(await page.locator('.by').innerText(), /Ana <b>$/);
    // What nobody answered can be ticked or written by hand.
    assert.match(await printed('Sensitive Data').innerText(), /^☐ /);
    assert.ok(await printed('Made by').evaluate(one => one.clientHeight >= 40));
    assert.deepEqual(complaints, []);
    await context.close();
});

test('drafts are there again after the browser was closed, and gone after Clear', async () => {
    const profile = join(folder, 'profile');
    const before = await chromium.launchPersistentContext(profile, launch);
    const first = await openForm(before);
    await field(first.page, 'Made by').locator('textarea').fill('The harbour team');
    await field(first.page, 'Sensitive Data').getByLabel('No', { exact: true }).check();
    assert.match(await first.page.locator('#status').innerText(), /kept/);
    await before.close();

    const context = await chromium.launchPersistentContext(profile, launch);
    const { page } = await openForm(context);
    assert.equal(await field(page, 'Made by').locator('textarea').inputValue(), 'The harbour team');
    assert.ok(await field(page, 'Sensitive Data').getByLabel('No', { exact: true }).isChecked());
    page.on('dialog', dialog => dialog.accept());
    await page.getByRole('button', { name: 'Clear' }).click();
    assert.equal(await field(page, 'Made by').locator('textarea').inputValue(), '');
    await page.reload();
    assert.equal(await field(page, 'Made by').locator('textarea').inputValue(), '');
    await context.close();
});

test('a browser that keeps nothing says so and still saves', async () => {
    const context = await browser.newContext({ acceptDownloads: true });
    await context.addInitScript(() => Object.defineProperty(window, 'localStorage', { get() { throw new Error('no'); } }));
    const { page } = await openForm(context);
    await field(page, 'Made by').locator('textarea').fill('The harbour team');
    assert.match(await page.locator('#status').innerText(), /keeps no drafts/);
    assert.ok(readBack(await saved(page)).includes('details.made-by = The harbour team'));
    await context.close();
});

for (const [what, parameters] of Object.entries({
    form: ['form', 'data-card-extended'], worksheet: ['worksheet', 'three-buckets'], board: ['worksheet', 'map-your-stakeholders'],
    matrix: ['worksheet', 'priority-matrix'], results: ['results'] })) {
    test(`the ${what} fits a narrow screen and asks nothing of the network`, async () => {
        const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
        const page = await context.newPage();
        const asked = [];
        page.on('request', request => asked.push(request.url()));
        await page.goto(pageFile(...parameters));
        assert.equal(asked.length, 1);
        if (what === 'form' || what === 'board' || what === 'matrix')
            assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 360));
        assert.equal(await page.locator('h1').count(), 1);
        await context.close();
    });
}
