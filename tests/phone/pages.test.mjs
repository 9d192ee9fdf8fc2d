// SPDX-License-Identifier: Apache-2.0
// The practice pages in a real browser at the size of a phone, against the running service, in both languages: a person
// plays the provider, the verifier with the phone, and the administration.
import assert from 'node:assert/strict';
import {readFile, readdir} from 'node:fs/promises';
import {after, before, test} from 'node:test';
import {chromium} from 'playwright-core';
import {Desk, Outside, eventually, filingPassword, freeFiling, idTailsOf, newOrderId, smallPng, soundWebsite} from '../contract/desk.mjs';
import {startService} from '../contract/processes.mjs';

const source = new URL('../../resources/practice/', import.meta.url);
const {texts, words, fields} = await import(`data:text/javascript,${encodeURIComponent(await readFile(new URL('texts.js', source), 'utf8'))}`);
const flags = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync'];
let service, browser, outside, desk, base;

before(async () => {
    service = await startService(process.env.PRACTICE_DAY ?? 0.2);
    outside = new Outside(service);
    await outside.setAutomatic(false);
    desk = new Desk(`${service.url}/v1`);
    assert.equal((await desk.signIn('demo@example.cn')).status, 200);
    browser = await chromium.launch({executablePath: process.env.DESK_CHROMIUM ?? '/usr/bin/chromium', args: flags});
    base = (await freeFiling(desk)).filing;
});

after(async () => {
    await browser?.close();
    await service?.stop();
});

/// A submitted order that gives a website a name, or cancels it.
async function submittedOrder(kind, name) {
    base = (await desk.send('GET', `/filings/${base.id}`)).body;
    const website = soundWebsite(base);
    const id = newOrderId();
    const content = kind === 'CHANGE_WEBSITE' ? {[`/websites/${website.id}/name`]: name} : {};
    const draft = {kind, filingId: base.id, targets: [website.id], content, baseVersion: base.version};
    const created = await desk.putOrder(id, draft);
    assert.equal(created.status, 201, JSON.stringify(created.body));
    const submitted = await desk.submit(id, created.etag, kind === 'CHANGE_WEBSITE' ? {} : {filingPassword});
    assert.equal(submitted.status, 200, JSON.stringify(submitted.body));
    return {id, draft, website};
}

/// A page of the practice environment that fails the test on any fault of its own.
async function openPage(path, language, scheme = 'light') {
    const context = await browser.newContext({viewport: {width: 360, height: 740}, colorScheme: scheme, permissions: ['clipboard-read', 'clipboard-write']});
    const page = await context.newPage();
    const faults = [];
    page.on('console', said => { if (said.type() === 'error' || said.type() === 'warning') faults.push(said.text()); });
    page.on('pageerror', error => faults.push(error.message));
    page.on('request', request => { if (!request.url().startsWith(service.origin)) faults.push(`asks ${request.url()}`); });
    await page.goto(`${service.origin}${path}?key=${encodeURIComponent(service.key)}`);
    await page.click(language === 'zh' ? '#languageZh' : '#languageEn');
    return {page, looksRight: () => looksRight(page, language, faults), close: () => context.close()};
}

/// Nothing sticks out, nothing is cut, everything is in the language, nothing went wrong in the console.
async function looksRight(page, language, faults) {
    const found = await page.evaluate(chinese => {
        const seen = [];
        if (document.documentElement.scrollWidth > innerWidth)
            seen.push(`the page is ${document.documentElement.scrollWidth} wide`);
        for (const node of document.querySelectorAll('body *')) {
            const box = node.getBoundingClientRect();
            if (box.width && box.right > innerWidth + 1)
                seen.push(`sticks out: ${node.className || node.tagName}`);
            if (box.width && node.matches('button, .button, .chip, p, h1, h2, h3, a') && node.scrollWidth > node.clientWidth + 1 && getComputedStyle(node).display !== 'inline')
                seen.push(`cut: ${node.textContent}`);
            if (box.width && node.matches('button, a.button, select, nav a, input:not([type=checkbox])') && box.height < 24)
                seen.push(`too small to touch: ${node.textContent}`);
        }
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
            const {parentElement: parent, textContent: text} = texts.currentNode;
            if (!/\p{L}{2}/u.test(text) || parent.closest('noscript, template, [hidden], .switch, .banner strong, .target, .code'))
                continue;
            if (/\p{Script=Han}/u.test(text) !== chinese)
                seen.push(`not in the language: ${text}`);
        }
        return seen;
    }, language === 'zh');
    assert.deepEqual([...found, ...faults], []);
    assert.match(await page.textContent('.banner'), /练习环境 Practice environment/);
}

const textOf = (name, language, values = {}) =>
    texts[name][language === 'zh' ? 1 : 0].replace(/\{(\w+)\}/g, (all, what) => values[what] ?? all);
const wordOf = (code, language) => words[code][language === 'zh' ? 1 : 0];
const card = (page, id) => page.locator(`[id="order-${id}"]`);
const chip = (page, id, code, language) => card(page, id).locator('.chip', {hasText: wordOf(code, language)}).waitFor();

async function enterCode(page, code, mobile, idTail) {
    await page.fill('#codeEdit', code);
    await page.fill('#mobileEdit', mobile);
    await page.fill('#idTailEdit', idTail);
    const answered = page.waitForResponse(answer => answer.url().endsWith('/practice/api/verify'));
    await page.click('#verifyButton');
    await answered;
    await page.locator('#result:not([hidden])').waitFor();
    return page.textContent('#result');
}

test('texts are whole in both languages', async () => {
    const holes = text => [...text.matchAll(/\{\w+\}/g)].map(m => m[0]).sort().join();
    for (const [name, pair] of Object.entries({...texts, ...words, ...fields})) {
        assert.equal(pair.length, 2, name);
        assert.ok(pair.every(text => text.trim()), name);
        assert.equal(holes(pair[0]), holes(pair[1]), name);
    }
    for (const file of (await readdir(source)).filter(name => name.endsWith('.html'))) {
        const html = await readFile(new URL(file, source), 'utf8');
        for (const [, name] of html.matchAll(/data-(?:t|label)="(\w+)"/g))
            assert.ok(texts[name], `${file}: ${name}`);
        assert.doesNotMatch(html, /\son\w+=|<style|style=|https?:/, `${file} keeps a strict content security policy`);
    }
});

for (const language of ['en', 'zh']) {
    test(`documents are looked at, refused and accepted (${language})`, async () => {
        const id = newOrderId();
        const website = soundWebsite(base);
        const draft = {kind: 'CHANGE_WEBSITE', filingId: base.id, targets: [website.id], content: {[`/websites/${website.id}/name`]: '示例科技主页'}, baseVersion: base.version};
        const created = await desk.putOrder(id, draft);
        assert.equal(created.status, 201, JSON.stringify(created.body));
        const slot = {order: id, kind: 'SERVICE_PERSON_ID_FRONT', pointer: `/websites/${website.id}/personInCharge`};
        const uploaded = await desk.sendBytes('PUT', `/documents/${newOrderId()}?${new URLSearchParams(slot)}`, smallPng);
        assert.equal(uploaded.status, 201, JSON.stringify(uploaded.body));
        const stored = async () => (await desk.changes()).records.find(r => r.id === uploaded.body.id).resource;
        assert.equal((await desk.submit(id, created.etag)).status, 200);

        const reviews = await openPage('/practice/', language);
        const row = card(reviews.page, id).locator('.document');
        await row.locator('.chip', {hasText: wordOf('RECEIVED', language)}).waitFor();
        await row.locator('.view').click();
        await reviews.page.waitForFunction(node => node.width === 8, await row.locator('canvas').elementHandle());
        await reviews.looksRight();
        await row.locator('.refuse').click();
        await row.locator('[type=submit]').click();
        await row.getByText(textOf('detailMissing', language)).waitFor();
        await row.locator('input').fill('照片模糊');
        await row.locator('[type=submit]').click();
        await row.locator('.chip', {hasText: wordOf('REFUSED', language)}).waitFor();
        await reviews.looksRight();
        const refused = await stored();
        assert.deepEqual([refused.status, refused.findings.map(f => [f.pointer, f.detail])], ['REFUSED', [[slot.pointer, '照片模糊']]]);
        await row.locator('.accept').click();
        await row.locator('.chip', {hasText: wordOf('ACCEPTED', language)}).waitFor();
        const accepted = await stored();
        assert.deepEqual([accepted.status, accepted.findings ?? []], ['ACCEPTED', []]);
        await reviews.close();
        const now = await desk.send('GET', `/orders/${id}`);
        assert.equal((await desk.abandon(id, now.etag)).status, 200);
    });

    test(`a change is returned, passed, verified and approved (${language})`, async () => {
        const {id, draft, website} = await submittedOrder('CHANGE_WEBSITE', language === 'en' ? '示例科技官网' : '示例科技门户');
        const reviews = await openPage('/practice/', language);
        await chip(reviews.page, id, 'PROVIDER_REVIEW', language);
        await reviews.looksRight();

        await card(reviews.page, id).locator('[data-action=return]').click();
        await card(reviews.page, id).locator('.send').click();
        await card(reviews.page, id).getByText(textOf('detailMissing', language)).waitFor();
        await reviews.looksRight();
        await card(reviews.page, id).locator('.detail').fill('名称与内容不符');
        await card(reviews.page, id).locator('.send').click();
        const returned = await desk.orderIn(id, 'RETURNED');
        assert.deepEqual(returned.body.findings.map(f => [f.pointer, f.detail]), [[`/websites/${website.id}/name`, '名称与内容不符']]);
        const mended = await desk.putOrder(id, draft, {'If-Match': returned.etag});
        assert.equal((await desk.submit(id, mended.etag)).status, 200);
        await chip(reviews.page, id, 'PROVIDER_REVIEW', language);
        await card(reviews.page, id).locator('[data-action=pass]').click();
        await chip(reviews.page, id, 'SMS_VERIFICATION', language);

        const phone = await openPage('/practice/phone', language);
        const [message] = await outside.messages(id);
        await phone.page.locator('.message .code', {hasText: message.code}).waitFor();
        assert.equal(await phone.page.locator('.message .code').first().textContent(), message.code, 'the newest is first');
        await phone.page.selectOption('#numberSelect', message.mobile);
        await phone.looksRight();
        await phone.page.locator('.copy').first().click();
        await phone.page.getByText(textOf('copied', language)).first().waitFor();
        assert.equal(await phone.page.evaluate(() => navigator.clipboard.readText()), message.code);
        await phone.page.locator('.enter').first().click();
        await phone.page.waitForURL('**/practice/miit*');
        assert.equal(await phone.page.inputValue('#codeEdit'), message.code);

        const idTail = idTailsOf(base)[message.mobile];
        const wrongCode = message.code === '000000' ? '000001' : '000000';
        assert.equal(await enterCode(phone.page, wrongCode, message.mobile, idTail), textOf('wrongCode', language, {n: '4'}));
        await phone.looksRight();
        assert.equal(await enterCode(phone.page, message.code, message.mobile, idTail), textOf('verified', language));
        await phone.looksRight();
        assert.equal(await enterCode(phone.page, message.code, message.mobile, idTail), textOf('notWaiting', language));
        await phone.close();

        await chip(reviews.page, id, 'ADMINISTRATION_REVIEW', language);
        await reviews.looksRight();
        await card(reviews.page, id).locator('[data-action=approve]').click();
        await desk.orderIn(id, 'COMPLETED');
        await card(reviews.page, id).waitFor({state: 'detached'});
        await reviews.looksRight();
        await reviews.close();
    });

    test(`a cancellation is rejected, then returned by the sixth wrong code (${language})`, async () => {
        const {id, draft} = await submittedOrder('CANCEL_WEBSITE');
        await outside.verifyAll(id, idTailsOf(base));
        const reviews = await openPage('/practice/', language, 'dark');
        await chip(reviews.page, id, 'ADMINISTRATION_REVIEW', language);
        await card(reviews.page, id).locator('[data-action=reject]').click();
        await card(reviews.page, id).locator('.add').click();
        assert.equal(await card(reviews.page, id).locator('.finding').count(), 2);
        await card(reviews.page, id).locator('.remove').last().click();
        await card(reviews.page, id).locator('.detail').fill('请先取消接入');
        await reviews.looksRight();
        await card(reviews.page, id).locator('.send').click();
        const rejected = await desk.orderIn(id, 'REJECTED');
        await reviews.looksRight();
        await reviews.close();

        const again = await desk.putOrder(id, draft, {'If-Match': rejected.etag});
        const submitted = await desk.submit(id, again.etag, {filingPassword});
        assert.equal(submitted.status, 200, JSON.stringify(submitted.body));
        const newest = await eventually(async () => (await outside.messages(id)).find(m => m.at >= submitted.body.verifications[0].sentAt), 'new SMS');
        const miit = await openPage('/practice/miit', language, 'dark');
        await miit.page.click('#verifyButton');
        await miit.page.getByText(textOf('codeFault', language)).waitFor();
        await miit.looksRight();
        const wrongCode = newest.code === '000000' ? '000001' : '000000';
        const said = [];
        for (let i = 0; i < 6; ++i)
            said.push(await enterCode(miit.page, wrongCode, newest.mobile, idTailsOf(base)[newest.mobile]));
        assert.deepEqual(said.slice(3), [textOf('wrongCodeOne', language), textOf('wrongCodeLast', language), textOf('orderReturned', language)]);
        await miit.looksRight();
        await miit.close();
        const returned = await desk.orderIn(id, 'RETURNED');
        assert.equal((await desk.abandon(id, returned.etag)).status, 200);
    });

    test(`reviews run by themselves when asked to (${language})`, async () => {
        const reviews = await openPage('/practice/', language);
        await reviews.page.getByText(textOf('automatic', language)).click();
        await eventually(async () => (await outside.state()).automatic, 'automatic');
        assert.equal(await reviews.page.isChecked('#automaticToggle'), true);
        await reviews.page.uncheck('#automaticToggle');
        await eventually(async () => !(await outside.state()).automatic, 'not automatic');
        await reviews.close();
    });
}

test('without its key a page says so and shows nothing', async () => {
    const page = await browser.newPage();
    for (const [address, text] of [['/practice/phone?lang=en', texts.noKey[0]], ['/practice/phone?lang=zh&key=wrong', texts.wrongKey[1]]]) {
        await page.goto(service.origin + address);
        await page.getByText(text).waitFor();
        assert.equal(await page.locator('.message').count(), 0);
    }
    await page.close();
});

test('the language stays when following links', async () => {
    const {page, close} = await openPage('/practice/', 'zh');
    await page.click('nav a[data-page="/practice/miit"]');
    await page.waitForURL('**/practice/miit*');
    assert.equal(await page.getAttribute('html', 'lang'), 'zh-CN');
    await page.getByRole('heading', {name: texts.titleMiit[1]}).waitFor();
    assert.equal(await page.isVisible('#trouble'), false);
    await close();
});
