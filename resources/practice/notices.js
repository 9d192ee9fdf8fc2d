// SPDX-License-Identifier: Apache-2.0
// What the provider and the administration choose from: the reasons of findings, and the notices they issue.
import {call, either, fieldName, onLanguage, refusal, show, t} from '/practice/practice.js';

let choices = {filings: [], reasons: []};
let issued = null;
const form = document.getElementById('noticeForm');
const filing = document.getElementById('noticeFiling');
const service = document.getElementById('noticeService');
const fields = document.getElementById('noticeFields');
const kinds = ['DOMAIN_CHECK_FAILED', 'SPECIAL_INSPECTION', 'ACCESS_CHECK'];

const chosenFiling = () => choices.filings.find(one => one.id === filing.value);
const chosenService = () => chosenFiling()?.services.find(one => one.id === service.value);

function fill(select, options) {
    const before = select.value;
    select.replaceChildren(...options.map(([value, text]) => new Option(text, value)));
    if (options.some(([value]) => value === before))
        select.value = before;
}

/// The reasons as options of a finding's select; the first one leaves the words to the reviewer.
export function fillReasons(select) {
    fill(select, [['', t('ownWords')], ...choices.reasons.map(one => [String(one.number), `${one.number}. ${either(one.title)}`])]);
}

/// Words of a reason, as a reviewer would send them; nothing for the reviewer's own.
export function wordsOf(number) {
    const reason = choices.reasons.find(one => String(one.number) === number);
    return reason ? {detail: either(reason.meaning), suggestion: either(reason.todo)} : null;
}

function drawFields() {
    const pointers = [...(chosenService()?.pointers ?? []), ...(chosenFiling()?.pointers ?? [])];
    const ticked = new Set([...fields.querySelectorAll('input:checked')].map(box => box.value));
    fields.replaceChildren(...pointers.map(pointer => {
        const label = document.createElement('label');
        label.className = 'toggle';
        const box = document.createElement('input');
        box.type = 'checkbox';
        box.value = pointer;
        box.checked = ticked.has(pointer);
        const text = document.createElement('span');
        text.textContent = fieldName(pointer);
        label.append(box, text);
        return label;
    }));
}

function drawServices() {
    const services = chosenFiling()?.services ?? [];
    fill(service, [['', t('entityOnly')], ...services.map(one => [one.id, one.name])]);
    drawFields();
}

function draw() {
    fill(document.getElementById('noticeKind'), kinds.map(kind => [kind, t(kind)]));
    fill(filing, choices.filings.map(one => [one.id, `${one.name} ${one.icpNumber}`]));
    drawServices();
    for (const select of document.querySelectorAll('.finding .reason'))
        fillReasons(select);
    const result = document.getElementById('noticeResult');
    if (issued)
        show(result, t(issued.name, issued.values), issued.kind);
}

function tell(name, kind, values) {
    issued = {name, kind, values};
    show(document.getElementById('noticeResult'), t(name, values), kind);
}

async function issue(event) {
    event.preventDefault();
    const pointers = [...fields.querySelectorAll('input:checked')].map(box => box.value);
    if (pointers.length === 0)
        return tell('noticeNoFields', 'bad');
    const answer = await call('POST', 'notices', {
        kind: document.getElementById('noticeKind').value,
        filingId: filing.value,
        targets: service.value ? [service.value] : [],
        pointers,
        dueInDays: Number(document.getElementById('noticeDays').value),
    });
    if (answer.ok)
        return tell('noticeIssued', 'ok');
    issued = null;
    show(document.getElementById('noticeResult'), refusal(answer.body), 'bad');
}

/// Reads what there is to choose from; once, for the samples' filings stay.
export async function readChoices() {
    const answer = await call('GET', 'choices');
    if (answer.ok) {
        choices = answer.body;
        draw();
    }
}

form.addEventListener('submit', issue);
filing.addEventListener('change', drawServices);
service.addEventListener('change', drawFields);
onLanguage(draw);
