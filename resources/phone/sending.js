// SPDX-License-Identifier: Apache-2.0
// Sends a photo over a connection that may break at any moment.

const waits = [1, 2, 4, 8, 15]; // seconds before each next try; the last one again and again
const silence = 60000;          // an upload that takes longer has lost its connection

/// One try: `{status, body}`; status 0 where no answer came.
function once(url, blob, told, put) {
    return new Promise(resolve => {
        const request = new XMLHttpRequest();
        put(request);
        request.open('PUT', url);
        request.setRequestHeader('Content-Type', blob.type);
        request.timeout = silence;
        request.upload.onprogress = event => event.lengthComputable && told(Math.floor(100 * event.loaded / event.total));
        request.onload = () => resolve({status: request.status, body: parsed(request.responseText)});
        request.onerror = request.ontimeout = request.onabort = () => resolve({status: 0});
        request.send(blob);
    });
}

function parsed(text) {
    try {
        return JSON.parse(text);
    } catch {
        return {};
    }
}

const passes = ({status}) => status === 0 || status === 429 || status >= 500;

/// Repeats until the service has answered. The service takes the same photo once, however often it comes.
export class Sending {
    #request;
    #stopped = false;
    #wake = () => {};

    /// `told.progress(percent)`, `told.waiting(seconds)`.
    constructor(url, blob, told) {
        this.url = url;
        this.blob = blob;
        this.told = told;
    }

    /// The answer that is final: `{status, body}`; none where it was stopped.
    async run() {
        for (let tries = 0; !this.#stopped; ++tries) {
            this.told.progress(0);
            const answer = await once(this.url, this.blob, percent => this.told.progress(percent), request => this.#request = request);
            if (this.#stopped)
                return undefined;
            if (!passes(answer))
                return answer;
            await this.#pause(waits[Math.min(tries, waits.length - 1)]);
        }
        return undefined;
    }

    /// Do not wait any longer: the person asks, or the connection is back.
    tryNow() { this.#wake(); }

    stop() {
        this.#stopped = true;
        this.#wake();
        this.#request?.abort();
    }

    async #pause(seconds) {
        for (let left = seconds; left > 0 && !this.#stopped; --left) {
            this.told.waiting(left);
            const woken = await new Promise(resolve => {
                const timer = setTimeout(() => resolve(false), 1000);
                this.#wake = () => { clearTimeout(timer); resolve(true); };
            });
            if (woken)
                return;
        }
    }
}
