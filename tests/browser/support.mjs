// What the browser tests share: the cards, their pages, the browser.

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const here = dirname(fileURLToPath(import.meta.url));
const source = process.env.CARDWRIGHT_SOURCE ?? join(here, '..', '..');
const samples = process.env.CARDWRIGHT_SAMPLES ?? join(source, 'resources', 'samples');
export const testData = process.env.CARDWRIGHT_TEST_DATA ?? join(source, 'tests', 'data');
const corpus = process.env.CARDWRIGHT_CORPUS ?? '';
const cli = process.env.CARDWRIGHT_CLI;
if (!cli)
    throw new Error('Set CARDWRIGHT_CLI to the path of cardwright-cli.');

const folder = mkdtempSync(join(tmpdir(), 'card wright-'));
after(() => rmSync(folder, { recursive: true, force: true }));

export const cards = {
    sample: join(samples, 'harbour-porpoise-clicks.md'),
    spanish: join(here, 'cards', 'spanish.md'),
    arabic: join(here, 'cards', 'arabic.md'),
    withoutScopes: join(here, 'cards', 'without-scopes.md'),
    hostile: join(testData, 'hostile.md'),
};

// Real cards, spread over the corpus so that a handful is not of one kind; none where it is absent.
export function corpusCards(count)
{
    const kinds = ['pair', 'hf', 'other'].map(kind => join(corpus, kind)).filter(path => corpus && existsSync(path));
    return kinds.flatMap(kind => {
        const files = readdirSync(kind).filter(name => name.endsWith('.md')).sort();
        const share = Math.ceil(count / kinds.length);
        const step = Math.max(1, Math.floor(files.length / share));
        return files.filter((_, index) => index % step === 0).slice(0, share).map(name => join(kind, name));
    }).slice(0, count);
}

// Published attack strings, each as the answer to a question of its own.
export function corpusVectors()
{
    const xss = join(corpus, 'xss');
    if (!corpus || !existsSync(xss))
        return [];
    const lines = readdirSync(xss).sort().flatMap(name => {
        const text = readFileSync(join(xss, name), 'utf8');
        if (!name.endsWith('.json'))
            return text.split('\n');
        const strings = [];
        JSON.parse(text, (_, value) => (typeof value === 'string' ? strings.push(value) : 0, value));
        return strings;
    }).filter(line => line.trim() !== '');
    const cards = [];
    const perCard = 400;
    for (let from = 0; from < lines.length; from += perCard) {
        const fields = lines.slice(from, from + perCard)
            .map((line, index) => `#### Vector ${from + index + 1}\n\n${line}\n`);
        const path = join(folder, `vectors-${from}.md`);
        writeFileSync(path, `# Vectors from ${from + 1}\n\n## All of them\n\n${fields.join('\n')}`);
        cards.push(path);
    }
    return cards;
}

// A new card with every question of the template.
export function emptyCard()
{
    const path = join(folder, 'empty.md');
    if (!existsSync(path))
        execFileSync(cli, ['new', path, '--title', 'Empty', '--all-headings']);
    return path;
}

// The finished page of a card, as bytes.
export function pageOf(card, ...options)
{
    // What it says of pictures that are not there is no news here.
    return execFileSync(cli, ['render', ...options, card], { maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'pipe'] }).toString();
}

let pages = 0;

// The finished page of a card, as a file's address.
export function fileOf(card, ...options)
{
    const path = join(folder, `page ${++pages}.html`);
    writeFileSync(path, pageOf(card, ...options));
    return pathToFileURL(path).href;
}

// Copy-link buttons come to a page when the browser has time.
export const buttonsAreThere = page => page.waitForFunction(() =>
    document.querySelectorAll('.link').length === document.querySelectorAll('.f, .sub').length);

// So do, in a large card, the places of what is out of sight; in a huge one they never do by themselves.
export const isLaidOut = page => page.waitForFunction(() =>
    !document.documentElement.hasAttribute('data-large') || document.querySelectorAll('.f').length > 800);

let browser;

async function theBrowser()
{
    browser ??= chromium.launch({
        executablePath: process.env.CARDWRIGHT_CHROMIUM ?? '/usr/bin/chromium',
        args: process.getuid?.() === 0 ? ['--no-sandbox'] : [], // Chromium's sandbox refuses root
    });
    return browser;
}

after(async () => (await browser)?.close());

// Opens an address in a window of its own and hands it to `look`, together with everything it
// tried: requests but the first, dialogs, console messages, errors, windows.
export async function withPage(address, options, look)
{
    const context = await (await theBrowser()).newContext({ viewport: { width: 1280, height: 900 }, ...options });
    try {
        const page = await context.newPage();
        const tried = [];
        await context.route('**/*', route => {
            const url = route.request().url();
            if (url.split('#')[0] === address.split('#')[0] && route.request().isNavigationRequest())
                return route.continue();
            if (!url.startsWith('data:'))
                tried.push(`request: ${url}`);
            return route.abort();
        });
        page.on('dialog', dialog => { tried.push(`dialog: ${dialog.message()}`); dialog.dismiss(); });
        page.on('console', message => tried.push(`console: ${message.text()}`));
        page.on('pageerror', error => tried.push(`error: ${error.message}`));
        page.on('websocket', socket => tried.push(`socket: ${socket.url()}`));
        page.on('framenavigated', frame => {
            if (frame.url().split('#')[0] !== address.split('#')[0])
                tried.push(`navigation: ${frame.url()}`);
        });
        context.on('page', other => { if (other !== page) tried.push('another window'); });
        await page.addInitScript(() => {
            window.hasRun = [];
            window.ran = name => window.hasRun.push(String(name));
            for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'])
                window[name] = () => window.hasRun.push(name);
        });
        await page.goto(address, { waitUntil: 'load' });
        return await look(page, tried);
    } finally {
        await context.close();
    }
}
