// SPDX-License-Identifier: Apache-2.0
// The verifier's phone: messages of the practice environment, newest first.
import {begin, either, fromTemplate, pageAddress, poll, t, time} from '/practice/practice.js';

const list = document.getElementById('messages');
const select = document.getElementById('numberSelect');
const bubbles = new Map(); // message -> element; kept, so that a screen reader hears only what is new
let last;

const identity = message => [message.orderId, message.n, message.mobile, message.at, message.code].join(' ');

async function copy(code, button) {
    try {
        await navigator.clipboard.writeText(code);
        button.textContent = t('copied');
        setTimeout(() => { button.textContent = t('copyCode'); }, 2000);
    } catch {
        getSelection().selectAllChildren(button.closest('.message').querySelector('.code')); // ready for Ctrl+C
    }
}

function makeBubble(message) {
    const bubble = fromTemplate('messageTemplate');
    bubble.querySelector('.code').textContent = message.code;
    const button = bubble.querySelector('.copy');
    button.addEventListener('click', () => copy(message.code, button));
    return bubble;
}

function drawBubble(bubble, message) {
    const stamp = bubble.querySelector('time');
    stamp.dateTime = message.at;
    stamp.textContent = time(message.at);
    bubble.querySelector('.to').textContent = t('sentTo', {mobile: message.mobile});
    bubble.querySelector('.text').textContent = either(message.text);
    bubble.querySelector('.enter').href = pageAddress('/practice/miit', {code: message.code, mobile: message.mobile});
}

function drawNumbers(messages) {
    const numbers = [...new Set(messages.map(message => message.mobile))].sort();
    const chosen = numbers.includes(select.value) ? select.value : '';
    const wanted = ['', ...numbers];
    if ([...select.options].map(option => option.value).join() !== wanted.join())
        select.replaceChildren(...wanted.map(number => new Option(number, number)));
    select.options[0].textContent = t('allNumbers');
    select.value = chosen;
}

function draw(state) {
    last = state;
    drawNumbers(state.messages);
    const seen = state.messages.filter(message => !select.value || message.mobile === select.value)
        .sort((a, b) => b.at.localeCompare(a.at));
    const ids = seen.map(identity);
    for (const [id, bubble] of bubbles) {
        if (!ids.includes(id)) {
            bubble.remove();
            bubbles.delete(id);
        }
    }
    seen.forEach((message, index) => {
        const id = ids[index];
        if (!bubbles.has(id))
            bubbles.set(id, makeBubble(message));
        const bubble = bubbles.get(id);
        drawBubble(bubble, message);
        if (list.children[index] !== bubble)
            list.insertBefore(bubble, list.children[index] ?? null);
    });
    document.getElementById('noMessages').hidden = seen.length > 0;
}

select.addEventListener('change', () => last && draw(last));
poll(draw);
begin('/practice/phone');
