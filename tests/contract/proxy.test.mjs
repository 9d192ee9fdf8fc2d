// SPDX-License-Identifier: Apache-2.0
// Drives the running service through a proxy that compares every request and answer with the contract document.
//
// Two proxies stand in front of one service, both with the closed form of the document (document.mjs): `strict` turns any
// violation into an error; `lenient` lets deliberately wrong requests reach the service and reports in a header, where a
// violation of the answer still fails the test. `GET /events` never ends, so it is read from the service itself.
import assert from 'node:assert/strict';
import {randomUUID} from 'node:crypto';
import {mkdtemp, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, test} from 'node:test';
import {Desk, Outside, filingPassword, freeFiling, idTailsOf, newOrderId, password, smallPng, soundWebsite} from './desk.mjs';
import {readContract, writeClosedContract} from './document.mjs';
import {startProxy, startService} from './processes.mjs';

const demo = 'demo@example.cn';
let folder, service, strict, lenient, outside;

before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'icp-document-'));
    const document = join(folder, 'closed.json');
    await writeClosedContract(document);
    service = await startService(process.env.PRACTICE_DAY ?? 0.2);
    const upstream = `${service.url}/v1`;
    [strict, lenient] = await Promise.all([startProxy(document, upstream, true), startProxy(document, upstream, false)]);
    outside = new Outside(service);
    await outside.setAutomatic(false);
});

after(async () => {
    await Promise.all([strict, lenient, service].map(program => program?.stop()));
    await rm(folder, {recursive: true, force: true});
});

/// What the proxy found, as lines; a long list comes in the body of its error answer only.
function violations({headers, body}) {
    const header = headers.get('sl-violations') ?? '[]';
    const found = header.startsWith('[') ? JSON.parse(header) : [];
    if (body?.validation)
        found.push(...body.validation);
    else if (!header.startsWith('['))
        found.push({location: ['response'], message: header});
    return found.map(({location, message}) => ({where: location[0], text: `${location.join('/')}: ${message}`}));
}

const texts = found => [...new Set(found.map(v => v.text))].slice(0, 20);

/// A desk whose requests and answers must both keep the contract.
function faithful() {
    return new Desk(strict.url, said => {
        const {method, path, status, headers} = said;
        assert.deepEqual(texts(violations(said)), [], `${method} ${path} ${status}`);
        assert.ok(headers.get('x-request-id'), `${method} ${path} names its request`);
    });
}

/// A desk that may send nonsense; the service's answers must keep the contract all the same.
function careless() {
    return new Desk(lenient.url, said => {
        const {method, path, status, headers, body} = said;
        assert.deepEqual(texts(violations(said).filter(v => v.where === 'response')), [], `${method} ${path} ${status}`);
        assert.ok(headers.get('x-request-id'), `${method} ${path} names its request`);
        if (status >= 400) {
            assert.equal(body.status, status);
            assert.equal(body.requestId, headers.get('x-request-id'));
        }
    });
}

async function signedIn(desk, account = demo) {
    const {status, body} = await desk.signIn(account);
    assert.equal(status, 200, JSON.stringify(body));
    return desk;
}

const expectProblem = (said, status, code) =>
    assert.deepEqual([said.status, said.body.code], [status, code], `${said.method} ${said.path}: ${JSON.stringify(said.body)}`);

const draftOf = (kind, {filing, rulesVersion}, website, content = {}) =>
    ({kind, filingId: filing.id, targets: [website.id], content, baseVersion: filing.version, rulesVersion});

test('sessions', async t => {
    await t.test('sign in, look, refresh, sign out', async () => {
        const desk = faithful();
        const opened = await desk.signIn(demo);
        assert.equal(opened.status, 200);
        assert.equal(opened.body.practice, true);
        assert.equal(opened.body.account.name, demo);
        const seen = await desk.send('GET', '/session');
        assert.equal(seen.status, 200);
        assert.deepEqual(seen.body.account, opened.body.account);
        const renewed = await desk.send('POST', '/session:refresh', {body: {refreshToken: opened.body.refreshToken}});
        assert.equal(renewed.status, 200);
        assert.notEqual(renewed.body.refreshToken, opened.body.refreshToken);
        desk.use(renewed.body.accessToken);
        assert.equal((await desk.send('DELETE', '/session')).status, 204);
        assert.equal((await desk.send('GET', '/session')).status, 401);
    });
    await t.test('a lost answer to a refresh is given once more, and the lost pair ends', async () => {
        const desk = faithful();
        const {body: {refreshToken}} = await desk.signIn(demo);
        const {body: lost} = await desk.send('POST', '/session:refresh', {body: {refreshToken}});
        assert.equal((await desk.send('POST', '/session:refresh', {body: {refreshToken}})).status, 200);
        desk.use(lost.accessToken);
        assert.equal((await desk.send('GET', '/session')).status, 401);
    });
    await t.test('a refresh token works once, a use after the next ends the session', async () => {
        const desk = faithful();
        const {body: {refreshToken}} = await desk.signIn(demo);
        const refresh = token => desk.send('POST', '/session:refresh', {body: {refreshToken: token}});
        const {body: {refreshToken: second}} = await refresh(refreshToken);
        const {body: renewed} = await refresh(second);
        assert.equal((await refresh(refreshToken)).status, 401);
        desk.use(renewed.accessToken);
        assert.equal((await desk.send('GET', '/session')).status, 401);
    });
    await t.test('a wrong password and a wrong account look alike', async () => {
        const desk = faithful();
        const wrong = await desk.signIn('person@example.cn', 'not-the-password');
        const unknown = await desk.signIn('nobody@example.cn', password);
        expectProblem(wrong, 401, 'CREDENTIALS_WRONG');
        expectProblem(unknown, 401, 'CREDENTIALS_WRONG');
        assert.ok(wrong.body.attemptsLeft > 0);
    });
    await t.test('too many tries must wait', async () => {
        const desk = faithful();
        let said;
        for (let tries = 0; tries < 20 && said?.status !== 429; ++tries)
            said = await desk.signIn('guessed@example.cn', `guess-${tries}`);
        assert.equal(said.status, 429);
        assert.ok(Number(said.headers.get('retry-after')) > 0);
    });
    await t.test('no token, a made-up token', async () => {
        const desk = careless();
        assert.equal((await desk.send('GET', '/changes')).status, 401);
        desk.use('a-token-that-nobody-gave-out');
        assert.equal((await desk.send('GET', '/changes')).status, 401);
    });
});

test('documents and phone links', async t => {
    const desk = await signedIn(faithful());
    const situation = await freeFiling(desk);
    const website = soundWebsite(situation.filing);
    const order = newOrderId();
    const draft = await desk.putOrder(order, draftOf('CHANGE_WEBSITE', situation, website));
    assert.equal(draft.status, 201, JSON.stringify(draft.body));
    const person = `/websites/${website.id}/personInCharge`;
    const slot = {kind: 'SERVICE_PERSON_ID_FRONT', pointer: person};
    // The proxy reads bodies as text, so the bytes go to the service itself; what it answers is compared by the feed.
    const direct = new Desk(`${service.url}/v1`);
    await direct.signIn(demo);
    const id = newOrderId();
    const put = (name, bytes, digest = bytes) => direct.sendBytes('PUT',
        `/documents/${name}?${new URLSearchParams({order, ...slot})}`, bytes, digest);

    await t.test('an upload, told by the feed', async () => {
        const said = await put(id, smallPng);
        assert.equal(said.status, 201, JSON.stringify(said.body));
        assert.equal((await put(id, smallPng)).status, 200);
        const {records} = await desk.changes();
        const [told] = records.filter(r => r.type === 'DOCUMENT' && r.id === id);
        assert.deepEqual(told.resource, said.body);
        assert.deepEqual((await desk.send('GET', `/orders/${order}`)).body.documents, [id]);
    });
    await t.test('bytes that are not what they should be', async () => {
        expectProblem(await put(newOrderId(), smallPng, Buffer.from('x')), 422, 'DOCUMENT_DIGEST_WRONG');
        expectProblem(await put(newOrderId(), smallPng.subarray(0, 40)), 422, 'IMAGE_TRUNCATED');
        expectProblem(await put(newOrderId(), Buffer.from('GIF89a....')), 415, 'IMAGE_OTHER_KIND');
    });
    await t.test('the content', async () => {
        const said = await direct.send('GET', `/documents/${id}/content`);
        assert.equal(said.headers.get('content-type'), 'image/png');
        assert.match(said.headers.get('content-disposition'), /^attachment; /);
    });
    await t.test('a document once more', async () => {
        const newId = newOrderId();
        const said = await desk.send('POST', `/orders/${order}/documents:reuse`, {body: {documentId: id, newId, kind: 'OTHER', pointer: '/entity'}});
        assert.deepEqual([said.status, said.body.source], [201, 'REUSED']);
        const lost = await desk.send('POST', `/orders/${order}/documents:reuse`, {body: {documentId: newOrderId(), newId: newOrderId(), ...slot}});
        expectProblem(lost, 404, 'NOT_FOUND');
    });
    await t.test('a phone link, withdrawn', async () => {
        const said = await desk.send('POST', `/orders/${order}/upload-links`, {body: {slots: [{...slot, name: website.name}], language: 'zh'}});
        assert.equal(said.status, 201, JSON.stringify(said.body));
        assert.equal((await fetch(said.body.url)).status, 200);
        assert.equal((await desk.send('DELETE', `/upload-links/${said.body.id}`)).status, 204);
        assert.equal((await fetch(said.body.url)).status, 404);
        const wrong = await desk.send('POST', `/orders/${order}/upload-links`, {body: {slots: [{kind: 'SELFIE', pointer: person}]}});
        expectProblem(wrong, 422, 'DOCUMENT_SLOT_INVALID');
    });
    await t.test('support staff sees no picture', async () => {
        const support = await signedIn(faithful(), 'support@example.cn');
        expectProblem(await support.send('GET', `/documents/${id}/content`), 403, 'ROLE_NOT_ALLOWED');
    });
    await t.test('a document, removed', async () => {
        assert.equal((await desk.send('DELETE', `/documents/${id}`)).status, 204);
        expectProblem(await desk.send('GET', `/documents/${id}/content`), 404, 'NOT_FOUND');
    });
    assert.equal((await desk.abandon(order, (await desk.send('GET', `/orders/${order}`)).etag)).status, 200);
});

test('bodies that are not as they should be', async t => {
    const desk = await signedIn(careless());
    const id = newOrderId();
    const create = {'If-None-Match': '*'};
    await t.test('an unknown property', async () => {
        const said = await desk.send('POST', '/session', {body: {account: demo, password, extra: 1}});
        assert.equal(said.status, 422);
        assert.ok(said.body.errors.some(e => e.code === 'UNKNOWN_PROPERTY' && e.pointer === '/extra'), JSON.stringify(said.body));
    });
    await t.test('a wrong type', async () => {
        const said = await desk.send('PUT', `/orders/${id}`, {body: {kind: 'CHANGE_WEBSITE', targets: 'web_1'}, headers: create});
        assert.equal(said.status, 422);
        assert.ok(said.body.errors.some(e => e.pointer === '/targets'), JSON.stringify(said.body));
    });
    await t.test('not JSON', async () => {
        // The proxy itself refuses such a body, so this goes to the service.
        const direct = await signedIn(new Desk(`${service.url}/v1`));
        for (const text of ['{"kind":', '[]', '\u0000'])
            expectProblem(await direct.send('PUT', `/orders/${id}`, {text, headers: create}), 400, 'MALFORMED_JSON');
    });
    await t.test('another media type', async () =>
        assert.equal((await desk.send('PUT', `/orders/${id}`, {text: 'kind=1', headers: {...create, 'Content-Type': 'text/plain'}})).status, 415));
    await t.test('too large', async () => {
        const {body: {limits}} = await desk.send('GET', '/session');
        const text = JSON.stringify({kind: 'x'.repeat(limits.maxBodyBytes)});
        assert.equal((await desk.send('PUT', `/orders/${id}`, {text, headers: create})).status, 413);
    });
    await t.test('none of them made an order', async () => assert.equal((await desk.send('GET', `/orders/${id}`)).status, 404));
});

test('changes', async t => {
    for (const account of [demo, 'agency@example.cn', 'person@example.cn', 'support@example.cn']) {
        await t.test(`snapshot of ${account}`, async () => {
            const desk = await signedIn(faithful(), account);
            const {records, cursor} = await desk.changes(undefined, 100);
            assert.ok(records.some(r => r.type === 'FILING'));
            for (const {id, resource} of records)
                assert.equal(resource.id, id);
            const later = await desk.changes(cursor);
            assert.ok(later.records.length < records.length);
        });
    }
    await t.test('pages of a group with thousands of websites', async () => {
        const desk = await signedIn(faithful(), 'group@example.cn');
        const first = await desk.send('GET', '/changes?limit=200');
        assert.equal(first.body.hasMore, true);
        assert.ok(first.body.changes.length <= 200);
        const second = await desk.send('GET', `/changes?${new URLSearchParams({since: first.body.cursor, limit: 200})}`);
        const ids = new Set(first.body.changes.map(c => c.id));
        assert.ok(second.body.changes.every(c => !ids.has(c.id)));
    });
    await t.test('support staff see masked persons', async () => {
        const desk = await signedIn(faithful(), 'support@example.cn');
        const {records} = await desk.changes(undefined, 100);
        const people = records.filter(r => r.type === 'FILING').map(r => r.resource.entity.personInCharge);
        assert.ok(people.length > 0);
        for (const person of people)
            assert.ok(person.masked && person.mobile.includes('*'), JSON.stringify(person));
    });
    await t.test('a cursor that nobody gave out', async () =>
        expectProblem(await (await signedIn(faithful())).send('GET', '/changes?since=nonsense'), 410, 'CURSOR_EXPIRED'));
});

test('filings', async t => {
    const desk = await signedIn(faithful());
    const {filing} = await freeFiling(desk);
    await t.test('one filing, whole', () => {
        assert.equal(filing.websites.length, filing.websiteCount);
        assert.equal(filing.apps.length, filing.appCount);
    });
    await t.test('unknown, or of another account', async () => {
        expectProblem(await desk.send('GET', '/filings/fil_unknown'), 404, 'NOT_FOUND');
        const other = await signedIn(faithful(), 'person@example.cn');
        expectProblem(await other.send('GET', `/filings/${filing.id}`), 404, 'NOT_FOUND');
    });
    await t.test('where a domain is', async () => {
        const domain = filing.websites[0].domains[0].name;
        const own = await desk.send('GET', `/filings:locate?domain=${domain}`);
        assert.equal(own.status, 200);
        assert.equal(own.body.ownAccount, true);
        const other = await (await signedIn(faithful(), 'person@example.cn')).send('GET', `/filings:locate?domain=${domain}`);
        assert.equal(other.status, 200);
        assert.equal(other.body.ownAccount, false);
        assert.ok(!JSON.stringify(other.body).includes(filing.entity.name));
        const number = await desk.send('GET', `/filings:locate?number=${encodeURIComponent(filing.icpNumber)}`);
        assert.deepEqual([number.status, number.body.filingId], [200, filing.id]);
        expectProblem(await desk.send('GET', `/filings:locate?domain=${domain}&number=${encodeURIComponent(filing.icpNumber)}`), 422,
            'PARAMETER_INVALID');
        const nowhere = await desk.send('GET', '/filings:locate?domain=nowhere-at-all.cn');
        assert.deepEqual([nowhere.status, nowhere.body.found], [200, false]);
    });
});

test('rules', async () => {
    const desk = await signedIn(faithful());
    const first = await desk.send('GET', '/rules');
    assert.equal(first.status, 200);
    assert.equal(first.body.regions.length, 31);
    const again = await desk.send('GET', '/rules', {headers: {'If-None-Match': first.etag}});
    assert.equal(again.status, 304);
    assert.equal(again.etag, first.etag);
});

test('an order changes a website', async () => {
    const desk = await signedIn(faithful());
    const base = await freeFiling(desk);
    const website = soundWebsite(base.filing);
    const id = newOrderId();
    const pointer = `/websites/${website.id}/name`;
    const {cursor} = await desk.changes();

    const created = await desk.putOrder(id, draftOf('CHANGE_WEBSITE', base, website, {[pointer]: '示例新名称'}));
    assert.deepEqual([created.status, created.body.state, created.etag], [201, 'DRAFT', `"${created.body.version}"`], JSON.stringify(created.body));
    const bad = await desk.putOrder(id, draftOf('CHANGE_WEBSITE', base, website,
        {[pointer]: '示例新名称', [`/websites/${website.id}/personInCharge/mobile`]: '12'}), {'If-Match': created.etag});
    assert.equal(bad.status, 200, 'a draft may be wrong');
    const {body: {findings}} = await desk.send('POST', `/orders/${id}:validate`, {body: {}});
    assert.deepEqual(findings.map(f => f.pointer), [`/websites/${website.id}/personInCharge/mobile`]);
    const drafted = await desk.putOrder(id, draftOf('CHANGE_WEBSITE', base, website, {[pointer]: '示例新名称'}), {'If-Match': bad.etag});
    assert.deepEqual((await desk.send('POST', `/orders/${id}:validate`, {body: {}})).body.findings.filter(f => f.severity === 'ERROR'), []);

    const key = randomUUID();
    const submitted = await desk.submit(id, drafted.etag, {}, key);
    assert.deepEqual([submitted.status, submitted.body.state], [200, 'PROVIDER_REVIEW'], JSON.stringify(submitted.body));
    const repeated = await desk.submit(id, drafted.etag, {}, key);
    assert.deepEqual([repeated.status, repeated.etag], [200, submitted.etag], 'the same key and body get the first answer');

    await outside.act(id, 'return', {findings: [{pointer, detail: '名称与内容不符', suggestion: '使用公司简称'}]});
    const returned = await desk.orderIn(id, 'RETURNED');
    assert.deepEqual(returned.body.findings.map(f => [f.pointer, f.detail, f.source]), [[pointer, '名称与内容不符', 'PROVIDER']]);
    const mended = await desk.putOrder(id, draftOf('CHANGE_WEBSITE', base, website, {[pointer]: '示例科技官网'}), {'If-Match': returned.etag});
    assert.equal(mended.body.state, 'DRAFT');
    assert.equal((await desk.submit(id, mended.etag)).status, 200);
    await outside.act(id, 'pass');

    const waiting = await desk.orderIn(id, 'SMS_VERIFICATION');
    const [{n, mobile, attemptsLeft}] = waiting.body.verifications;
    assert.match(mobile, /\*/);
    const resent = await desk.send('POST', `/orders/${id}/verifications/${n}:resend`, {body: {}});
    assert.equal(resent.status, 200, JSON.stringify(resent.body));
    const idTails = idTailsOf(base.filing);
    const [message] = await outside.messages(id);
    const wrongCode = message.code === '000000' ? '000001' : '000000';
    const wrong = await outside.verify(wrongCode, message.mobile, idTails[message.mobile]);
    assert.deepEqual([wrong.result, wrong.attemptsLeft], ['WRONG_CODE', attemptsLeft - 1]);
    await outside.verifyAll(id, idTails);

    const reviewed = await desk.orderIn(id, 'ADMINISTRATION_REVIEW');
    assert.equal((await desk.abandon(id, reviewed.etag)).status, 409);
    await outside.act(id, 'approve');
    const done = await desk.orderIn(id, 'COMPLETED');
    assert.deepEqual(done.body.timeline.map(e => e.event).filter(e => e !== 'EDIT'),
        ['SUBMIT', 'RETURN', 'SUBMIT', 'PASS', 'VERIFY', 'APPROVE', 'APPLY']);

    const {records} = await desk.changes(cursor);
    const changed = records.find(r => r.type === 'WEBSITE' && r.id === website.id);
    assert.equal(changed.resource.name, '示例科技官网');
    assert.ok(!records.some(r => r.type === 'WEBSITE' && r.id !== website.id), 'a change costs what changed');
});

test('an order cancels a website', async () => {
    const desk = await signedIn(faithful());
    const base = await freeFiling(desk);
    const website = soundWebsite(base.filing);
    const id = newOrderId();
    const draft = await desk.putOrder(id, draftOf('CANCEL_WEBSITE', base, website));
    assert.equal(draft.status, 201, JSON.stringify(draft.body));

    const refused = await desk.submit(id, draft.etag, {filingPassword: 'not-it'});
    expectProblem(refused, 422, 'FILING_PASSWORD_WRONG');
    assert.ok(refused.body.attemptsLeft > 0);
    const still = await desk.send('GET', `/orders/${id}`);
    assert.equal(still.body.state, 'DRAFT');
    const submitted = await desk.submit(id, still.etag, {filingPassword});
    assert.deepEqual([submitted.status, submitted.body.state], [200, 'SMS_VERIFICATION'], JSON.stringify(submitted.body));

    await outside.verifyAll(id, idTailsOf(base.filing));
    await desk.orderIn(id, 'ADMINISTRATION_REVIEW');
    await outside.act(id, 'approve');
    await desk.orderIn(id, 'COMPLETED');
    const {body: filing} = await desk.send('GET', `/filings/${base.filing.id}`);
    const left = filing.websites.find(w => w.id === website.id);
    assert.ok(!left || left.state === 'CANCELLED', left?.state);
});

test('the sixth wrong code returns the order', async () => {
    const desk = await signedIn(faithful());
    const base = await freeFiling(desk);
    const id = newOrderId();
    const draft = await desk.putOrder(id, draftOf('CANCEL_WEBSITE', base, soundWebsite(base.filing)));
    await desk.submit(id, draft.etag, {filingPassword});
    const [message] = await outside.messages(id);
    const idTail = idTailsOf(base.filing)[message.mobile];
    const wrongCode = message.code === '000000' ? '000001' : '000000';
    const said = [];
    for (let i = 0; i < 6; ++i)
        said.push(await outside.verify(wrongCode, message.mobile, idTail));
    assert.deepEqual(said.map(s => s.result), [...Array(5).fill('WRONG_CODE'), 'ORDER_RETURNED']);
    const returned = await desk.orderIn(id, 'RETURNED');
    assert.equal(returned.body.stateReason, 'SMS_ATTEMPTS');
    const abandoned = await desk.abandon(id, returned.etag);
    assert.deepEqual([abandoned.status, abandoned.body.state], [200, 'ABANDONED']);
});

test('orders that are refused', async t => {
    const desk = await signedIn(careless());
    const base = await freeFiling(desk);
    const website = soundWebsite(base.filing);
    const draft = draftOf('CHANGE_WEBSITE', base, website, {[`/websites/${website.id}/remark`]: '示例备注：仅用于练习环境的说明文字，不少于二十个字。'});
    const id = newOrderId();

    await t.test('no precondition', async () => assert.equal((await desk.putOrder(id, draft, {})).status, 428));
    await t.test('replacing what is not there', async () => {
        const said = await desk.putOrder(id, draft, {'If-Match': '"1"'});
        assert.ok([404, 412].includes(said.status), String(said.status));
    });
    const created = await desk.putOrder(id, draft);
    assert.equal(created.status, 201, JSON.stringify(created.body));
    await t.test('creating it twice', async () => assert.equal((await desk.putOrder(id, {...draft, content: {}})).status, 412));
    await t.test('a stale version', async () => {
        const said = await desk.putOrder(id, draft, {'If-Match': '"999"'});
        assert.equal(said.status, 412);
        assert.equal(said.etag, created.etag, 'the present version is told');
    });
    await t.test('a second order for the same filing', async () => {
        const said = await desk.putOrder(newOrderId(), draft);
        assert.equal(said.status, 409);
        assert.deepEqual(said.body.blockers.map(b => [b.code, b.remedy]), [['ORDER_IN_PROGRESS', 'OPEN_ORDER']]);
    });
    await t.test('an order of another account', async () => {
        const other = await signedIn(careless(), 'person@example.cn');
        assert.equal((await other.send('GET', `/orders/${id}`)).status, 404);
        assert.equal((await other.putOrder(id, draft, {'If-Match': created.etag})).status, 404);
        assert.equal((await other.abandon(id, created.etag)).status, 404);
    });
    await t.test('support staff write nothing', async () => {
        const support = await signedIn(careless(), 'support@example.cn');
        assert.equal((await support.putOrder(newOrderId(), draft)).status, 403);
    });
    await t.test('a masked value written back', async () => {
        const masked = {...draft, content: {[`/websites/${website.id}/personInCharge/mobile`]: '139****0001'}};
        const said = await desk.putOrder(id, masked, {'If-Match': created.etag});
        if (said.status === 200)
            assert.fail('a masked value was taken');
        expectProblem(said, 422, 'MASKED_VALUE');
    });
    await t.test('an order id that is no UUIDv7', async () => {
        const said = await desk.putOrder('not-a-uuid', draft);
        assert.ok([404, 422].includes(said.status), String(said.status));
    });
    const now = await desk.send('GET', `/orders/${id}`);
    await t.test('submit without If-Match, without key', async () => {
        const send = headers => desk.send('POST', `/orders/${id}:submit`, {body: {}, headers});
        assert.equal((await send({'Idempotency-Key': randomUUID()})).status, 428);
        assert.equal((await send({'If-Match': now.etag})).status, 428);
    });
    await t.test('submit of a stale version', async () => assert.equal((await desk.submit(id, '"999"')).status, 412));
    await t.test('the same key with another body', async () => {
        const key = randomUUID();
        assert.equal((await desk.submit(id, now.etag, {}, key)).status, 200);
        assert.equal((await desk.submit(id, now.etag, {filingPassword}, key)).status, 422);
    });
    const submitted = await desk.send('GET', `/orders/${id}`);
    await t.test('editing under review', async () => {
        const said = await desk.putOrder(id, draft, {'If-Match': submitted.etag});
        assert.equal(said.status, 409);
        assert.ok(said.body.blockers.length > 0);
    });
    await t.test('an applicant reviews nothing', async () => {
        for (const verb of ['pass', 'approve'])
            assert.equal((await desk.send('POST', `/review/orders/${id}:${verb}`, {body: {}})).status, 403);
        for (const verb of ['return', 'reject'])
            assert.equal((await desk.send('POST', `/review/orders/${id}:${verb}`, {body: {findings: [{detail: 'no'}]}})).status, 403);
    });
    await t.test('abandon: no If-Match, stale, right', async () => {
        assert.equal((await desk.send('POST', `/orders/${id}:abandon`, {body: {}, headers: {'Idempotency-Key': randomUUID()}})).status, 428);
        assert.equal((await desk.abandon(id, '"999"')).status, 412);
        assert.equal((await desk.abandon(id, submitted.etag)).status, 200);
    });
    await t.test('the administration has closed a filing', async () => {
        const closed = (await desk.changes()).records.map(r => r.resource)
            .find(f => f?.restrictions?.some(r => r.action === 'ALL' || (r.action === 'CHANGE_WEBSITE' && !r.pointer)) && f.websiteCount > 0);
        assert.ok(closed, 'the practice data has a closed filing');
        const {body: filing} = await desk.send('GET', `/filings/${closed.id}`);
        const said = await desk.putOrder(newOrderId(), draftOf('CHANGE_WEBSITE', {filing, rulesVersion: base.rulesVersion}, filing.websites[0]));
        assert.equal(said.status, 409);
        assert.ok(said.body.blockers.some(b => b.code.startsWith('ADMINISTRATION_')), JSON.stringify(said.body.blockers));
    });
});

test('the document names what is served, and nothing else', async t => {
    const {paths, 'x-planned': planned} = await readContract();
    const anyone = new Desk(`${service.url}/v1`);
    const filled = path => path.replace(/\{n\}/, '1').replace(/\{\w+\}/g, newOrderId());
    const methods = ['get', 'put', 'post', 'delete', 'patch'];
    for (const [path, operations] of Object.entries(paths)) {
        await t.test(path, async () => {
            for (const method of methods) {
                const {status} = await anyone.send(method.toUpperCase(), filled(path));
                const expected = !operations[method] ? [405] : operations[method].security?.length === 0 ? [400, 422] : [401];
                assert.ok(expected.includes(status), `${method} ${path}: ${status}`);
            }
        });
    }
    const desk = await signedIn(new Desk(`${service.url}/v1`));
    for (const {call} of planned) {
        const [method, path] = call.split(' ');
        await t.test(`planned: ${call}`, async () => assert.equal((await desk.send(method, filled(path))).status, 404));
    }
});

test('audit log', async () => {
    const supervisor = await signedIn(faithful(), 'supervisor@example.cn');
    const first = await supervisor.send('GET', '/audit-log?limit=5');
    assert.equal(first.status, 200);
    assert.equal(first.body.entries.length, 5);
    const second = await supervisor.send('GET', `/audit-log?${new URLSearchParams({pageToken: first.body.nextPageToken, limit: 5})}`);
    assert.ok(second.body.entries[0].at <= first.body.entries.at(-1).at, 'newest first');
    assert.doesNotMatch(JSON.stringify([first.body, second.body]), /示例|139\d{8}/, 'never values');
    const applicant = await signedIn(faithful());
    assert.equal((await applicant.send('GET', '/audit-log')).status, 403);
});

test('events tell that something has changed', async () => {
    const desk = await signedIn(faithful());
    const {body: {accessToken}} = await desk.signIn(demo);
    const stop = new AbortController();
    const answer = await fetch(`${service.url}/v1/events`, {headers: {Authorization: `Bearer ${accessToken}`}, signal: stop.signal});
    assert.equal(answer.status, 200);
    assert.match(answer.headers.get('content-type'), /^text\/event-stream/);
    assert.ok(answer.headers.get('x-request-id'));
    const base = await freeFiling(desk);
    const {cursor} = await desk.changes();
    const id = newOrderId();
    const draft = await desk.putOrder(id, draftOf('CHANGE_WEBSITE', base, soundWebsite(base.filing)));
    let heard = '';
    const deadline = setTimeout(() => stop.abort(new Error(`no event, only: ${heard}`)), 15000);
    for await (const bytes of answer.body) {
        heard += new TextDecoder().decode(bytes);
        if (/^event: changed\ndata: .*"cursor"/m.test(heard))
            break;
    }
    clearTimeout(deadline);
    const {records} = await desk.changes(cursor);
    assert.ok(records.some(r => r.type === 'ORDER' && r.id === id));
    assert.equal((await desk.abandon(id, draft.etag)).status, 200);
});
