// SPDX-License-Identifier: Apache-2.0
// The phone page in a real browser at the size of a phone, against the running service, in both languages and over bad
// connections. With PHONE_SHOTS=folder it leaves pictures of itself there.
import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {mkdir, mkdtemp, readFile, readdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, afterEach, before, test} from 'node:test';
import {chromium} from 'playwright-core';
import {Desk, eventually, freeFiling, newOrderId, password, soundWebsite} from '../contract/desk.mjs';
import {startService} from '../contract/processes.mjs';
import {startCutter} from './cutter.mjs';
import {photo, sizeOf, withExif} from './pictures.mjs';

const source = new URL('../../resources/phone/', import.meta.url);
const {texts, suspicions} = await import(`data:text/javascript,${encodeURIComponent(await readFile(new URL('texts.js', source), 'utf8'))}`);
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'];
let service, browser, desk, token, base, website, card, face, dark;
let order, folder;

before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'icp-phone-'));
    service = await startService(60);
    desk = new Desk(`${service.url}/v1`);
    const answer = await fetch(`${service.url}/v1/session`, {
        method: 'POST', headers: {'Content-Type': 'application/json'}, body: JSON.stringify({account: 'demo@example.cn', password})});
    token = (await answer.json()).accessToken;
    desk.use(token);
    browser = await chromium.launch({executablePath: process.env.DESK_CHROMIUM ?? '/usr/bin/chromium', args: flags});
    base = (await freeFiling(desk)).filing;
    website = soundWebsite(base);
    [card, face, dark] = [await photo(browser, 'card'), await photo(browser, 'face', 1200, 1600), await photo(browser, 'dark')];
});

after(async () => {
    await browser?.close();
    await service?.stop();
    await rm(folder, {recursive: true, force: true});
});

afterEach(async () => {
    for (const context of browser.contexts())
        await context.close();
    if (order)
        await desk.abandon(order.id, (await desk.send('GET', `/orders/${order.id}`)).etag);
    order = undefined;
});

const person = () => `/websites/${website.id}/personInCharge`;
const allSlots = () => [
    {kind: 'SERVICE_PERSON_ID_FRONT', pointer: person(), name: website.name},
    {kind: 'DOMAIN_CERTIFICATE', pointer: `/websites/${website.id}/domains/${website.domains[0].name}`, name: website.domains[0].name},
    {kind: 'FACE_VERIFICATION', pointer: person(), name: website.name},
];

/// A link for the slots of a new draft.
async function newLink(language, slots = allSlots()) {
    const id = newOrderId();
    const created = await desk.putOrder(id, {kind: 'CHANGE_WEBSITE', filingId: base.id, targets: [website.id], content: {}, baseVersion: base.version});
    assert.equal(created.status, 201, JSON.stringify(created.body));
    order = {id};
    const link = await desk.send('POST', `/orders/${id}/upload-links`, {body: {slots, language}});
    assert.equal(link.status, 201, JSON.stringify(link.body));
    return link.body;
}

/// The page as a phone has it; any fault of its own fails the test.
async function openPage(url, {scheme = 'light', expected = []} = {}) {
    const context = await browser.newContext({viewport: {width: 360, height: 740}, deviceScaleFactor: 2, isMobile: true, hasTouch: true, colorScheme: scheme});
    context.setDefaultTimeout(120000);
    const page = await context.newPage();
    const faults = [];
    page.on('console', said => { if (['error', 'warning'].includes(said.type()) && !expected.some(text => said.text().includes(text))) faults.push(said.text()); });
    page.on('pageerror', error => faults.push(error.message));
    page.on('request', request => { if (new URL(request.url()).origin !== new URL(url).origin && !request.url().startsWith('blob:')) faults.push(`asks ${request.url()}`); });
    const answer = await page.goto(url);
    return {page, context, answer, faults};
}

const textOf = (name, language, values = {}) =>
    texts[name][language === 'zh' ? 1 : 0].replace(/\{(\w+)\}/g, (all, what) => values[what] ?? all);
const slot = (page, n) => page.locator(`#slot-${n}`);
const stateOf = (page, n, name, language) =>
    slot(page, n).locator('.state', {hasText: new RegExp(`^${textOf(name, language).replace(/[.()?]/g, '\\$&')}`)}).waitFor();

/// The camera's photo, as a file: a slow browser chokes on bytes that come through its debugger.
async function take(page, n, bytes) {
    const file = join(folder, 'IMG_0001.jpg');
    await writeFile(file, bytes);
    await slot(page, n).locator('.take input').setInputFiles(file);
}

async function use(page, n) {
    await slot(page, n).locator('.use').click();
}

async function documents() {
    const {records} = await desk.changes();
    return records.filter(r => r.type === 'DOCUMENT').map(r => r.resource).filter(d => d.orderId === order.id);
}

async function contentOf(id) {
    const answer = await fetch(`${service.url}/v1/documents/${id}/content`, {headers: {Authorization: `Bearer ${token}`}});
    assert.equal(answer.status, 200);
    return Buffer.from(await answer.arrayBuffer());
}

async function shot(page, name) {
    if (!process.env.PHONE_SHOTS)
        return;
    await mkdir(process.env.PHONE_SHOTS, {recursive: true});
    await page.screenshot({path: join(process.env.PHONE_SHOTS, `${name}.png`)});
}

/// Nothing sticks out, nothing is cut, everything is large enough for a finger and in the language.
async function looksRight({page, faults}, language) {
    const found = await page.evaluate(chinese => {
        const seen = [];
        if (document.documentElement.scrollWidth > innerWidth)
            seen.push(`the page is ${document.documentElement.scrollWidth} wide`);
        for (const node of document.querySelectorAll('body *')) {
            const box = node.getBoundingClientRect();
            if (box.width && box.right > innerWidth + 1)
                seen.push(`sticks out: ${node.className || node.tagName}`);
            if (box.width && node.matches('button, .button, p, h1, h2, li') && node.scrollWidth > node.clientWidth + 1)
                seen.push(`cut: ${node.textContent}`);
            if (box.width && node.matches('button, .button') && box.height < 40)
                seen.push(`too small to touch: ${node.textContent}`);
            if (box.width && node.matches('img, canvas, input, progress') && !(node.alt || node.getAttribute('aria-label')))
                seen.push(`has no name: ${node.tagName}`);
        }
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
            const {parentElement: parent, textContent: text} = walker.currentNode;
            if (!/\p{L}{2}/u.test(text) || parent.closest('noscript, template, [hidden], .switch, .banner strong, .subject'))
                continue;
            if (/\p{Script=Han}/u.test(text) !== chinese)
                seen.push(`not in the language: ${text}`);
        }
        return seen;
    }, language === 'zh');
    assert.deepEqual([...found, ...faults], []);
}

test('texts are whole in both languages', async () => {
    const holes = text => [...text.matchAll(/\{\w+\}/g)].map(m => m[0]).sort().join();
    for (const [name, pair] of Object.entries({...texts, ...suspicions})) {
        assert.equal(pair.length, 2, name);
        assert.ok(pair.every(text => text.trim()), name);
        assert.equal(holes(pair[0]), holes(pair[1]), name);
    }
    const html = await readFile(new URL('index.html', source), 'utf8');
    for (const [, name] of html.matchAll(/data-(?:t|label)="(\w+)"/g))
        assert.ok(texts[name], name);
    assert.doesNotMatch(html, /\son\w+=|<style|style=|https?:/, 'index.html keeps a strict content security policy');
    for (const file of (await readdir(source)).filter(name => name.endsWith('.js')))
        assert.doesNotMatch(await readFile(new URL(file, source), 'utf8'), /innerHTML|eval\(|https?:\/\//, file);
});

for (const language of ['en', 'zh']) {
    // M27
    // M29
    test(`photos and a face go from the phone to the PC (${language})`, async () => {
        const link = await newLink(language);
        const phone = await openPage(link.url);
        const {page} = phone;
        await page.getByText(link.userCode).waitFor();
        assert.equal(await page.getAttribute('html', 'lang'), language === 'zh' ? 'zh-CN' : 'en');
        assert.equal(await page.locator('.slot').count(), 3);
        await looksRight(phone, language);
        await shot(page, `phone-${language}-start`);
        assert.equal(await slot(page, 0).locator('.take input').getAttribute('capture'), 'environment');
        assert.equal(await slot(page, 2).locator('.take input').getAttribute('capture'), 'user');
        assert.equal(await slot(page, 2).locator('.choose').isVisible(), false, 'a face is taken now');
        // The switch changes every word and back.
        await page.click(language === 'zh' ? '#languageEn' : '#languageZh');
        await looksRight(phone, language === 'zh' ? 'en' : 'zh');
        await page.click(language === 'zh' ? '#languageZh' : '#languageEn');

        await take(page, 0, withExif(card, 6));
        await slot(page, 0).locator('.preview').waitFor();
        await slot(page, 0).locator('.use').waitFor();
        await looksRight(phone, language);
        await use(page, 0);
        await stateOf(page, 0, 'arrived', language);
        const [document] = await documents();
        assert.deepEqual([document.kind, document.pointer, document.source], ['SERVICE_PERSON_ID_FRONT', person(), 'PHONE']);
        const stored = await contentOf(document.id);
        assert.equal(createHash('sha256').update(stored).digest('hex'), document.sha256);
        assert.deepEqual(sizeOf(stored), [1200, 1600], 'turned as the camera was held');
        assert.ok(!stored.includes('Exif'), 'where and when it was taken stays on the phone');

        // Taken again: the new photo takes the place of the old one.
        await take(page, 0, card);
        await slot(page, 0).locator('.use').waitFor();
        await slot(page, 0).evaluate(node => node.scrollIntoView());
        await shot(page, `phone-${language}-look`);
        await use(page, 0);
        await stateOf(page, 0, 'arrived', language);
        assert.deepEqual((await documents()).map(d => [d.width, d.height]), [[1600, 1200]]);

        await take(page, 1, card);
        await use(page, 1);
        await stateOf(page, 1, 'arrived', language);
        await take(page, 2, face);
        await use(page, 2);
        await stateOf(page, 2, 'faceChecking', language);
        await stateOf(page, 2, 'faceAccepted', language);
        await page.getByText(textOf('complete', language)).waitFor();
        await looksRight(phone, language);
        await slot(page, 2).scrollIntoViewIfNeeded();
        await shot(page, `phone-${language}-done`);
        assert.equal((await documents()).find(d => d.kind === 'FACE_VERIFICATION').status, 'ACCEPTED');

        await page.click('#finishButton');
        await page.getByText(textOf('continueOnPc', language)).waitFor();
        await looksRight(phone, language);
        await shot(page, `phone-${language}-finished`);
        const again = await page.goto(link.url);
        assert.equal(again.status(), 404, 'a link works once');
    });

    // M27
    test(`a doubtful photo warns and may be used anyway or taken again (${language})`, async () => {
        const {url} = await newLink(language, allSlots().slice(0, 1));
        const phone = await openPage(url, {scheme: 'dark'});
        const {page} = phone;
        await take(page, 0, dark);
        const said = suspicions.TOO_DARK[language === 'zh' ? 1 : 0];
        await slot(page, 0).locator('.warnings', {hasText: said}).waitFor();
        assert.equal((await slot(page, 0).locator('.use').textContent()).trim(), textOf('useAnyway', language));
        await looksRight(phone, language);
        await shot(page, `phone-${language}-warning`);
        await take(page, 0, card);
        await slot(page, 0).locator('.use', {hasText: textOf('use', language)}).waitFor();
        assert.equal((await documents()).length, 0, 'nothing has left the phone yet');
        await take(page, 0, dark);
        await slot(page, 0).locator('.use', {hasText: textOf('useAnyway', language)}).click();
        await stateOf(page, 0, 'arrived', language);
        await take(page, 0, Buffer.from('<svg><script>alert(1)</script></svg>'));
        await stateOf(page, 0, 'unreadable', language);
        await take(page, 0, card.subarray(0, 200));
        await stateOf(page, 0, 'unreadable', language);
        assert.equal((await documents()).length, 1);
        await looksRight(phone, language);
    });

    test(`a broken connection is tried again by itself and by the button (${language})`, async () => {
        const cutter = await startCutter(service.origin);
        try {
            const {url} = await newLink(language, allSlots().slice(0, 2));
            const phone = await openPage(cutter.origin + new URL(url).pathname, {expected: ['ERR_', 'Failed to load']});
            const {page} = phone;
            await take(page, 0, card);
            await slot(page, 0).locator('.use').waitFor();
            cutter.cutAfter(30000); // in the middle of the photo
            await use(page, 0);
            await slot(page, 0).locator('.retry').waitFor();
            await looksRight(phone, language);
            await shot(page, `phone-${language}-waiting`);
            assert.ok(cutter.cuts > 0);
            assert.equal((await documents()).length, 0, 'nothing is half stored');
            cutter.cutAfter(Infinity);
            await stateOf(page, 0, 'arrived', language); // nobody touched it
            await take(page, 1, card);
            await slot(page, 1).locator('.use').waitFor();
            await phone.context.setOffline(true);
            await use(page, 1);
            for (let i = 0; i < 3; ++i) // far enough that the wait is long
                await slot(page, 1).locator('.sending', {hasText: textOf('waiting', language, {seconds: 2 ** i})}).waitFor();
            await phone.context.setOffline(false);
            if (await slot(page, 1).locator('.retry').isVisible())
                await slot(page, 1).locator('.retry').click({force: true}).catch(() => {});
            await stateOf(page, 1, 'arrived', language);
            assert.equal((await documents()).length, 2, 'each photo once');
        } finally {
            await cutter.stop();
        }
    });
}

test('a slow phone on a slow connection sees its progress', async () => {
    const {url} = await newLink('zh', allSlots().slice(0, 1));
    const phone = await openPage(url);
    const {page} = phone;
    const session = await phone.context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', {rate: 4});
    await take(page, 0, await photo(browser, 'card', 4000, 3000));
    await slot(page, 0).locator('.use').waitFor();
    const seen = [];
    await page.exposeFunction('noteProgress', value => seen.push(value));
    await page.evaluate(() => {
        const bar = document.querySelector('.bar');
        new MutationObserver(() => noteProgress(bar.value)).observe(bar, {attributes: true, attributeFilter: ['value']});
    });
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {offline: false, latency: 300, downloadThroughput: 50000, uploadThroughput: 120000});
    await use(page, 0);
    await stateOf(page, 0, 'arrived', 'zh');
    assert.ok(seen.some(value => value > 0 && value < 100), `saw ${seen}`);
    const [document] = await documents();
    assert.ok(document.size <= 4 * 1024 * 1024 && Math.max(document.width, document.height) === 2560, JSON.stringify(document));
});

test('a link that does not work shows one plain page in two languages', async () => {
    const {url, id} = await newLink('en', allSlots().slice(0, 1));
    const first = await openPage(url);
    await first.page.getByText(texts.codeTitle[0]).waitFor();
    const bodies = [];
    for (const address of [url, `${service.origin}/u/${'A'.repeat(43)}`]) {
        const {page, answer} = await openPage(address, {expected: ['404']});
        assert.equal(answer.status(), 404);
        await page.getByRole('heading', {name: '此链接无效'}).waitFor();
        await page.getByRole('heading', {name: 'This link does not work'}).waitFor();
        bodies.push(await answer.text());
    }
    assert.equal(new Set(bodies).size, 1, 'no hint why');
    // The page with the cookie reaches nothing of the account.
    const statuses = await first.page.evaluate(paths => Promise.all(paths.map(path => fetch(path).then(answer => answer.status))),
        ['/v1/session', '/v1/changes', `/v1/orders/${order.id}`, `/v1/filings/${base.id}`]);
    assert.deepEqual(statuses, [401, 401, 401, 401]);
    // Withdrawn on the PC while the phone has it open.
    await desk.send('DELETE', `/upload-links/${id}`);
    await first.page.getByText(texts.endedText[0]).waitFor();
});
