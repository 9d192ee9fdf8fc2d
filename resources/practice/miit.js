// SPDX-License-Identifier: Apache-2.0
// Stand-in of the SMS verification page of MIIT.
import {begin, call, onLanguage, parameter, refusal, show, t} from '/practice/practice.js';

const form = document.getElementById('verifyForm');
const result = document.getElementById('result');
const button = document.getElementById('verifyButton');
const checks = {code: /^\d{6}$/, mobile: /^1[3-9]\d{9}$/, idTail: /^[0-9A-Z]{6}$/};
const edit = name => document.getElementById(`${name}Edit`);
let shown = () => ['', ''];
let checked = false;

const value = name => edit(name).value.replace(/\s/g, '').toUpperCase();

/// Marks the fields that cannot be right; answers the first of them.
function mark() {
    let first;
    for (const [name, pattern] of Object.entries(checks)) {
        const fault = checked && !pattern.test(value(name));
        edit(name).setAttribute('aria-invalid', fault);
        show(document.getElementById(`${name}Fault`), fault ? t(`${name}Fault`) : '');
        if (fault)
            first ??= edit(name);
    }
    return first;
}

function wrongCode(left) {
    if (left === 0)
        return t('wrongCodeLast');
    return left === 1 ? t('wrongCodeOne') : t('wrongCode', {n: left});
}

/// Text and kind of an answer.
function outcome({result: said, attemptsLeft, waitingForOthers}) {
    switch (said) {
    case 'VERIFIED': return [t(waitingForOthers ? 'waitingForOthers' : 'verified'), 'ok'];
    case 'WRONG_CODE': return [wrongCode(attemptsLeft), 'bad'];
    case 'NOT_WAITING': return [t('notWaiting'), 'warn'];
    case 'EXPIRED': return [t('expired'), 'bad'];
    case 'ORDER_RETURNED': return [t('orderReturned'), 'bad'];
    default: return [said, 'info'];
    }
}

const drawResult = () => show(result, ...shown());

form.addEventListener('submit', async event => {
    event.preventDefault();
    checked = true;
    shown = () => ['', ''];
    drawResult();
    const wrong = mark();
    if (wrong) {
        wrong.focus();
        return;
    }
    button.disabled = true;
    const answer = await call('POST', 'verify', {code: value('code'), mobile: value('mobile'), idTail: value('idTail')});
    button.disabled = false;
    shown = () => answer.ok ? outcome(answer.body) : [refusal(answer.body), 'bad'];
    drawResult();
});
form.addEventListener('input', mark);
onLanguage(mark);
onLanguage(drawResult);
edit('code').value = parameter('code');
edit('mobile').value = parameter('mobile');
begin('/practice/miit');
