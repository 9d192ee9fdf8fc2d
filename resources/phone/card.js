// SPDX-License-Identifier: Apache-2.0
// One slot: an example, the camera, the person's own look at the photo, its way to the service.
import {UnusablePhoto, prepare} from './photo.js';
import {Sending} from './sending.js';
import {suspicions as words} from './texts.js';

const drawings = {
    FACE_VERIFICATION: ['face', 'adviceFace'], HOLDING_ID_PHOTO: ['holding', 'adviceHolding'],
    ENTITY_CERTIFICATE: ['certificate', 'advicePaper'], DOMAIN_CERTIFICATE: ['certificate', 'advicePaper'],
    CERTIFICATE_OF_CHANGE: ['certificate', 'advicePaper'], LEGAL_REPRESENTATIVE_ID: ['id-front', 'adviceId'],
};

function drawingOf({kind, side}) {
    if (drawings[kind])
        return drawings[kind];
    if (side === 'FRONT' || kind.endsWith('_ID_FRONT'))
        return ['id-front', 'adviceId'];
    if (side === 'BACK' || kind.endsWith('_ID_BACK'))
        return ['id-back', 'adviceId'];
    return ['paper', 'advicePaper'];
}

export class Card {
    #slot;
    #phase = 'rest'; // rest, preparing, look, sending, waiting
    #photo;
    #sending;
    #fault = '';
    #progress = 0;
    #seconds = 0;
    #page;

    /// `page`: `{t, pair, url, maxBytes(), arrived(state), ended()}`.
    constructor(node, page) {
        this.node = node;
        this.#page = page;
        for (const input of node.querySelectorAll('input')) {
            input.addEventListener('change', () => {
                const [file] = input.files;
                input.value = ''; // the same photo may be taken again
                if (file)
                    this.#look(file);
            });
        }
        this.#part('.use').addEventListener('click', () => this.#send());
        this.#part('.retry').addEventListener('click', () => this.#sending?.tryNow());
    }

    get isFilled() { return Boolean(this.#slot?.document) && this.#slot.document.status !== 'REFUSED'; }
    get isBusy() { return ['preparing', 'look', 'sending', 'waiting'].includes(this.#phase); }
    get waitsForVerdict() { return this.#slot?.task && this.#slot.document?.status === 'RECEIVED'; }
    connectionIsBack() { this.#sending?.tryNow(); }
    stop() { this.#sending?.stop(); }

    /// The slot as the service has it.
    update(slot) {
        this.#slot = slot;
        this.draw();
    }

    async #look(file) {
        this.#sending?.stop();
        this.#fault = '';
        this.#phase = 'preparing';
        this.draw();
        try {
            this.#photo = await prepare(file, this.#page.maxBytes(), this.#slot.task);
            this.#phase = 'look';
        } catch (error) {
            this.#photo = undefined;
            this.#fault = error instanceof UnusablePhoto ? error.message : 'unreadable';
            this.#phase = 'rest';
        }
        this.draw();
        if (this.#phase === 'look')
            this.#part('.use').focus({preventScroll: true});
    }

    async #send() {
        const sending = new Sending(`${this.#page.url}/documents/${this.#slot.n}`, this.#photo.blob, {
            progress: percent => { this.#phase = 'sending'; this.#progress = percent; this.draw(); },
            waiting: seconds => { this.#phase = 'waiting'; this.#seconds = seconds; this.draw(); },
        });
        this.#sending = sending;
        const answer = await sending.run();
        if (this.#sending !== sending || !answer)
            return;
        this.#sending = undefined;
        this.#phase = 'rest';
        if (answer.status === 404)
            return this.#page.ended();
        if (answer.status === 200)
            return this.#page.arrived(answer.body);
        this.#photo = undefined;
        this.#fault = answer.body.code === 'DOCUMENT_QUOTA' ? 'tooMany' : `code:${answer.body.code ?? answer.status}`;
        this.draw();
    }

    draw() {
        const {t, pair} = this.#page;
        const name = pair(this.#slot.title) || this.#slot.kind;
        const [drawing, advice] = drawingOf(this.#slot);
        this.#part('.name').textContent = name;
        this.#part('.subject').textContent = this.#slot.subject ?? '';
        const image = this.#part('.sample img');
        image.src = `/u/assets/${drawing}.svg`;
        image.alt = t('sampleOf', {name});
        this.#part('.advice').textContent = t(advice);
        const refused = (this.#slot.refused ?? []).map(pair).join(t('and'));
        this.#part('.refused').textContent = refused && t('refusedHere', {what: refused});
        this.#part('.sample').hidden = Boolean(this.#photo);
        this.#drawState();
        this.#drawPhoto(name);
        this.#drawSending();
        this.#drawActions(name);
    }

    #drawState() {
        const {t} = this.#page;
        const [text, kind] = this.#stateText();
        const state = this.#part('.state');
        state.hidden = !text;
        state.textContent = text ?? '';
        state.className = `strip state ${kind ?? ''}`;
        const [finding] = this.#slot.document?.status === 'REFUSED' && this.#phase === 'rest' ? this.#slot.document.findings ?? [] : [];
        if (finding?.detail)
            state.textContent = `${text} · ${finding.detail}`;
        if (this.#phase === 'preparing')
            state.textContent = t('preparing');
    }

    #stateText() {
        const {t} = this.#page;
        if (this.#phase === 'preparing')
            return [t('preparing')];
        if (this.#fault)
            return [this.#fault.startsWith('code:') ? t('notTaken', {code: this.#fault.slice(5)}) : t(this.#fault), 'bad'];
        const document = this.#slot.document;
        if (!document || this.isBusy)
            return [];
        if (document.status === 'REFUSED')
            return [t(this.#slot.task ? 'faceRefused' : 'refusedByReviewer'), 'bad'];
        if (!this.#slot.task)
            return [t('arrived'), 'ok'];
        return document.status === 'ACCEPTED' ? [t('faceAccepted'), 'ok'] : [t('faceChecking')];
    }

    #drawPhoto(name) {
        const preview = this.#part('.preview');
        preview.hidden = !this.#photo;
        if (this.#photo && preview.photo !== this.#photo) {
            preview.photo = this.#photo;
            const {preview: picture} = this.#photo;
            preview.width = picture.width;
            preview.height = picture.height;
            preview.getContext('2d').drawImage(picture, 0, 0);
        }
        preview.setAttribute('aria-label', this.#page.t('previewOf', {name}));
        const found = this.#phase === 'look' ? this.#photo.suspicions : [];
        const list = this.#list('.warnings', found.map(({code}) => words[code] ? this.#page.pick(words[code]) : code));
        for (const item of list.children)
            item.className = 'strip warn';
    }

    #drawSending() {
        const {t} = this.#page;
        const bar = this.#part('.bar');
        bar.hidden = this.#phase !== 'sending' && this.#phase !== 'waiting';
        bar.value = this.#phase === 'sending' ? this.#progress : 0;
        const line = this.#part('.sending');
        line.hidden = bar.hidden;
        line.textContent = this.#phase === 'waiting' ? t('waiting', {seconds: this.#seconds}) : t('sending', {percent: this.#progress});
        bar.setAttribute('aria-label', line.textContent);
    }

    #drawActions(name) {
        const {t} = this.#page;
        const looks = this.#phase === 'look';
        const rests = this.#phase === 'rest';
        const again = looks || this.isFilled || this.#fault || this.#slot.document;
        const take = this.#part('.take');
        take.hidden = !rests && !looks;
        take.classList.toggle('primary', rests && !this.isFilled);
        const input = take.querySelector('input');
        input.setAttribute('capture', this.#slot.task ? 'user' : 'environment');
        take.querySelector('span').textContent = t(again ? 'takeAgain' : this.#slot.task ? 'takeFace' : 'take');
        input.setAttribute('aria-label', `${take.textContent.trim()}: ${name}`);
        const choose = this.#part('.choose');
        choose.hidden = take.hidden || this.#slot.task; // a face is taken now, by the camera
        choose.querySelector('span').textContent = t('choose');
        choose.querySelector('input').setAttribute('aria-label', `${t('choose')}: ${name}`);
        const use = this.#part('.use');
        use.hidden = !looks;
        use.textContent = t(looks && this.#photo.suspicions.length ? 'useAnyway' : 'use');
        this.#part('.retry').hidden = this.#phase !== 'waiting';
        this.#part('.retry').textContent = t('retryNow');
    }

    #list(selector, lines) {
        const list = this.#part(selector);
        list.hidden = lines.length === 0;
        list.replaceChildren(...lines.map(line => Object.assign(document.createElement('li'), {textContent: line})));
        return list;
    }

    #part(selector) { return this.node.querySelector(selector); }
}
