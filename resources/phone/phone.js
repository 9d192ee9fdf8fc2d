// SPDX-License-Identifier: Apache-2.0
// The phone page: reads what is wanted, shows a card for each slot, says when and where it goes on.
import {Card} from './card.js';
import {texts} from './texts.js';

const base = location.pathname; // /u/{token}
const cards = new Map();        // n -> card; a card lives on, so that a photo under way is kept
let chinese = remembered() ?? document.documentElement.lang.startsWith('zh');
let state;
let over = false;

const part = id => document.getElementById(id);
const pick = pair => pair[chinese ? 1 : 0];
const t = (name, values = {}) => pick(texts[name]).replace(/\{(\w+)\}/g, (all, what) => String(values[what] ?? all));
const pair = both => (chinese ? both?.zh : both?.en) ?? '';

function remembered() {
    try {
        const said = sessionStorage.getItem('language');
        return said === null ? undefined : said === 'zh';
    } catch {
        return undefined; // storage may be closed; the choice then lives as long as the page
    }
}

function setLanguage(zh) {
    chinese = zh;
    try {
        sessionStorage.setItem('language', zh ? 'zh' : 'en');
    } catch {
        // as above
    }
    draw();
}

function translate() {
    document.documentElement.lang = chinese ? 'zh-CN' : 'en';
    for (const node of document.querySelectorAll('[data-t]'))
        node.textContent = t(node.dataset.t);
    for (const node of document.querySelectorAll('[data-label]'))
        node.setAttribute('aria-label', t(node.dataset.label));
    part('languageZh').setAttribute('aria-pressed', chinese);
    part('languageEn').setAttribute('aria-pressed', !chinese);
}

function cardOf(slot) {
    if (!cards.has(slot.n)) {
        const node = part('cardTemplate').content.firstElementChild.cloneNode(true);
        node.id = `slot-${slot.n}`;
        part('cards').append(node);
        cards.set(slot.n, new Card(node, {t, pick, pair, url: base, maxBytes: () => state.maxBytes, arrived: take, ended}));
    }
    return cards.get(slot.n);
}

/// What the service says now.
function take(body) {
    state = body;
    state.until ??= new Date(Date.now() + 1000 * body.secondsLeft);
    draw();
}

function draw() {
    translate();
    if (!state)
        return;
    part('work').hidden = over;
    part('practice').hidden = !state.practice;
    part('userCode').textContent = state.userCode;
    for (const slot of state.slots)
        cardOf(slot).update(slot);
    const all = state.slots.length;
    const missing = [...cards.values()].filter(card => !card.isFilled).length;
    part('finishText').textContent = missing ? t('missing', {n: missing, all}) : t('complete');
    part('finishButton').classList.toggle('primary', missing === 0);
    part('finishedText').textContent = t('finishedText', {n: all - missing, all});
    const time = new Intl.DateTimeFormat(chinese ? 'zh-CN' : 'en-GB', {timeStyle: 'short'}).format(state.until);
    part('lifetime').textContent = t('lifetime', {time});
}

function close(section) {
    over = true;
    for (const card of cards.values())
        card.stop();
    part('trouble').hidden = true;
    part('work').hidden = true;
    part(section).hidden = false;
    draw();
    part(section).focus();
}

function ended() { close('ended'); }

async function call(method, path) {
    try {
        return await fetch(base + path, {method, cache: 'no-store', signal: AbortSignal.timeout?.(15000)});
    } catch {
        return undefined;
    }
}

async function read() {
    const answer = await call('GET', '/state');
    if (over)
        return;
    part('trouble').hidden = Boolean(answer) && answer.status < 500;
    part('trouble').textContent = t('unreachable');
    if (answer?.status === 404)
        ended();
    else if (answer?.ok)
        take(await answer.json());
}

/// Soon while somebody waits for a verdict, else now and then: a link may end, a reviewer may refuse.
async function poll() {
    const quick = 1500;
    const slow = 5000;
    while (!over) {
        if (!document.hidden)
            await read();
        const soon = !state || [...cards.values()].some(card => card.waitsForVerdict);
        await new Promise(resolve => setTimeout(resolve, soon ? quick : slow));
    }
}

async function finish() {
    part('finishButton').disabled = true;
    const answer = await call('POST', ':finish');
    part('finishButton').disabled = false;
    if (answer?.status === 204)
        close('finished');
    else if (answer?.status === 404)
        ended();
    else
        part('trouble').hidden = false;
}

part('languageZh').addEventListener('click', () => setLanguage(true));
part('languageEn').addEventListener('click', () => setLanguage(false));
part('finishButton').addEventListener('click', finish);
addEventListener('online', () => { for (const card of cards.values()) card.connectionIsBack(); });
addEventListener('beforeunload', event => {
    if (!over && [...cards.values()].some(card => card.isBusy))
        event.preventDefault();
});
translate();
poll();
