// Nothing in a card runs, loads or phones home, and what is left of it is harmless markup. Every
// card is also opened with the page's own security policy switched off: the markup alone must do.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cards, corpusCards, corpusVectors, fileOf, withPage } from './support.mjs';

// Everything that a card's own text may become.
const elements = new Set(`a abbr b blockquote br caption cite code dd del details dfn div dl dt em figcaption figure h2
    h3 h4 h5 h6 hr i img input ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub summary sup
    table tbody td tfoot th thead tr ul var col colgroup bdi bdo center font u tt strike big time wbr`.split(/\s+/));
const attributes = new Set(`abbr alt aria-label checked cite class colspan datetime dir disabled headers height href
    id lang open rel reversed role rowspan scope span src start tabindex title type value width align
    valign`.split(/\s+/));

async function harm(page)
{
    return page.evaluate(({ known, allowed }) => {
        const found = [];
        const own = document.querySelectorAll('body > script');
        if (document.scripts.length !== 1 || own.length !== 1)
            found.push(`${document.scripts.length} scripts`);
        for (const [selector, count] of [['meta[http-equiv]', 1], ['style', 1], ['base, link, iframe, object, embed, form, template', 0]]) {
            if (document.querySelectorAll(selector).length !== count)
                found.push(`${document.querySelectorAll(selector).length} of ${selector}`);
        }
        for (const element of document.querySelectorAll('*')) {
            for (const { name, value } of element.attributes) {
                if (/^on/i.test(name) || name === 'style' || name === 'srcdoc' || name === 'srcset' || name === 'ping')
                    found.push(`${element.localName} ${name}`);
                if (name === 'src' && !/^data:image\/(png|jpeg|gif|webp)[;,]/.test(value))
                    found.push(`${element.localName} src=${value}`);
                if (name !== 'href' || element.localName === 'use')
                    continue;
                const url = new URL(value, 'https://card.example/');
                if (!['http:', 'https:', 'mailto:'].includes(url.protocol))
                    found.push(`href=${value}`);
            }
        }
        const ids = new Set();
        for (const element of document.querySelectorAll('[id]')) {
            if (ids.has(element.id))
                found.push(`two elements with the id ${element.id}`);
            ids.add(element.id);
        }
        for (const element of document.querySelectorAll('.body *')) {
            if (!known.includes(element.localName))
                found.push(`element ${element.localName}`);
            for (const { name } of element.attributes) {
                if (!allowed.includes(name))
                    found.push(`${element.localName} ${name}`);
            }
            if (element.id)
                found.push(`an id of the card's own: ${element.id}`);
            if (element.localName === 'input' && !(element.type === 'checkbox' && element.disabled))
                found.push('an input that is no task box');
        }
        const article = document.querySelector('main > article');
        for (const body of document.querySelectorAll('.body')) {
            if (!article?.contains(body))
                found.push('a body outside the card');
        }
        if (document.body.lastElementChild?.localName !== 'script' || !document.querySelector('.foot'))
            found.push('the page does not end as it should');
        return { found, run: window.hasRun };
    }, { known: [...elements], allowed: [...attributes] });
}

// What a reader may do by accident: point at and press whatever reacts.
async function provoke(page)
{
    await page.evaluate(() => {
        for (const element of document.querySelectorAll('.body *')) {
            for (const type of ['mouseover', 'mouseenter', 'focus', 'click', 'toggle', 'animationstart', 'error', 'load'])
                element.dispatchEvent(new Event(type, { bubbles: false, cancelable: true }));
        }
        for (const link of document.querySelectorAll('.body a[href]')) {
            link.addEventListener('click', event => {
                if (/^(https?|mailto):/.test(link.protocol) || link.protocol === 'file:')
                    event.preventDefault();
            });
            link.click();
        }
    });
    await page.waitForTimeout(200); // for images, refreshes and animations that would come later
}

async function isSafe(card)
{
    for (const bypassCSP of [false, true]) {
        await withPage(fileOf(card), { bypassCSP }, async (page, tried) => {
            const before = await harm(page);
            assert.deepEqual(before.found, []);
            await provoke(page);
            const { run } = await harm(page);
            assert.deepEqual(run, []);
            assert.deepEqual(tried, [], bypassCSP ? 'without the policy' : 'with the policy');
        });
    }
}

for (const [name, card] of Object.entries(cards))
    test(name, () => isSafe(card));

test('cards of the corpus', { skip: corpusCards(1).length === 0 && 'no corpus' }, async t => {
    for (const card of corpusCards(10))
        await t.test(card.split('/').pop(), () => isSafe(card));
});

test('vectors of the corpus', { skip: corpusVectors().length === 0 && 'no corpus' }, async t => {
    for (const card of corpusVectors())
        await t.test(card.split('/').pop(), () => isSafe(card));
});

test('the test would notice', async () => {
    await withPage(fileOf(cards.sample), { bypassCSP: true }, async (page, tried) => {
        await page.evaluate(() => {
            document.querySelector('.body').insertAdjacentHTML('beforeend',
                '<img src="https://example.invalid/x.png" onerror="ran(1)"><a href="javascript:ran(2)">a</a>');
        });
        await page.waitForFunction(() => window.hasRun.length > 0);
        await page.locator('a[href^="javascript:"]').click();
        const { found, run } = await harm(page);
        assert.ok(found.includes('img onerror') && found.some(line => line.startsWith('href=javascript:')));
        assert.deepEqual(run, ['1', '2']);
        assert.ok(tried.some(line => line === 'request: https://example.invalid/x.png'));
    });
});
