// What the safety tests share: a server that must never hear of a card, a browser that reaches no
// other, and a watch on all that a page does.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';
import { pathToFileURL } from 'node:url';
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
    browser ??= await chromium.launch({
        executablePath: process.env.CARDWRIGHT_CHROMIUM ?? '/usr/bin/chromium',
        args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1', // the browser calls home, too
            ...process.getuid?.() === 0 ? ['--no-sandbox'] : []], // Chromium's sandbox refuses root
    });
    return browser;
}

after(() => browser?.close());

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

// Opens a page, hands it to `act` and gives what it did of its own: `executed` scripts that are not
// the page's one script, `requested` everything that it wanted but itself.
export async function watched(address, html, act)
{
    const ownScript = html.slice(html.lastIndexOf('<script>') + 8, html.lastIndexOf('</script>')).length;
    const executed = [];
    const requested = [];
    const callsBefore = calls.length;
    const context = await (await theBrowser()).newContext({ viewport: { width: 1280, height: 900 } });
    try {
        const page = await context.newPage();
        let ownSeen = false;
        const cdp = await context.newCDPSession(page);
        await cdp.send('Debugger.enable');
        // Every script that the engine compiles, whatever it would do: handlers and addresses too.
        cdp.on('Debugger.scriptParsed', ({ url, length, startLine, startColumn }) => {
            if (url.split('#')[0] === address.split('#')[0] && length === ownScript && !ownSeen)
                ownSeen = true;
            else if (/^(file|data|https?|blob|about|javascript):/.test(url))
                executed.push(`script of ${length} characters at ${startLine + 1}:${startColumn} of ${url.slice(0, 60)}`);
        });
        page.on('dialog', dialog => {
            executed.push(`dialog ${dialog.type()}: ${dialog.message().slice(0, 60)}`);
            dialog.dismiss().catch(() => {});
        });
        page.on('console', message => executed.push(`console: ${message.text().slice(0, 200)}`));
        page.on('pageerror', error => executed.push(`error: ${error.message.slice(0, 100)}`));
        page.on('worker', worker => executed.push(`worker ${worker.url()}`));
        context.on('request', request => {
            const url = request.url();
            if (url.split('#')[0] !== address.split('#')[0] && !/^data:image\/(png|jpeg|gif|webp);base64,/.test(url))
                requested.push(`request: ${url.slice(0, 120)}`);
        });
        page.on('websocket', socket => requested.push(`socket: ${socket.url()}`));
        page.on('framenavigated', frame => {
            // What the browser shows where it refused a place that a click on a link asked for.
            if (frame.url() === 'about:blank#blocked')
                return;
            if (frame.url().split('#')[0] !== address.split('#')[0])
                requested.push(`navigation: ${frame.url().slice(0, 120)}`);
        });
        page.on('frameattached', () => requested.push('a frame'));
        page.on('download', download => requested.push(`download: ${download.url().slice(0, 80)}`));
        context.on('page', other => { if (other !== page) requested.push('another window'); });
        await page.addInitScript(() => {
            window.hasRun = [];
            window.ran = what => window.hasRun.push(`ran ${what}`);
            for (const name of ['alert', 'confirm', 'prompt', 'open'])
                window[name] = () => window.hasRun.push(name);
        });
        await page.goto(address, { waitUntil: 'load' });
        await act(page);
        await page.waitForTimeout(60); // what is late
        executed.push(...await page.evaluate(() => window.hasRun ?? ['another document']));
        return { executed, requested: [...requested, ...calls.slice(callsBefore)] };
    } finally {
        await context.close();
    }
}

// ---- what a reader may do, on purpose or by accident

// Following a link out of the card is the reader's own wish and ends here; where it leads is checked.
async function keepReaderHere(page)
{
    await page.evaluate(() => {
        addEventListener('click', event => {
            const link = event.composedPath().find(one => one instanceof Element && one.matches('a[href], area[href]'));
            // An address that is none, as of a host with a "<", has the protocol ":".
            if (link && /^(https?|mailto|file)?:/.test(link.protocol) && !link.getAttribute('href').startsWith('#'))
                event.preventDefault();
        }, true);
    });
}

// Points at and presses every element of the page.
export async function clickEverything(page)
{
    await keepReaderHere(page);
    await page.evaluate(() => {
        const events = ['mouseover', 'mouseenter', 'mousemove', 'mousedown', 'mouseup', 'pointerdown', 'pointerenter', 'dblclick',
            'contextmenu', 'auxclick', 'focus', 'focusin', 'blur', 'input', 'change', 'keydown', 'toggle', 'beforetoggle',
            'animationstart', 'animationend', 'transitionend', 'error', 'load', 'scroll', 'wheel', 'copy', 'cut', 'paste',
            'dragstart', 'drop', 'submit', 'invalid', 'select', 'selectstart', 'beforematch'];
        for (const element of document.body.querySelectorAll(':not(script)')) {
            for (const type of events)
                element.dispatchEvent(new Event(type, { bubbles: false, cancelable: true }));
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
