// SPDX-License-Identifier: Apache-2.0
// Starts and ends the programs that the tests drive: the filing service, a validating proxy in front of it.
import {spawn} from 'node:child_process';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {createInterface} from 'node:readline';
import {fileURLToPath} from 'node:url';

const tests = fileURLToPath(new URL('..', import.meta.url));
export const contractFile = fileURLToPath(new URL('../../resources/contract/filing-api.yaml', import.meta.url));
export const toolPath = name => join(tests, 'node_modules', '.bin', name);

/// Runs a program until a line of its output answers `wanted(line)`; the answer comes back with a `stop()`.
export async function start(program, args, wanted, deadlineMs = 60000) {
    const child = spawn(program, args, {stdio: ['ignore', 'pipe', 'pipe'], env: {...process.env, NO_COLOR: '1'}});
    const output = [];
    const ended = new Promise(resolve => child.once('exit', resolve));
    const stop = async () => {
        if (child.exitCode === null && child.signalCode === null)
            child.kill('SIGTERM');
        const killer = setTimeout(() => child.kill('SIGKILL'), 5000);
        await ended;
        clearTimeout(killer);
    };
    const answer = new Promise((resolve, reject) => {
        const fail = why => reject(new Error(`${program}: ${why}\n${output.join('\n')}`));
        const timer = setTimeout(() => fail(`not ready after ${deadlineMs} ms`), deadlineMs);
        child.once('error', error => fail(error.message));
        child.once('exit', code => fail(`ended with ${code}`));
        for (const stream of [child.stdout, child.stderr]) {
            createInterface({input: stream}).on('line', line => {
                output.push(line);
                const found = wanted(line);
                if (found === undefined)
                    return;
                clearTimeout(timer);
                resolve(found);
            });
        }
    });
    try {
        return {answer: await answer, stop, output};
    } catch (error) {
        await stop();
        throw error;
    }
}

function ready(line) {
    if (!line.startsWith('{'))
        return undefined;
    const said = JSON.parse(line);
    return said.url ? said : undefined;
}

/// The real filing service with its practice data in a folder of its own. `practiceDay`: seconds that a work day lasts.
export async function startService(practiceDay) {
    const program = process.env.ICP_SERVICE;
    if (!program)
        throw new Error('ICP_SERVICE must name the filing service program');
    const folder = await mkdtemp(join(tmpdir(), 'icp-contract-'));
    const removeFolder = () => rm(folder, {recursive: true, force: true});
    try {
        const {answer, stop, output} = await start(program,
            ['--practice', '--listen', '127.0.0.1:0', '--database', `sqlite:${join(folder, 'f.db')}`,
             '--practice-day', String(practiceDay)], ready);
        const page = new URL(answer.practice);
        const key = page.searchParams.get('key') ?? new URLSearchParams(page.hash.slice(1)).get('key');
        return {
            url: answer.url.replace(/\/$/, ''), origin: page.origin, practice: answer.practice, key, output,
            stop: async () => { await stop(); await removeFolder(); },
        };
    } catch (error) {
        await removeFolder();
        throw error;
    }
}

/// The proxy passes requests on and compares both directions with the document. `strict`: a violation becomes an error
/// answer, and a request that violates does not reach the service; otherwise it is told in the header `sl-violations`.
export async function startProxy(document, upstream, strict) {
    const {answer, stop} = await start(toolPath('prism'),
        ['proxy', ...(strict ? ['--errors'] : []), '-h', '127.0.0.1', '-p', '0', document, upstream],
        line => /listening on (http:\/\/\S+)/.exec(line)?.[1]);
    return {url: answer, stop};
}
