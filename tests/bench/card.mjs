// How long a finished card takes, in a browser and on the command line:
//     node card.mjs CARDWRIGHT_CLI EXTENDED_TEMPLATE.md [ROUNDS]
// with playwright-core beside it or in NODE_MODULES. Medians; nothing here passes or fails. The card
// of 1 MB is the given one with its sections repeated and its questions answered.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [cli, template, rounds = '15'] = process.argv.slice(2);
if (!cli || !template) {
    console.error('Usage: node card.mjs CARDWRIGHT_CLI EXTENDED_TEMPLATE.md [ROUNDS]');
    process.exit(2);
}
const { chromium } = createRequire(join(process.env.NODE_MODULES ?? import.meta.dirname, 'x.js'))('playwright-core');
const folder = mkdtempSync(join(tmpdir(), 'card bench-'));
const median = list => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];

function rendered(card, name, ...options)
{
    const page = join(folder, name);
    execFileSync(cli, ['render', ...options, card, '-o', page]);
    return page;
}

// Every question gets a sentence of its own, so that nothing is left out as unanswered.
function answered(text)
{
    let number = 0;
    return text.replace(/^(####.*\n(?:<!--.*-->\n)*)/gm, (heading) => {
        ++number;
        return `${heading}\nAnswer ${number} tells where the **tide gauge** stood, who read it, and what the harbour's log says of that day.\n\n`;
    });
}

function megabyte()
{
    const text = answered(readFileSync(template, 'utf8'));
    const first = text.search(/^## /m);
    const [head, sections] = [text.slice(0, first), text.slice(first)];
    const path = join(folder, 'large.md');
    writeFileSync(path, head + sections.repeat(Math.ceil(1_000_000 / sections.length)));
    return path;
}

async function inBrowser(look)
{
    const browser = await chromium.launch({
        executablePath: process.env.CARDWRIGHT_CHROMIUM ?? '/usr/bin/chromium',
        args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
    try {
        const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
        return await look(page);
    } finally {
        await browser.close();
    }
}

// From the start of navigation to the handlers attached, then with the first layout forced right after.
async function interactive(file)
{
    const times = { ready: [], laidOut: [] };
    await inBrowser(async page => {
        await page.addInitScript(() => {
            document.addEventListener('DOMContentLoaded', () => {
                document.documentElement.getBoundingClientRect();
                performance.mark('laid-out');
            });
        });
        for (let i = 0; i <= Number(rounds); ++i) {
            await page.goto('about:blank');
            await page.goto(pathToFileURL(file).href);
            const marks = await page.evaluate(() => ['cardwright-ready', 'laid-out'].map(name => performance.getEntriesByName(name)[0].startTime));
            if (i === 0)
                continue; // the first one warms the caches
            times.ready.push(marks[0]);
            times.laidOut.push(marks[1]);
        }
    });
    return { ready: median(times.ready), laidOut: median(times.laidOut), least: Math.min(...times.laidOut) };
}

// Each with the layout that it brings about.
async function actions(file)
{
    return inBrowser(async page => {
        await page.goto(pathToFileURL(file).href);
        return page.evaluate(rounds => {
            const median = list => list.sort((a, b) => a - b)[Math.floor(list.length / 2)];
            const timed = act => {
                const begin = performance.now();
                act();
                document.documentElement.getBoundingClientRect();
                return performance.now() - begin;
            };
            const input = document.querySelector('.find input');
            const search = words => timed(() => {
                input.value = words;
                input.dispatchEvent(new Event('input', { bubbles: true }));
            });
            scrollTo(0, document.documentElement.scrollHeight / 3);
            const result = { questions: document.querySelectorAll('.f').length, focus: timed(() => input.focus({ preventScroll: true })), firstSearch: search('harbour'), depth: [], search: [], next: [] };
            for (let i = 0; i < rounds; ++i) {
                const words = ['tide gauge', 'a', 'answer 17', 'log says of that', 'nowhere at all'][i % 5];
                result.search.push(search(words));
                result.next.push(timed(() => document.querySelector('.find .next').click()));
            }
            search('');
            for (let i = 0; i < 2 * rounds; ++i)
                result.depth.push(timed(() => document.querySelector(`[data-scope="${'tpm'[i >> 1 & 1]}"]`).click()));
            for (const name of ['depth', 'search', 'next']) {
                result[name + 'Most'] = Math.max(...result[name]);
                result[name] = median(result[name]);
            }
            return result;
        }, Number(rounds));
    });
}

try {
    const page = rendered(template, 'template.html');
    const times = [];
    for (let i = 0; i < 4 * Number(rounds); ++i) {
        const begin = performance.now();
        execFileSync(cli, ['render', template, '-o', page]);
        times.push(performance.now() - begin);
    }
    const html = readFileSync(page, 'utf8');
    const body = html.slice(html.indexOf('<body>'));
    const content = body.slice(body.indexOf('<article'), body.indexOf('</article>'));
    const open = rendered(template, 'open.html', '--show-open');
    const large = megabyte();
    const largePage = rendered(large, 'large.html');
    const row = (what, value, goal) => console.log(`${what.padEnd(62)} ${value.padStart(12)}  ${goal}`);
    const ms = time => `${time.toFixed(1)} ms`;
    row('render of the template, whole process', ms(median(times)), '<= 20 ms');
    row('render of the template, fastest', ms(Math.min(...times)), '');
    row('page beyond its content: HTML, CSS, script', `${((Buffer.byteLength(html) - Buffer.byteLength(content)) / 1024).toFixed(1)} KB`, '<= 60 KB');
    for (const [name, file] of [['template, answers only', page], ['template, all questions shown', open]]) {
        const { ready, laidOut, least } = await interactive(file);
        row(`${name}: handlers attached`, ms(ready), '');
        row(`${name}: handlers attached and first layout`, ms(laidOut), '<= 40 to 55 ms');
        row(`${name}: the same, fastest`, ms(least), '');
    }
    const size = `${(readFileSync(large).length / 1e6).toFixed(2)} MB`;
    const { ready, laidOut } = await interactive(largePage);
    row(`${size} card: handlers attached`, ms(ready), '');
    row(`${size} card: handlers attached and first layout`, ms(laidOut), '');
    const done = await actions(largePage);
    row(`${size} card, ${done.questions} questions: depth switch, median`, ms(done.depth), '<= 50 ms');
    row(`${size} card: depth switch, slowest`, ms(done.depthMost), '');
    row(`${size} card: search, median`, ms(done.search), '<= 50 ms');
    row(`${size} card: search, slowest`, ms(done.searchMost), '');
    row(`${size} card: the field gets the focus and the text is read`, ms(done.focus), '');
    row(`${size} card: first search`, ms(done.firstSearch), '<= 50 ms');
    row(`${size} card: next place, median`, ms(done.next), '');
} finally {
    rmSync(folder, { recursive: true, force: true });
}
