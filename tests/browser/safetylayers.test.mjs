// The safety tests notice what they look for, and the page's security policy holds alone: bodies that
// no renderer has looked at run nothing and load nothing, but for what no policy in a page can stop.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
    cardFile, clickEverything, ownVectors, pageOf, saved, sweep, trapAddress, Watch, watched, withoutPolicy,
} from './attacks.mjs';
import { cards, testData } from './support.mjs';

const simple = pageOf(cardFile('simple.md', '# Card\n\n## Section\n\n#### Field\n\nXyzzy.\n'));
assert.ok(simple.includes('<p>Xyzzy.</p>'));

function pageWith(html)
{
    return simple.replace('<p>Xyzzy.</p>', () => html);
}

test('the watch notices', async t => {
    const unsafe = [
        ['script', '<script>window.x = 1</script>', 'executed', /script of/],
        ['handler', '<img src="data:," onerror="window.x = 1">', 'executed', /script of/],
        ['alert', '<script>alert(1)</script>', 'executed', /alert/],
        ['own mark', '<script>ran(1)</script>', 'executed', /ran 1/],
        ['console', '<script>console.log(1)</script>', 'executed', /console: 1/],
        ['error', '<script>throw new Error("x")</script>', 'executed', /error: x/],
        ['click on a script address', '<a href="javascript:ran(2)">x</a>', 'executed', /ran 2/],
        ['picture', `<img src="${trapAddress}/x.png">`, 'requested', /connection/],
        ['picture elsewhere', '<img src="https://example.invalid/x.png">', 'requested', /request: https:\/\/example.invalid/],
        ['frame', '<iframe srcdoc="x"></iframe>', 'requested', /a frame/],
        ['style sheet', `<link rel=stylesheet href="${trapAddress}/s.css">`, 'requested', /GET \/s.css/],
        ['refresh', `<meta http-equiv=refresh content="0;url=${trapAddress}/refresh">`, 'requested', /navigation: http/],
    ];
    for (const [name, html, where, what] of unsafe) {
        await t.test(name, async () => {
            const page = withoutPolicy(pageWith(html));
            const seen = await watched(saved(page), page, async tab => {
                if (where === 'executed')
                    await clickEverything(tab);
                await tab.waitForTimeout(150);
            }).catch(error => ({ executed: error.executed ?? [], requested: error.requested ?? [], error }));
            assert.ok(seen[where].some(line => what.test(line)), JSON.stringify(seen));
        });
    }
    await t.test('and is quiet on a plain card', async () => {
        assert.deepEqual(await watched(saved(simple), simple, clickEverything), { executed: [], requested: [] });
    });
});

test('a sweep counts what it sees, goes on where it was stopped and hides nothing of before', async () => {
    const unsafe = {
        'plain': '<p>Plain.</p>',
        'script': '<script>window.x = 1</script>',
        'handler': '<p onpointerenter="window.x = 1">x</p>',
        'script address': '<a href="javascript:ran(3)">x</a>',
        'picture': `<img src="${trapAddress}/sweep.png">`,
        'plain again': '<p>Plain.</p>',
    };
    const progress = cardFile('progress.jsonl', '');
    let looked = 0;
    const run = (items, version = 'one') => sweep(items, {
        pageOfItem: item => withoutPolicy(pageWith(unsafe[item])),
        actsOn: tab => clickEverything(tab),
        progress,
        version,
        windows: 1,
        told: () => ++looked,
    });
    const names = Object.keys(unsafe);
    const first = await run(names.slice(0, 4));
    assert.equal(looked, 4);
    assert.ok(first.executed >= 3);
    assert.equal(first.requested, 0);
    assert.deepEqual(first.bad.map(({ item }) => item).sort(), ['handler', 'script', 'script address']);
    const all = await run(names);
    assert.equal(looked, 6, 'what was looked at is not looked at again');
    assert.equal(all.executed, first.executed, 'and still counts');
    assert.ok(all.requested >= 2);
    assert.deepEqual(all.bad.map(({ item }) => item).filter(item => item.startsWith('plain')), []);
    await run(names, 'another');
    assert.equal(looked, 12, 'but for another version all is');
});

// Neither a refresh nor an early connection is in the reach of a policy in the page: that they never
// get into one is the work of the allow-list, of which tests/tst_outputgrammar.cpp is the judge.
const beyondPolicy = /^(refresh|connecting early)/;

test('the policy alone', async () => {
    const all = ownVectors(testData).filter(({ name }) => !beyondPolicy.test(name));
    const ends = /<!--|<!|<\?|<\/?(script|style|xmp|plaintext|textarea|title|noembed|noscript|iframe|select|frameset|template|svg|math|body|html)/i;
    const alone = all.filter(({ text }) => ends.test(text));
    const together = all.filter(({ text }) => !ends.test(text));
    const bodies = [...alone.map(({ text }) => text), together.map(({ text }) => `<div>${text}</div>`).join('\n')];
    const harm = [];
    const watch = new Watch; // of its own: what comes late is judged here
    for (const body of bodies) {
        const page = pageWith(body);
        // What the policy stops, it tells; names that cover those of the document break our own script,
        // and run nothing; an empty frame holds nothing.
        const seen = await watch.look(saved(page), page, clickEverything, line => /^(console|error|request): /.test(line));
        const executed = seen.executed.filter(line => !/^(console|error): /.test(line));
        // What it stops shows as a request that never leaves, at most as a connection without one. A
        // click may open a window: links are the allow-list's work. The trap hears of real requests.
        const requested = seen.requested.filter(line => !/^(request: |connection$|another window$|a frame|navigation: (chrome-error|about|data):)/.test(line));
        if (executed.length > 0 || requested.length > 0)
            harm.push({ body: body.slice(0, 120), executed, requested });
    }
    await watch.close();
    assert.deepEqual(harm, []);
});

test('the hostile card without its policy', async () => {
    const page = withoutPolicy(pageOf(cards.hostile));
    assert.deepEqual(await watched(saved(page), page, clickEverything), { executed: [], requested: [] });
});
