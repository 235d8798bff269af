// What axe finds in a page, in each look that a reader's system may give it.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { isLaidOut } from './support.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

export const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

// What colours alone decide. The other rules are about the page's structure, its sizes and its words: for those one
// look of each layout is enough.
export const colourRules = ['color-contrast', 'link-in-text-block'];

// What axe says of the page as it stands: `rules` are tags or names of rules. Of results of other types than are
// asked for it gives one place each.
export async function runAxe(page, rules, { selector = 'html', resultTypes = ['violations'] } = {})
{
    if (!await page.evaluate(() => 'axe' in window))
        await page.evaluate(axe);
    return page.evaluate(([root, runOnly, types]) => axe.run(document.querySelector(root), {
        runOnly,
        resultTypes: types,
        // Nobody presses what is on paper, so its lines may stand closer than a finger is wide.
        rules: { 'target-size': { enabled: !matchMedia('print').matches } },
    }), [selector, rules, resultTypes]);
}

// A line for each violation.
export async function violations(page, rules = tags)
{
    const found = await runAxe(page, rules);
    return found.violations.flatMap(({ id, help, nodes }) =>
        nodes.map(node => `${id}: ${help}: ${node.html.slice(0, 160)} ${node.failureSummary.slice(0, 200)}`));
}

// Gives the page that is open a look. A new width is that of a window opened so: the page begins anew. To open a
// window for each look takes longer than to look at most of them.
export async function takeOn(page, { media = 'screen', viewport, ...system })
{
    await page.emulateMedia({ media, colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce', ...system });
    if (viewport && viewport.width !== page.viewportSize().width) {
        await page.setViewportSize(viewport);
        await page.reload();
    }
    await isLaidOut(page);
}
