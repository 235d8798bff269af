// What the safety tests share: a server that must never hear of a card, a browser that reaches no
// other, and a watch on all that a page does.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { pageOf } from './support.mjs';

const folder = mkdtempSync(join(tmpdir(), 'card attacks-'));
after(() => rmSync(folder, { recursive: true, force: true }));

// ---- the trap

const calls = [];
const trap = createServer(socket => {
    calls.push('connection');
    socket.on('error', () => {});
    socket.on('data', bytes => {
        calls.push(bytes.toString('latin1').split('\r\n')[0].slice(0, 100));
        socket.end('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nAccess-Control-Allow-Origin: *\r\nContent-Length: 0\r\n\r\n');
    });
});
await new Promise(resolve => trap.listen(0, '127.0.0.1', resolve));
after(() => trap.close());
export const trapAddress = `http://127.0.0.1:${trap.address().port}`;

// ---- the browser

let browser;

async function theBrowser()
{
    browser ??= chromium.launch({
        executablePath: process.env.CARDWRIGHT_CHROMIUM ?? '/usr/bin/chromium',
        args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', // the browser calls home, too
            ...process.getuid?.() === 0 ? ['--no-sandbox'] : []], // Chromium's sandbox refuses root
    });
    return browser;
}

after(async () => (await browser)?.close());

// ---- cards and pages

// The cards of tests/attackcards.cpp: their names, texts and what they hold in numbers.
export function attackCards(all)
{
    const tool = process.env.CARDWRIGHT_ATTACK_CARDS;
    if (!tool)
        throw new Error('Set CARDWRIGHT_ATTACK_CARDS to the path of attack_cards.');
    const cards = join(folder, 'cards');
    mkdirSync(cards);
    const numbers = JSON.parse(execFileSync(tool, [cards, trapAddress, ...all ? ['all'] : []]).toString());
    return { numbers, paths: readdirSync(cards).sort().map(name => join(cards, name)) };
}

// What a sweep over those cards depends on.
export function attackVersion(testData)
{
    const hash = createHash('sha256');
    for (const path of [process.env.CARDWRIGHT_CLI, ...['vectors.txt', 'positions.json', 'addresses.json'].map(name => join(testData, 'xss', name))])
        hash.update(readFileSync(path));
    return hash.digest('hex');
}

// Our own vectors as the browser tests need them alone.
export function ownVectors(testData)
{
    const parts = readFileSync(join(testData, 'xss', 'vectors.txt'), 'utf8').split('\n=== ').slice(1);
    return parts.map(part => {
        const end = part.indexOf('\n');
        const text = part.slice(end + 1).replace(/\n$/, '')
            .replace(/[\u2400-\u241f]/g, c => String.fromCharCode(c.charCodeAt(0) - 0x2400))
            .replaceAll('@/', `${trapAddress}/`).replaceAll('=@>', `=${trapAddress}>`);
        return { name: part.slice(0, end), text };
    });
}

export function cardFile(name, text)
{
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
}

let files = 0;

export function saved(html, name = `page ${++files}.html`)
{
    const path = join(folder, name);
    writeFileSync(path, html);
    return pathToFileURL(path).href;
}

const policy = /<meta http-equiv="Content-Security-Policy"[^>]*>/;

export function withoutPolicy(html)
{
    if (!policy.test(html))
        throw new Error('The page has no policy.');
    return html.replace(policy, '');
}

export { pageOf };

// ---- the watch

const late = 60;       // milliseconds that a page is still watched after the last act
const mostPages = 40;  // that one window shows before it is replaced

// A window that tells what the page in it does of its own. It shows one page after the other: to open
// one anew for each takes longer than to look at most pages.
export class Watch {
    #window = null;
    #shown = 0;
    #seen = null; // what the page that is open does

    // Opens a page, hands it to `act` and gives what it did: `executed` scripts that are not the page's
    // one script, `requested` everything that it wanted but itself. A page that did no more than what is
    // `harmless` leaves its window to the next, of which it may be told what came late.
    async look(address, html, act, harmless = () => false)
    {
        const page = await this.#page();
        this.#seen = {
            address,
            ownScript: html.slice(html.lastIndexOf('<script>') + 8, html.lastIndexOf('</script>')).length,
            ownSeen: false,
            executed: [],
            requested: [],
        };
        const { executed, requested } = this.#seen;
        const callsBefore = calls.length;
        try {
            await page.goto(address, { waitUntil: 'load' });
            await act(page);
            await page.waitForTimeout(late);
            executed.push(...await page.evaluate(() => window.hasRun ?? ['another document']));
        } catch (error) {
            await this.close();
            throw Object.assign(error, { executed, requested });
        }
        if (![...executed, ...requested].every(harmless))
            await this.close(); // what was started there is not to be taken for the next page's
        return { executed, requested: [...requested, ...calls.slice(callsBefore)] };
    }

    async close()
    {
        const context = this.#window?.context();
        this.#window = null;
        await context?.close();
    }

    async #page()
    {
        if (this.#window && ++this.#shown < mostPages)
            return this.#window;
        await this.close();
        this.#shown = 0;
        const context = await (await theBrowser()).newContext({ viewport: { width: 1280, height: 900 } });
        this.#window = await context.newPage();
        await this.#listen(context, this.#window);
        return this.#window;
    }

    #isItself(url)
    {
        return url.split('#')[0] === this.#seen.address.split('#')[0];
    }

    async #listen(context, page)
    {
        const executed = what => this.#seen?.executed.push(what);
        const requested = what => this.#seen?.requested.push(what);
        const cdp = await context.newCDPSession(page);
        await cdp.send('Debugger.enable');
        // Every script that the engine compiles, whatever it would do: handlers and addresses too.
        cdp.on('Debugger.scriptParsed', ({ url, length, startLine, startColumn }) => {
            if (!this.#seen)
                return;
            if (this.#isItself(url) && length === this.#seen.ownScript && !this.#seen.ownSeen)
                this.#seen.ownSeen = true;
            else if (/^(file|data|https?|blob|about|javascript):/.test(url))
                executed(`script of ${length} characters at ${startLine + 1}:${startColumn} of ${url.slice(0, 60)}`);
        });
        page.on('dialog', dialog => {
            executed(`dialog ${dialog.type()}: ${dialog.message().slice(0, 60)}`);
            dialog.dismiss().catch(() => {});
        });
        page.on('console', message => executed(`console: ${message.text().slice(0, 200)}`));
        page.on('pageerror', error => executed(`error: ${error.message.slice(0, 100)}`));
        page.on('worker', worker => executed(`worker ${worker.url()}`));
        context.on('request', request => {
            const url = request.url();
            if (!this.#isItself(url) && !/^data:image\/(png|jpeg|gif|webp);base64,/.test(url))
                requested(`request: ${url.slice(0, 120)}`);
        });
        page.on('websocket', socket => requested(`socket: ${socket.url()}`));
        page.on('framenavigated', frame => {
            if (!this.#isItself(frame.url()))
                requested(`navigation: ${frame.url().slice(0, 120)}`);
        });
        page.on('frameattached', () => requested('a frame'));
        page.on('download', download => requested(`download: ${download.url().slice(0, 80)}`));
        context.on('page', other => { if (other !== page) requested('another window'); });
        await page.addInitScript(() => {
            window.hasRun = [];
            window.ran = what => window.hasRun.push(`ran ${what}`);
            for (const name of ['alert', 'confirm', 'prompt', 'open'])
                window[name] = () => window.hasRun.push(name);
            // Each of hundreds of copy buttons is pressed. Without the right to use the clipboard the page goes a
            // way that lays it out every time, and the browser is told of every new address: both are tried in
            // controls.test.mjs, and here it only matters that the address stays the page's own.
            if (navigator.clipboard)
                navigator.clipboard.writeText = () => Promise.resolve();
            history.replaceState = (state, title, url) => {
                if (new URL(url, location.href).href.split('#')[0] !== location.href.split('#')[0])
                    window.hasRun.push(`another address: ${url}`);
            };
        });
    }
}

const watch = new Watch;
after(() => watch.close().catch(() => {}));

export async function watched(address, html, act)
{
    return watch.look(address, html, act);
}

// ---- many pages

// Looks at one page after the other in `windows` windows and gives the totals. `pageOfItem` gives the HTML
// of an item, `actsOn` what is done with it. What was looked at is noted in the file `progress`, if there
// is one, and not looked at again as long as `version` is the same, unless the browser failed. What the trap hears counts for every page
// that is open then: rather one too many.
export async function sweep(items, { pageOfItem, actsOn, progress, version = '', windows = 2, told = () => {} })
{
    const entries = new Map();
    if (progress && existsSync(progress)) {
        const [head, ...lines] = readFileSync(progress, 'utf8').split('\n').filter(line => line.endsWith('}'));
        if (head && JSON.parse(head).version === version)
            lines.map(line => JSON.parse(line)).filter(entry => !entry.failed).forEach(entry => entries.set(entry.item, entry));
    }
    if (progress)
        writeFileSync(progress, [{ version }, ...entries.values()].map(entry => JSON.stringify(entry) + '\n').join(''));

    const left = items.filter(item => !entries.has(item));
    const turn = async () => {
        const own = new Watch;
        while (left.length > 0) {
            const item = left.shift();
            const begin = Date.now();
            const html = await pageOfItem(item);
            const path = saved(html);
            const result = { stops: 0 };
            const seen = await own.look(path, html, page => actsOn(page, item, result))
                .catch(error => ({ executed: error.executed ?? [], requested: error.requested ?? [], failed: String(error).slice(0, 200) }));
            rmSync(fileURLToPath(path));
            const entry = {
                item, ...result, executed: seen.executed.length, requested: seen.requested.length, ms: Date.now() - begin,
                ...seen.executed.length + seen.requested.length > 0 ? { what: [...seen.executed, ...seen.requested].slice(0, 8) } : {},
                ...seen.failed ? { failed: seen.failed } : {},
            };
            entries.set(item, entry);
            if (progress)
                appendFileSync(progress, JSON.stringify(entry) + '\n');
            told(entry, entries.size, items.length);
        }
        await own.close();
    };
    await Promise.all(Array.from({ length: windows }, turn));

    const all = items.map(item => entries.get(item));
    const sum = name => all.reduce((total, entry) => total + entry[name], 0);
    return {
        pages: all.length, executed: sum('executed'), requested: sum('requested'), stops: sum('stops'),
        bad: all.filter(entry => entry.executed + entry.requested > 0 || entry.failed),
    };
}

// ---- what a reader may do, on purpose or by accident

// Following a link out of the card is the reader's own wish and ends here; where it leads is checked.
async function keepReaderHere(page)
{
    await page.evaluate(() => {
        addEventListener('click', event => {
            const link = event.composedPath().find(one => one instanceof Element && one.matches('a[href], area[href]'));
            if (link && /^(https?|mailto|file):/.test(link.protocol) && !link.getAttribute('href').startsWith('#'))
                event.preventDefault();
        }, true);
    });
}

// Points at and presses every element of the page. An element without a handler in its attributes has
// nothing that an event of its own kind could run, whatever the event: that is most of them.
export async function clickEverything(page)
{
    await keepReaderHere(page);
    await page.evaluate(() => {
        const events = ['mouseover', 'mouseenter', 'mousemove', 'mousedown', 'mouseup', 'pointerdown', 'pointerenter', 'dblclick',
            'contextmenu', 'auxclick', 'focus', 'focusin', 'blur', 'input', 'change', 'keydown', 'toggle', 'beforetoggle',
            'animationstart', 'animationend', 'transitionend', 'error', 'load', 'scroll', 'wheel', 'copy', 'cut', 'paste',
            'dragstart', 'drop', 'submit', 'invalid', 'select', 'selectstart', 'beforematch'];
        for (const element of document.querySelectorAll('*')) {
            if (element.localName === 'script')
                continue;
            if (element.getAttributeNames().some(name => name.startsWith('on'))) {
                for (const type of [...events, ...element.getAttributeNames().map(name => name.slice(2))])
                    element.dispatchEvent(new Event(type, { bubbles: false, cancelable: true }));
            }
            if (element.matches('.body, .body *, a, h1, h2, h3, h4, h5, h6, caption, dt, dd, li'))
                element.click?.();
        }
        for (const button of document.querySelectorAll('button'))
            button.click();
        for (const part of document.querySelectorAll('details'))
            part.open = true;
    });
}

// Walks through the page with the keyboard, pressing Enter and Space at every stop.
export async function tabThroughEverything(page, most = Infinity)
{
    const stops = await page.evaluate(() => {
        document.activeElement?.blur();
        return document.querySelectorAll('a[href], button, input:not([disabled]), summary, [tabindex], area, select, textarea, '
            + '[contenteditable]').length;
    });
    const presses = Math.min(stops + 2, most);
    for (let stop = 0; stop < presses; stop += 20) {
        const keys = [];
        for (let i = stop; i < Math.min(stop + 20, presses); ++i) {
            for (const key of ['Tab', 'Enter', 'Enter']) // twice: what Enter closes it opens again
                keys.push(page.keyboard.press(key));
        }
        await Promise.all(keys);
    }
    return stops;
}

export async function print(page)
{
    await page.pdf();
}
