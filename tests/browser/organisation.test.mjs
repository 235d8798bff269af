// The designs and what an organisation gives its cards: as readable as the card itself, wherever it is
// read, and as safe.

import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { clickEverything, ownVectors, pageOf, saved, watched, withoutPolicy } from './attacks.mjs';
import { colourRules, runAxe, tags, takeOn, violations } from './axe.mjs';
import { cards, fileOf, testData, withPage } from './support.mjs';

const folder = mkdtempSync(join(tmpdir(), 'card looks-'));
after(() => rmSync(folder, { recursive: true, force: true }));

// A PNG of one colour.
function picture(width, height)
{
    const chunk = (type, data) => {
        const body = Buffer.concat([Buffer.from(type), data]);
        const frame = Buffer.alloc(body.length + 8);
        frame.writeUInt32BE(data.length, 0);
        body.copy(frame, 4);
        frame.writeUInt32BE(crc(body), body.length + 4);
        return frame;
    };
    const head = Buffer.alloc(13);
    head.writeUInt32BE(width, 0);
    head.writeUInt32BE(height, 4);
    head.set([8, 0, 0, 0, 0], 8);
    const path = join(folder, `logo ${width}.png`);
    writeFileSync(path, Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', head),
        chunk('IDAT', deflateSync(Buffer.alloc((width + 1) * height))), chunk('IEND', Buffer.alloc(0))]));
    return path;
}

function crc(bytes)
{
    let sum = ~0;
    for (const byte of bytes) {
        sum ^= byte;
        for (let i = 0; i < 8; ++i)
            sum = sum >>> 1 ^ (sum & 1 ? 0xedb88320 : 0);
    }
    return ~sum >>> 0;
}

const own = ['--accent', '#ffb000', '--logo', picture(900, 200), '--logo-text', 'Coast Office',
    '--footer', 'Coast Office · Harbour Road 4'];
// Each with what is asked of it.
const looks = {
    light: [{}, tags],
    dark: [{ colorScheme: 'dark' }, colourRules],
    'forced colours': [{ forcedColors: 'active' }, colourRules],
    'on paper': [{ media: 'print' }, tags],
    'at 320 px': [{ viewport: { width: 320, height: 640 } }, tags],
    'at 1920 px': [{ colorScheme: 'dark', viewport: { width: 1920, height: 1000 } }, tags],
};

// accessibility.test.mjs has the standard design everywhere.
const designs = {
    standard: ['light', 'dark'],
    dense: ['light', 'on paper', 'at 320 px', 'at 1920 px'],
    reading: ['light', 'dark', 'forced colours', 'on paper', 'at 320 px'],
};

for (const [design, where] of Object.entries(designs)) {
    test(`${design}, with all that an organisation gives`, async () => {
        const address = fileOf(cards.sample, ...design === 'standard' ? [] : ['--design', design], ...own);
        await withPage(address, { reducedMotion: 'reduce' }, async page => {
            for (const name of where) {
                const [look, rules] = looks[name];
                await takeOn(page, look);
                assert.deepEqual(await violations(page, rules), [], name);
                const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
                assert.ok(look.media || wide <= 0, `${name}: ${wide} px too wide`);
                const logo = await page.evaluate(() => {
                    const box = document.querySelector('.logo img').getBoundingClientRect();
                    return { width: box.width, height: box.height };
                });
                assert.ok(logo.width > 100 && logo.height < 80 && logo.width < 300, `${name}: a logo of ${JSON.stringify(logo)}`);
            }
        });
    });
}

test('a chosen appearance keeps the colour readable', async () => {
    for (const [theme, ...systems] of [['dark', 'light'], ['light', 'dark'], ['contrast', 'light', 'dark']]) {
        await withPage(fileOf(cards.sample, '--design', 'reading', '--theme', theme, ...own), {}, async page => {
            for (const colorScheme of systems) {
                await takeOn(page, { colorScheme });
                assert.deepEqual(await violations(page, ['color-contrast']), [], `${theme}, ${colorScheme}`);
            }
        });
    }
});

// The place that is looked at has a ground of its own, and may stand within a link.
test('what was searched for can be read in a link', async () => {
    for (const theme of [[], ['--theme', 'contrast']]) {
        await withPage(fileOf(cards.sample, ...theme, ...own), { reducedMotion: 'reduce' }, async page => {
            for (const colorScheme of ['light', 'dark']) {
                await takeOn(page, { colorScheme });
                await page.locator('.find input').fill('CC BY 4.0');
                await page.waitForSelector('a .hit[data-now]');
                const found = await runAxe(page, ['color-contrast'], { selector: '.head', resultTypes: ['passes', 'violations'] });
                assert.ok(found.passes[0].nodes.some(({ html }) => html.includes('data-now')), 'it was measured');
                assert.deepEqual(found.violations.flatMap(({ nodes }) => nodes.map(node => node.html.slice(0, 120))), []);
            }
        });
    }
});

// Everything that an organisation writes, with each of our vectors in it: zero executed, zero requested.
test('vectors in footer and logo text', async () => {
    const texts = ownVectors(testData).map(({ text }) => text.replaceAll('\0', ' '));
    for (let from = 0; from < texts.length; from += 60) {
        const text = texts.slice(from, from + 60).join(' ');
        const html = pageOf(cards.sample, ...own, '--logo-text', text, '--footer', text);
        for (const page of [html, withoutPolicy(html)])
            assert.deepEqual(await watched(saved(page), page, clickEverything), { executed: [], requested: [] });
    }
});
