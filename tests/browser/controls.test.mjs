// What the card's own script does: search, depths, folding, contents, appearance, copying, fragments.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buttonsAreThere, cards, fileOf, pageOf, withPage } from './support.mjs';

const status = page => page.locator('.hits').textContent();
const marked = page => page.evaluate(() => [...document.querySelectorAll('.hit')].map(one => one.textContent));
const current = page => page.evaluate(() => [...document.querySelectorAll('.hit[data-now]')].map(one => one.textContent).join(''));
const inView = (page, selector) => page.evaluate(wanted => {
    const box = document.querySelector(wanted).getBoundingClientRect();
    return box.height > 0 && box.top >= 0 && box.bottom <= innerHeight;
}, selector);

test('search marks every place, counts them and goes round', async () => {
    await withPage(fileOf(cards.sample), {}, async page => {
        const text = await page.evaluate(() => document.querySelector('.card').textContent.toLowerCase().split('hydrophone').length - 1);
        assert.ok(text > 3);
        const field = page.locator('.find input');
        await field.fill('HYDROPHONE');
        assert.equal((await marked(page)).length, text);
        assert.equal(await status(page), `1 of ${text}`);
        assert.ok(await inView(page, '.hit[data-now]'));
        await field.press('Enter');
        assert.equal(await status(page), `2 of ${text}`);
        await field.press('Shift+Enter');
        await field.press('Shift+Enter');
        assert.equal(await status(page), `${text} of ${text}`);
        assert.ok(await inView(page, '.hit[data-now]'));
        await page.locator('.find .next').click();
        assert.equal(await status(page), `1 of ${text}`);
        await page.locator('.find .previous').click();
        assert.equal(await status(page), `${text} of ${text}`);
        await field.press('Escape');
        assert.deepEqual(await marked(page), []);
        assert.equal(await status(page), '');
        assert.ok(await page.locator('.find .next').isHidden());
    });
});

test('search leaves the page as it was', async () => {
    await withPage(fileOf(cards.sample), {}, async page => {
        await buttonsAreThere(page);
        const before = await page.evaluate(() => document.querySelector('.card').innerHTML);
        const field = page.locator('.find input');
        for (const words of ['a', 'clicks', '(', '\\', '<b>', 'porpoise clicks'])
            await field.fill(words);
        await field.fill('');
        assert.equal(await page.evaluate(() => document.querySelector('.card').innerHTML), before);
    });
});

test('search finds across emphasis, line ends and accents', async () => {
    await withPage(fileOf(cards.sample), {}, async page => {
        const field = page.locator('.find input');
        await field.fill('by a stratified random sample with');
        assert.equal((await marked(page)).join(''), 'by a stratified random sample with');
        assert.equal(await status(page), '1 of 1');
        await field.fill('nothing of this kind');
        assert.equal(await status(page), 'Not found');
        assert.deepEqual(await marked(page), []);
    });
    await withPage(fileOf(cards.spanish), {}, async page => {
        const word = await page.evaluate(() => document.querySelector('.card').textContent.match(/\p{L}*[áéíóú]\p{L}*/u)[0]);
        await page.locator('.find input').fill(word.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase());
        assert.ok((await marked(page)).includes(word));
        assert.match(await status(page), /^1 de \d+$/);
    });
});

test('a place that is folded or filtered away is shown when it is gone to', async () => {
    await withPage(fileOf(cards.sample), {}, async page => {
        await page.locator('.expand').click();
        for (const scope of ['t', 'm'])
            await page.locator(`[data-scope="${scope}"]`).click();
        const field = page.locator('.find input');
        await field.fill('Commercial'); // anywhere; each place in turn
        await field.fill('sluice');
        assert.equal(await current(page), 'sluice');
        assert.ok(await inView(page, '.hit[data-now]'));
        await field.fill('Our detector scores');
        assert.equal(await current(page), 'Our detector scores');
        assert.ok(await inView(page, '.hit[data-now]'));
        assert.equal(await page.locator('[data-scope="m"]').getAttribute('aria-pressed'), 'true');
        assert.equal(await page.locator('[data-scope="t"]').getAttribute('aria-pressed'), 'false');
    });
});

test('many places are marked around the one looked at', async () => {
    await withPage(fileOf(cards.sample), {}, async page => {
        const field = page.locator('.find input');
        await field.fill('e');
        const count = Number((await status(page)).split(' ').at(-1));
        assert.ok(count > 1000);
        assert.equal((await marked(page)).length, 400);
        await field.press('Shift+Enter');
        assert.equal(await status(page), `${count} of ${count}`);
        assert.equal(await current(page), 'e');
        assert.ok(await inView(page, '.hit[data-now]'));
    });
});

test('depth buttons count their questions and the fragment remembers them', async () => {
    const file = fileOf(cards.sample);
    await withPage(file, {}, async page => {
        for (const scope of ['t', 'p', 'm']) {
            assert.equal(Number(await page.locator(`[data-scope="${scope}"] .n`).textContent()), await page.locator(`.f.${scope}`).count());
        }
        await page.locator('[data-scope="p"]').click();
        assert.match(page.url(), /#;s=tm$/);
        assert.equal(await page.locator('.f.p:visible').count(), 0);
        const withoutScope = await page.locator('.f.n').count();
        assert.ok(withoutScope > 0);
        assert.equal(await page.locator('.f.n:visible').count(), withoutScope);
        await page.locator('[data-scope="m"]').click();
        await page.locator('[data-scope="t"]').press('Enter'); // the last one stays
        assert.ok(await page.locator('.f.t:visible').count() > 0);
        assert.equal(await page.locator('[data-scope="t"]').getAttribute('aria-disabled'), 'true');
    });
    for (const [fragment, shown] of [['#;s=t', 't'], ['#authorship;s=pm', 'pm'], ['#authorship', 'tpm'], ['#;s=', 'tpm'], ['#;s=xyz', 'tpm']]) {
        await withPage(file + fragment, {}, async page => {
            const pressed = await page.evaluate(() => [...document.querySelectorAll('.depth [aria-pressed="true"]')].map(one => one.dataset.scope).join(''));
            assert.equal(pressed, shown, fragment);
        });
    }
});

test('the author chooses the depths at first, the reader has the last word', async () => {
    const file = fileOf(cards.sample, '--depth', 't');
    const pressed = page => page.evaluate(() => [...document.querySelectorAll('.depth [aria-pressed="true"]')].map(one => one.dataset.scope).join(''));
    await withPage(file, {}, async page => {
        assert.equal(await pressed(page), 't');
        assert.ok(!page.url().includes(';s='));
        await page.locator('[data-scope="p"]').click();
        await page.locator('[data-scope="m"]').click();
        assert.match(page.url(), /#;s=tpm$/);
        await page.reload();
        assert.equal(await pressed(page), 'tpm');
    });
});

test('a card without scopes has no filter', async () => {
    await withPage(fileOf(cards.withoutScopes), {}, async page => {
        assert.ok(await page.locator('.depth').isHidden());
        assert.ok(await page.locator('.find').isVisible());
    });
});

test('contents lead to their sections, open where they are folded', async () => {
    for (const viewport of [{ width: 1280, height: 900 }, { width: 360, height: 700 }]) {
        await withPage(fileOf(cards.sample), { viewport }, async page => {
            await page.locator('.expand').click();
            if (viewport.width < 1000) {
                assert.ok(await page.locator('.contents a').first().isHidden());
                await page.locator('.contents summary').click();
            }
            const link = page.locator('.contents a').nth(5);
            const id = decodeURIComponent((await link.getAttribute('href')).slice(1));
            await link.click();
            await page.waitForFunction(wanted => {
                const section = document.getElementById(wanted);
                return section.firstElementChild.open && Math.abs(section.getBoundingClientRect().top) < 120;
            }, id);
        });
    }
});

test('expand and collapse all, by one button that says what it will do', async () => {
    await withPage(fileOf(cards.sample), {}, async page => {
        const button = page.locator('.expand');
        const open = () => page.locator('.s > details[open]').count();
        const all = await open();
        assert.equal(await button.textContent(), 'Collapse all');
        await button.click();
        assert.equal(await open(), 0);
        assert.equal(await button.textContent(), 'Expand all');
        await button.press('Enter');
        assert.equal(await open(), all);
    });
});

test('appearance follows the system until the reader says otherwise, and is remembered', async () => {
    const ground = page => page.evaluate(() => getComputedStyle(document.querySelector('.card')).backgroundColor);
    await withPage(fileOf(cards.sample), { colorScheme: 'dark' }, async page => {
        const dark = await ground(page);
        await page.emulateMedia({ colorScheme: 'light' });
        const light = await ground(page);
        assert.notEqual(dark, light);
        const select = page.locator('.look select');
        assert.equal(await select.inputValue(), '');
        await select.selectOption('dark');
        assert.equal(await ground(page), dark);
        await select.selectOption('contrast');
        assert.equal(await ground(page), 'rgb(255, 255, 255)');
        await page.emulateMedia({ colorScheme: 'dark' });
        assert.equal(await ground(page), 'rgb(0, 0, 0)');
        await page.reload();
        assert.equal(await select.inputValue(), 'contrast');
        await select.selectOption('');
        assert.equal(await ground(page), dark);
    });
});

test('a link to any question can be copied, by mouse and by keyboard', async () => {
    const file = fileOf(cards.sample);
    await withPage(file, { permissions: ['clipboard-read', 'clipboard-write'] }, async page => {
        await buttonsAreThere(page);
        const question = page.locator('.f').nth(7);
        const id = await question.getAttribute('id');
        const link = question.locator('.link');
        await link.focus();
        assert.ok(await link.evaluate(one => getComputedStyle(one).opacity === '1'));
        assert.match(await link.getAttribute('aria-label'), /^Copy link: ./);
        await page.keyboard.press('Enter');
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        assert.equal(copied, `${file}#${encodeURIComponent(id)}`);
        assert.equal(page.url(), copied);
        assert.equal(await page.locator('.said').textContent(), 'Copied');
        await page.goto(copied);
        assert.ok(await page.evaluate(wanted => document.getElementById(wanted).matches('[data-here]'), id));
    });
});

test('a block of code has its language and a button that copies it', async () => {
    await withPage(fileOf(cards.sample), { permissions: ['clipboard-read', 'clipboard-write'] }, async page => {
        const code = page.locator('pre').first();
        assert.equal(await code.evaluate(one => getComputedStyle(one, '::before').content), '"json"');
        const text = await code.textContent();
        await page.locator('.copy').first().click();
        assert.equal(await page.evaluate(() => navigator.clipboard.readText()), text);
    });
});

test('controls speak the language of the card, or the one asked for', async () => {
    await withPage(fileOf(cards.spanish), {}, async page => {
        assert.equal(await page.locator('.find input').getAttribute('aria-label'), 'Buscar en la tarjeta');
        assert.equal(await page.locator('.controls').getAttribute('lang'), null);
    });
    await withPage(fileOf(cards.arabic), {}, async page => {
        assert.equal(await page.locator('.contents summary').textContent(), 'المحتويات');
    });
    await withPage(fileOf(cards.sample, '--language', 'de'), {}, async page => {
        assert.equal(await page.locator('.controls').getAttribute('lang'), 'de');
        assert.equal(await page.locator('.expand').textContent(), 'Alle zuklappen');
    });
});

test('data for search engines and the Markdown that goes along run nothing and are let stand by the policy', async () => {
    const file = fileOf(cards.hostile, '--embed-source');
    await withPage(file, {}, async (page, tried) => {
        const data = await page.evaluate(() => JSON.parse(document.querySelector('script[type="application/ld+json"]').textContent));
        assert.equal(data['@type'], 'Dataset');
        assert.ok(data.name.length > 0);
        const source = await page.evaluate(() => document.querySelector('script[type="application/x-cardwright-source"]').textContent);
        assert.match(source, /^[A-Za-z0-9+/]*=*$/);
        assert.equal(await page.evaluate(() => document.scripts.length), 3);
        assert.deepEqual(tried, []);
        assert.deepEqual(await page.evaluate(() => window.hasRun), []);
    });
    assert.equal(pageOf(cards.hostile, '--embed-source'), pageOf(cards.hostile, '--embed-source'));
});
