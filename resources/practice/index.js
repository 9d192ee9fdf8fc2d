// SPDX-License-Identifier: Apache-2.0
// Start page: the reviews of the provider and of the administration.
import {drawDocuments} from '/practice/documents.js';
import {fillReasons, readChoices, wordsOf} from '/practice/notices.js';
import {begin, call, fieldName, fromTemplate, poll, refusal, show, t, time, word} from '/practice/practice.js';

const list = document.getElementById('orders');
const toggle = document.getElementById('automaticToggle');
const cards = new Map(); // order id -> card; a card lives on, so that an open form keeps its input
const kinds = {PROVIDER_REVIEW: 'warn', SMS_VERIFICATION: 'warn', ADMINISTRATION_REVIEW: 'warn', APPROVED: 'ok', RETURNED: 'bad', REJECTED: 'bad'};
const turns = {PROVIDER_REVIEW: 'turnProvider', SMS_VERIFICATION: 'turnSms', ADMINISTRATION_REVIEW: 'turnAdministration', APPROVED: 'turnSync'};
const wantsFindings = action => action === 'return' || action === 'reject';

function makeCard(id) {
    const card = fromTemplate('orderTemplate');
    card.id = `order-${id}`;
    const form = card.querySelector('.findings');
    form.addEventListener('submit', event => { event.preventDefault(); sendFindings(id, card); });
    form.querySelector('.add').addEventListener('click', () => addRow(card).querySelector('.pointer').focus());
    form.querySelector('.keep').addEventListener('click', () => closeForm(card));
    cards.set(id, card);
    list.append(card);
    return card;
}

function drawCard(card, order) {
    card.order = order;
    card.querySelector('.kind').textContent = word(order.kind);
    const chip = card.querySelector('.chip');
    chip.textContent = word(order.state);
    chip.className = `chip ${kinds[order.state] ?? ''}`;
    card.querySelector('.target').textContent = [order.targetName, order.icpNumber].filter(Boolean).join(' · ');
    card.querySelector('.since').textContent = order.since ? t('since', {time: time(order.since)}) : '';
    card.querySelector('.turn').textContent = t(turns[order.state] ?? 'turnApplicant');
    drawDocuments(card.querySelector('.documents'), order.documents ?? [], Boolean(order.actions?.length), () => read());
    drawActions(card, order.actions ?? []);
    if (card.action)
        drawForm(card);
}

function drawActions(card, actions) {
    const row = card.querySelector(':scope > .actions');
    if (row.dataset.actions !== actions.join()) {
        row.dataset.actions = actions.join();
        row.replaceChildren(...actions.map(action => {
            const button = document.createElement('button');
            button.type = 'button';
            button.dataset.action = action;
            button.className = wantsFindings(action) ? 'danger' : '';
            button.addEventListener('click', () => wantsFindings(action) ? openForm(card, action) : act(card, action));
            return button;
        }));
        if (card.action && !actions.includes(card.action))
            closeForm(card);
    }
    for (const button of row.children) {
        button.textContent = t(button.dataset.action);
        button.setAttribute('aria-label', `${t(button.dataset.action)}: ${card.order.targetName ?? ''}`);
    }
}

function openForm(card, action) {
    card.action = action;
    card.querySelector('.findings').hidden = false;
    if (!card.querySelector('.finding'))
        addRow(card);
    drawForm(card);
    card.querySelector('.finding .pointer').focus();
}

function closeForm(card) {
    card.action = '';
    card.querySelector('.findings').hidden = true;
    card.querySelector('.rows').replaceChildren();
    show(card.querySelector('.findings > .strip'), '');
}

function drawForm(card) {
    card.querySelector('h3').textContent = t(card.action === 'return' ? 'returnTitle' : 'rejectTitle');
    card.querySelector('.send').textContent = t(card.action === 'return' ? 'sendReturn' : 'sendReject');
    for (const select of card.querySelectorAll('select.pointer')) {
        for (const option of select.options)
            option.textContent = fieldName(option.value);
    }
}

function addRow(card) {
    const row = fromTemplate('findingTemplate');
    row.querySelector('.pointer').append(...[...(card.order.pointers ?? []), ''].map(pointer => new Option(fieldName(pointer), pointer)));
    const reason = row.querySelector('.reason');
    fillReasons(reason);
    reason.addEventListener('change', () => takeReason(row, reason.value));
    row.querySelector('.remove').addEventListener('click', () => {
        row.remove();
        if (!card.querySelector('.finding'))
            closeForm(card);
    });
    card.querySelector('.rows').append(row);
    return row;
}

/// A known reason fills in the words; they can be changed before they are sent.
function takeReason(row, number) {
    const words = wordsOf(number);
    row.querySelector('.detail').value = words?.detail ?? '';
    row.querySelector('.suggestion').value = words?.suggestion ?? '';
}

function sendFindings(id, card) {
    const rows = [...card.querySelectorAll('.finding')];
    const findings = rows.map(row => ({
        pointer: row.querySelector('.pointer').value,
        detail: row.querySelector('.detail').value.trim(),
        suggestion: row.querySelector('.suggestion').value.trim(),
    }));
    const empty = rows.find((row, index) => !findings[index].detail);
    show(card.querySelector('.findings > .strip'), empty ? t('detailMissing') : '');
    if (empty)
        empty.querySelector('.detail').focus();
    else
        act(card, card.action, {findings});
}

async function act(card, action, body) {
    const buttons = card.querySelectorAll('button');
    buttons.forEach(button => { button.disabled = true; });
    const answer = await call('POST', `orders/${encodeURIComponent(card.order.id)}:${action}`, body ?? {});
    buttons.forEach(button => { button.disabled = false; });
    show(card.querySelector('.problem'), answer.ok ? '' : refusal(answer.body));
    if (answer.ok)
        closeForm(card);
    await read();
}

function draw(state) {
    document.getElementById('clockText').textContent = t('clockText', {now: time(state.now), seconds: state.daySeconds});
    if (!toggle.disabled)
        toggle.checked = state.automatic;
    const ids = new Set(state.orders.map(order => order.id));
    for (const [id, card] of cards) {
        if (!ids.has(id)) {
            card.remove();
            cards.delete(id);
        }
    }
    for (const order of state.orders)
        drawCard(cards.get(order.id) ?? makeCard(order.id), order);
    document.getElementById('noOrders').hidden = state.orders.length > 0;
}

toggle.addEventListener('change', async () => {
    toggle.disabled = true;
    await call('POST', 'automatic', {automatic: toggle.checked});
    toggle.disabled = false;
    await read();
});
const read = poll(draw);
begin('/practice/');
readChoices();
