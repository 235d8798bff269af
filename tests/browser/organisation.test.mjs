// The designs and what an organisation gives its cards: as readable as the card itself, wherever it is
// read, and as safe.

import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { deflateSync } from 'node:zlib';
import { clickEverything, ownVectors, pageOf, saved, watched, withoutPolicy } from './attacks.mjs';
import { cards, fileOf, isLaidOut, testData, withPage } from './support.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
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
const looks = {
    light: { colorScheme: 'light' },
    dark: { colorScheme: 'dark' },
    'forced colours': { forcedColors: 'active' },
    'on paper': { media: 'print' },
    'at 320 px': { colorScheme: 'light', viewport: { width: 320, height: 640 } },
    'at 1920 px': { colorScheme: 'dark', viewport: { width: 1920, height: 1000 } },
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
        for (const look of where) {
            const { media, ...options } = looks[look];
            await withPage(address, { ...options, reducedMotion: 'reduce' }, async page => {
                await page.emulateMedia({ media });
                await isLaidOut(page);
                await page.evaluate(axe);
                const found = await page.evaluate(only => axe.run(document, {
                    runOnly: only,
                    resultTypes: ['violations'],
                    rules: { 'target-size': { enabled: !matchMedia('print').matches } },
                }), tags);
                assert.deepEqual(found.violations.flatMap(({ id, nodes }) => nodes.map(node =>
                    `${look}: ${id}: ${node.html.slice(0, 120)} ${node.failureSummary.slice(0, 200)}`)), []);
                const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
                assert.ok(media || wide <= 0, `${look}: ${wide} px too wide`);
                const logo = await page.evaluate(() => {
                    const box = document.querySelector('.logo img').getBoundingClientRect();
                    return { width: box.width, height: box.height };
                });
                assert.ok(logo.width > 100 && logo.height < 80 && logo.width < 300, `${look}: a logo of ${JSON.stringify(logo)}`);
            });
        }
    });
}

test('a chosen appearance keeps the colour readable', async () => {
    for (const [colorScheme, theme] of [['light', 'dark'], ['dark', 'light'], ['light', 'contrast'], ['dark', 'contrast']]) {
        await withPage(fileOf(cards.sample, '--design', 'reading', '--theme', theme, ...own), { colorScheme }, async page => {
            await isLaidOut(page);
            await page.evaluate(axe);
            const found = await page.evaluate(() => axe.run(document, { runOnly: ['color-contrast'] }));
            assert.deepEqual(found.violations.flatMap(({ nodes }) => nodes.map(node => node.html.slice(0, 120))), [],
                `${theme}, ${colorScheme}`);
        });
    }
});

// The place that is looked at has a ground of its own, and may stand within a link.
test('what was searched for can be read in a link', async () => {
    for (const options of [{ colorScheme: 'light' }, { colorScheme: 'dark' }]) {
        for (const theme of [[], ['--theme', 'contrast']]) {
            await withPage(fileOf(cards.sample, ...theme, ...own), { ...options, reducedMotion: 'reduce' }, async page => {
                await isLaidOut(page);
                await page.locator('.find input').fill('CC BY 4.0');
                await page.waitForSelector('a .hit[data-now]');
                await page.evaluate(axe);
                const found = await page.evaluate(() => axe.run(document.querySelector('.head'), { runOnly: ['color-contrast'] }));
                assert.ok(found.passes[0].nodes.some(({ html }) => html.includes('data-now')), 'it was measured');
                assert.deepEqual(found.violations.flatMap(({ nodes }) => nodes.map(node => node.html.slice(0, 120))), []);
            });
        }
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
