// SPDX-License-Identifier: Apache-2.0
// The contract document is valid OpenAPI 3.1, keeps the recommended rules, and its examples fit its schemas.
import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {fileURLToPath} from 'node:url';
import test from 'node:test';
import {promisify} from 'node:util';
import {readContract} from './document.mjs';
import {contractFile, toolPath} from './processes.mjs';

const config = fileURLToPath(new URL('../redocly.yaml', import.meta.url));

test('redocly finds nothing', async () => {
    const environment = {...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true'};
    const {stdout} = await promisify(execFile)(toolPath('redocly'),
        ['lint', '--config', config, '--format', 'json', contractFile], {env: environment, maxBuffer: 1e8})
        .catch(error => error);
    const said = JSON.parse(stdout.slice(stdout.indexOf('{')));
    assert.deepEqual(said.problems.map(({ruleId, message}) => `${ruleId}: ${message}`), []);
});

test('bodies of writes are closed, answers are open', async () => {
    const {components, paths} = await readContract();
    const written = new Set();
    for (const operations of Object.values(paths)) {
        for (const operation of Object.values(operations)) {
            const schema = operation.requestBody?.content['application/json']?.schema;
            if (schema)
                written.add(schema.$ref.split('/').at(-1));
        }
    }
    assert.ok(written.size >= 5);
    for (const [name, schema] of Object.entries(components.schemas)) {
        if (schema.type === 'object')
            assert.equal(schema.additionalProperties === false, written.has(name), name);
    }
});

test('every resource has an example', async () => {
    const {components} = await readContract();
    const without = Object.entries(components.schemas)
        .filter(([name, schema]) => schema.properties && !schema.example && name !== 'Nothing').map(([name]) => name);
    assert.deepEqual(without, []);
});

test('every answer names its request and every error is a problem', async () => {
    const {components, paths} = await readContract();
    const resolve = answer => answer.$ref ? components.responses[answer.$ref.split('/').at(-1)] : answer;
    for (const [path, operations] of Object.entries(paths)) {
        for (const [method, operation] of Object.entries(operations)) {
            for (const [status, answer] of Object.entries(operation.responses ?? {})) {
                const {headers, content} = resolve(answer);
                assert.ok(headers?.['X-Request-Id'], `${method} ${path} ${status}`);
                if (Number(status) >= 400)
                    assert.deepEqual(Object.keys(content), ['application/problem+json'], `${method} ${path} ${status}`);
            }
        }
    }
});
