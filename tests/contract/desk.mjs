// SPDX-License-Identifier: Apache-2.0
// A small desk: speaks the contract over fetch, and plays the people at the practice pages.
import assert from 'node:assert/strict';
import {createHash, randomBytes, randomUUID} from 'node:crypto';
import {deflateSync} from 'node:zlib';

export const password = 'practice-2026';
export const filingPassword = 'Beian2024';

/// CRC-32 of ISO 3309, as PNG wants it; zlib's own is younger than the node of Debian 12.
function crc32(bytes) {
    let crc = ~0;
    for (const byte of bytes) {
        crc ^= byte;
        for (let bit = 0; bit < 8; ++bit)
            crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc >>> 0;
}

/// A PNG of a few grey pixels.
export const smallPng = (() => {
    const chunk = (type, body) => {
        const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
        const whole = Buffer.alloc(named.length + 8);
        whole.writeUInt32BE(body.length, 0);
        named.copy(whole, 4);
        whole.writeUInt32BE(crc32(named), named.length + 4);
        return whole;
    };
    const header = Buffer.from([0, 0, 0, 8, 0, 0, 0, 8, 8, 0, 0, 0, 0]);
    return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), chunk('IHDR', header),
        chunk('IDAT', deflateSync(Buffer.alloc(8 * 9, Buffer.from([0, ...Array(8).fill(0x60)])))), chunk('IEND', Buffer.alloc(0))]);
})();

/// UUIDv7, RFC 9562 5.7.
export function newOrderId() {
    const bytes = randomBytes(16);
    bytes.writeUIntBE(Date.now(), 0, 6);
    bytes[6] = 0x70 | (bytes[6] & 0x0f);
    bytes[8] = 0x80 | (bytes[8] & 0x3f);
    return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/// Asks `question()` until its answer is one; fails after the deadline.
export async function eventually(question, what, deadlineMs = 30000) {
    const end = Date.now() + deadlineMs;
    for (;;) {
        const answer = await question();
        if (answer)
            return answer;
        assert.ok(Date.now() < end, `${what}: not within ${deadlineMs} ms`);
        await new Promise(resolve => setTimeout(resolve, 50));
    }
}

export class Desk {
    #base;
    #token = '';
    #watch;

    /// `watch({method, path, status, headers, body})` sees each answer.
    constructor(base, watch = () => {}) {
        this.#base = base;
        this.#watch = watch;
    }

    async send(method, path, {body, text, headers = {}} = {}) {
        const content = text ?? (body === undefined ? undefined : JSON.stringify(body));
        const answer = await fetch(this.#base + path, {
            method, body: content, signal: AbortSignal.timeout(30000),
            headers: {
                ...(this.#token ? {Authorization: `Bearer ${this.#token}`} : {}),
                ...(content === undefined ? {} : {'Content-Type': 'application/json'}),
                ...headers,
            },
        });
        const raw = await answer.text();
        const isJson = /json/.test(answer.headers.get('content-type') ?? '');
        const said = {method, path, status: answer.status, headers: answer.headers, etag: answer.headers.get('etag'),
            body: isJson && raw ? JSON.parse(raw) : raw};
        this.#watch(said);
        return said;
    }

    /// Bytes with their digest; the answer is JSON.
    async sendBytes(method, path, bytes, digested = bytes) {
        const digest = createHash('sha256').update(digested).digest('base64');
        const answer = await fetch(this.#base + path, {
            method, body: bytes, signal: AbortSignal.timeout(30000),
            headers: {Authorization: `Bearer ${this.#token}`, 'Content-Type': 'image/png', 'Content-Digest': `sha-256=:${digest}:`},
        });
        return {method, path, status: answer.status, headers: answer.headers, body: await answer.json()};
    }

    use(token) { this.#token = token; }

    async signIn(account, secret = password) {
        this.#token = '';
        const said = await this.send('POST', '/session', {body: {account, password: secret}});
        if (said.status === 200)
            this.#token = said.body.accessToken;
        return said;
    }

    /// All records from `since` on (undefined: snapshot), with the last page's cursor.
    async changes(since, limit = 500) {
        const records = [];
        let cursor = since;
        for (;;) {
            const query = new URLSearchParams({...(cursor === undefined ? {} : {since: cursor}), limit});
            const {status, body} = await this.send('GET', `/changes?${query}`);
            assert.equal(status, 200, JSON.stringify(body));
            records.push(...body.changes);
            cursor = body.cursor;
            if (!body.hasMore)
                return {records, cursor, rulesVersion: body.rulesVersion};
        }
    }

    putOrder(id, draft, headers = {'If-None-Match': '*'}) {
        return this.send('PUT', `/orders/${id}`, {body: draft, headers});
    }

    submit(id, etag, body = {}, key = randomUUID()) {
        return this.send('POST', `/orders/${id}:submit`, {body, headers: {'If-Match': etag, 'Idempotency-Key': key}});
    }

    abandon(id, etag, key = randomUUID()) {
        return this.send('POST', `/orders/${id}:abandon`, {body: {}, headers: {'If-Match': etag, 'Idempotency-Key': key}});
    }

    /// The order, once it is in the state.
    orderIn(id, state) {
        let last = '';
        return eventually(async () => {
            const said = await this.send('GET', `/orders/${id}`);
            last = said.body.state;
            return last === state && said;
        }, `order in ${state}`).catch(error => { throw new Error(`${error.message}; it is in ${last}`); });
    }
}

/// The provider, the administration and the verifier with the phone.
export class Outside {
    #origin;
    #key;

    constructor({origin, key}) {
        this.#origin = origin;
        this.#key = key;
    }

    async call(method, path, body) {
        const answer = await fetch(`${this.#origin}/practice/api/${path}`, {
            method, signal: AbortSignal.timeout(10000),
            headers: {'X-Practice-Key': this.#key, ...(body ? {'Content-Type': 'application/json'} : {})},
            body: body && JSON.stringify(body),
        });
        const content = await answer.json();
        assert.equal(answer.status, 200, `${path}: ${JSON.stringify(content)}`);
        return content;
    }

    state() { return this.call('GET', 'state'); }
    setAutomatic(automatic) { return this.call('POST', 'automatic', {automatic}); }
    act(id, action, body = {}) { return this.call('POST', `orders/${id}:${action}`, body); }
    verify(code, mobile, idTail) { return this.call('POST', 'verify', {code, mobile, idTail}); }

    /// The newest message for each person who must verify the order; the service lists the newest first.
    async messages(orderId) {
        const newest = new Map();
        await eventually(async () => {
            for (const message of (await this.state()).messages) {
                if (message.orderId === orderId && !newest.has(message.n))
                    newest.set(message.n, message);
            }
            return newest.size > 0;
        }, 'SMS');
        return [...newest.values()];
    }

    /// Everybody who got a message verifies; `idTails`: last six characters of the ID by mobile.
    async verifyAll(orderId, idTails) {
        let said;
        for (const {code, mobile} of await this.messages(orderId)) {
            said = await this.verify(code, mobile, idTails[mobile]);
            assert.equal(said.result, 'VERIFIED');
        }
        return said;
    }
}

/// Last six characters of the ID by mobile, of everybody in a filing and its services.
export function idTailsOf({entity, websites = [], apps = []}) {
    const people = [entity.personInCharge, ...websites.map(w => w.personInCharge), ...apps.map(a => a.personInCharge)];
    return Object.fromEntries(people.filter(Boolean).map(p => [p.mobile, p.certificate.number.slice(-6)]));
}

/// A filing of the account without restrictions and open orders, and the version of the rules.
export async function freeFiling(desk) {
    const {records, rulesVersion} = await desk.changes();
    const resources = type => records.filter(r => r.type === type && r.op === 'UPSERT').map(r => r.resource);
    const busy = new Set(resources('ORDER').filter(o => !['COMPLETED', 'ABANDONED'].includes(o.state)).map(o => o.filingId));
    const head = resources('FILING').find(f => f.state === 'FILED' && !f.restrictions.length && !busy.has(f.id) && f.websiteCount > 1);
    assert.ok(head, 'the practice data has a filing that can be changed');
    const {body: filing} = await desk.send('GET', `/filings/${head.id}`);
    return {filing, rulesVersion};
}

/// A website that can be changed and cancelled: connected here, one domain, valid for long and verified.
export function soundWebsite({websites}) {
    const soon = new Date(Date.now() + 200 * 86400e3).toISOString().slice(0, 10);
    const found = websites.find(w => w.state === 'FILED' && w.domains.length === 1 && w.access.some(a => a.own)
        && w.domains.every(d => d.expiresOn > soon && d.realNameVerified !== false));
    assert.ok(found, 'the practice data has a sound website');
    return found;
}
