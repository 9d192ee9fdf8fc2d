// SPDX-License-Identifier: Apache-2.0
// The documents of an order, as the reviewer sees them.
import {call, either, fromTemplate, picture, refusal, show, t, word} from '/practice/practice.js';

const chips = {RECEIVED: 'warn', ACCEPTED: 'ok', REFUSED: 'bad'};

/// Draws the documents below `list`; a row lives on, so that an open picture or a half written reason stays.
export function drawDocuments(list, documents, reviewed, read) {
    const rows = list.rows ??= new Map(); // id -> row
    for (const [id, row] of rows) {
        if (!documents.some(document => document.id === id)) {
            row.remove();
            rows.delete(id);
        }
    }
    for (const document of documents) {
        if (!rows.has(document.id)) {
            rows.set(document.id, makeRow(document.id, read));
            list.append(rows.get(document.id));
        }
        drawRow(rows.get(document.id), document, reviewed);
    }
}

function makeRow(id, read) {
    const row = fromTemplate('documentTemplate');
    const act = async (verb, body) => {
        const answer = await call('POST', `documents/${encodeURIComponent(id)}:${verb}`, body);
        show(row.querySelector('.strip'), answer.ok ? '' : refusal(answer.body));
        if (answer.ok)
            row.querySelector('form').hidden = true;
        await read();
    };
    row.querySelector('.view').addEventListener('click', () => look(row, id));
    row.querySelector('.accept').addEventListener('click', () => act('accept', {}));
    row.querySelector('.refuse').addEventListener('click', () => {
        row.querySelector('form').hidden = false;
        row.querySelector('input').focus();
    });
    row.querySelector('form').addEventListener('submit', event => {
        event.preventDefault();
        const detail = row.querySelector('input').value.trim();
        if (detail)
            act('refuse', {detail});
        else
            show(row.querySelector('.strip'), t('detailMissing'));
    });
    return row;
}

function drawRow(row, document, reviewed) {
    const name = either(document.name) || document.id;
    row.querySelector('.name').textContent = name;
    const chip = row.querySelector('.chip');
    chip.textContent = word(document.status);
    chip.className = `chip ${chips[document.status] ?? ''}`;
    row.querySelector('.where').textContent = document.pointer;
    row.querySelector('canvas').setAttribute('aria-label', name);
    for (const [part, text] of [['view', 'viewDocument'], ['accept', 'acceptDocument'], ['refuse', 'refuseDocument']]) {
        const button = row.querySelector(`.${part}`);
        button.hidden = part !== 'view' && !reviewed;
        button.textContent = t(text);
        button.setAttribute('aria-label', `${t(text)}: ${name}`);
    }
}

/// Pictures are drawn, not linked: the page's policy lets no address in but its own files.
async function look(row, id) {
    const canvas = row.querySelector('canvas');
    canvas.hidden = !canvas.hidden;
    const bitmap = canvas.hidden ? undefined : await picture(`documents/${encodeURIComponent(id)}/content`);
    if (!bitmap)
        return;
    const scale = Math.min(1, 800 / bitmap.width);
    canvas.width = Math.round(bitmap.width * scale);
    canvas.height = Math.round(bitmap.height * scale);
    canvas.getContext('2d').drawImage(bitmap, 0, 0, canvas.width, canvas.height);
}
