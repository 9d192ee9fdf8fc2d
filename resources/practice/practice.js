// SPDX-License-Identifier: Apache-2.0
// What the practice pages share: key, language, calls to /practice/api, polling.
import {texts, words, fields} from '/practice/texts.js';

// The key comes in the query or the fragment and stays in the fragment, which is never sent to a server.
const given = new URLSearchParams(location.hash.slice(1));
for (const [name, value] of new URLSearchParams(location.search))
    given.set(name, value);
const key = given.get('key') ?? '';
let chinese = language();
const listeners = [];

/// A value that came with the address, e.g. the code from the phone page.
export const parameter = name => given.get(name) ?? '';

function language() {
    const wanted = given.get('lang') ?? stored('practiceLanguage') ?? navigator.language;
    return wanted.toLowerCase().startsWith('zh');
}

function stored(name) {
    try {
        return localStorage.getItem(name);
    } catch {
        return null; // storage may be closed; the choice then lives as long as the page
    }
}

function setLanguage(zh) {
    chinese = zh;
    given.delete('lang');
    try {
        localStorage.setItem('practiceLanguage', zh ? 'zh' : 'en');
    } catch {
        given.set('lang', zh ? 'zh' : 'en');
    }
    translate(document);
}

const pick = pair => pair[chinese ? 1 : 0];

/// The text of `name` in the present language, `{x}` replaced.
export function t(name, values = {}) {
    return pick(texts[name]).replace(/\{(\w+)\}/g, (all, what) => String(values[what] ?? all));
}

/// The name of a word of the contract for people.
export const word = code => words[code] ? pick(words[code]) : code;

/// The text of `{en, zh}`.
export const either = both => (chinese ? both?.zh : both?.en) ?? both?.zh ?? both?.en ?? '';

export function time(iso) {
    return new Intl.DateTimeFormat(chinese ? 'zh-CN' : 'en-GB', {dateStyle: 'medium', timeStyle: 'medium'}).format(new Date(iso));
}

/// The name of the field at a pointer such as `/websites/web_1/personInCharge/mobile`.
export function fieldName(pointer) {
    if (!pointer)
        return t('wholeOrder');
    const parts = pointer.split('/');
    const last = parts.at(-1);
    let name = fields[last] ? pick(fields[last]) : last;
    if (parts.includes('certificate'))
        name = t('certificateField', {field: name});
    if (parts.includes('personInCharge'))
        name = t('personField', {field: name});
    if (parts.includes('legalRepresentative'))
        name = t('legalField', {field: name});
    return t('fieldLabel', {field: name, pointer});
}

/// Puts the texts of the present language on everything below `root` and tells the page to redraw.
export function translate(root) {
    for (const node of root.querySelectorAll('[data-t]'))
        node.textContent = t(node.dataset.t);
    for (const node of root.querySelectorAll('[data-label]'))
        node.setAttribute('aria-label', t(node.dataset.label));
    if (root !== document)
        return;
    document.documentElement.lang = chinese ? 'zh-CN' : 'en';
    document.getElementById('languageZh').setAttribute('aria-pressed', chinese);
    document.getElementById('languageEn').setAttribute('aria-pressed', !chinese);
    for (const link of document.querySelectorAll('[data-page]'))
        link.href = pageAddress(link.dataset.page);
    for (const redraw of listeners)
        redraw();
}

/// Address of another practice page with the key and `more`.
export function pageAddress(path, more = {}) {
    const values = new URLSearchParams({key, ...more});
    if (given.has('lang'))
        values.set('lang', given.get('lang'));
    return `${path}#${values}`;
}

/// A copy of a template's element, translated.
export function fromTemplate(id) {
    const node = document.getElementById(id).content.firstElementChild.cloneNode(true);
    translate(node);
    return node;
}

export function show(node, text, kind) {
    node.hidden = !text;
    if (node.textContent !== text)
        node.textContent = text;
    if (kind)
        node.className = `strip ${kind}`;
}

let trouble = '';
export function setTrouble(name) {
    trouble = name;
    show(document.getElementById('trouble'), name ? t(name) : '');
}

/// One call of the practice API: `{ok, body}`; a service that does not answer or a wrong key is told on the page.
export async function call(method, path, body) {
    let answer;
    try {
        answer = await fetch(`/practice/api/${path}`, {
            method, cache: 'no-store', signal: AbortSignal.timeout(5000),
            headers: {'X-Practice-Key': key, ...(body ? {'Content-Type': 'application/json'} : {})},
            body: body ? JSON.stringify(body) : undefined,
        });
    } catch {
        setTrouble('unreachable');
        return {ok: false};
    }
    const content = await answer.json().catch(() => ({}));
    setTrouble(answer.status === 401 || answer.status === 403 ? 'wrongKey' : '');
    return {ok: answer.ok, body: content};
}

/// A picture of the practice API as a bitmap; none where it cannot be had.
export async function picture(path) {
    try {
        const answer = await fetch(`/practice/api/${path}`, {cache: 'no-store', headers: {'X-Practice-Key': key}});
        return answer.ok ? await createImageBitmap(await answer.blob()) : undefined;
    } catch {
        return undefined;
    }
}

/// Text of a refusal that no page has a better one for.
export const refusal = body => body ? t('refused', {code: body.code ?? '?', requestId: body.requestId ?? '?'}) : '';

/// Reads the state now and each second while the page is seen; `draw(state)` also runs after a change of language.
/// Answers a function that reads at once.
export function poll(draw) {
    let state;
    const redraw = () => state && draw(state);
    listeners.push(redraw);
    async function read() {
        const answer = await call('GET', 'state');
        if (answer.ok) {
            state = answer.body;
            redraw();
        }
    }
    async function loop() {
        if (!document.hidden)
            await read();
        setTimeout(loop, 1000);
    }
    if (key)
        loop();
    return read;
}

/// `redraw` runs after each change of language.
export const onLanguage = redraw => listeners.push(redraw);

/// Call once, when the page's own parts are ready.
export function begin(pagePath) {
    document.querySelector(`[data-page="${pagePath}"]`).setAttribute('aria-current', 'page');
    document.getElementById('languageZh').addEventListener('click', () => setLanguage(true));
    document.getElementById('languageEn').addEventListener('click', () => setLanguage(false));
    listeners.push(() => setTrouble(trouble));
    if (key)
        history.replaceState(null, '', pageAddress(pagePath));
    else
        trouble = 'noKey';
    translate(document);
}
