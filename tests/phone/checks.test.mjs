// SPDX-License-Identifier: Apache-2.0
// The phone page's checks of photos, fed with pixels: a paper with letters and a red seal on a desk, good or with one fault.
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {test} from 'node:test';

const source = await readFile(new URL('../../resources/phone/checks.js', import.meta.url), 'utf8');
const {checkPhoto, measure, thresholds} = await import(`data:text/javascript,${encodeURIComponent(source)}`);

const width = 1024;
const height = 768;

/// Numbers that are the same in every run.
function randomOf(seed) {
    let state = seed * 2654435761 >>> 0;
    return () => (state = (state * 1664525 + 1013904223) >>> 0) / 2 ** 32;
}

/// `change(rgb, x, y)` is the fault.
function photo(seed, change = rgb => rgb) {
    const random = randomOf(seed);
    const paper = [205 + 25 * random(), 205 + 25 * random(), 195 + 25 * random()];
    const desk = [70 + 80 * random(), 60 + 60 * random(), 40 + 60 * random()];
    const ink = [30, 30, 35];
    const left = 90 + 60 * random(), top = 60 + 60 * random(), row = 22 + 10 * random(), stroke = 3 + 2 * random();
    const data = new Uint8ClampedArray(4 * width * height);
    for (let y = 0; y < height; ++y)
        for (let x = 0; x < width; ++x) {
            let rgb = desk;
            if (x > left && x < width - left && y > top && y < height - top) {
                const letter = y % row < row * 0.6 && (Math.floor(x / stroke) * 7 + Math.floor(y / row) * 13) % 5 < 2 && x % 90 < 70;
                rgb = letter && x < width * 0.7 ? ink : paper;
                const seal = Math.hypot(x - width * 0.78, y - height * 0.68);
                rgb = seal > 52 && seal < 60 || seal < 16 ? [200, 35, 40] : rgb;
            }
            const [r, g, b] = change(rgb, x, y);
            const noise = 5 * (random() + random() - 1);
            data.set([r + noise, g + noise, b + noise, 255], 4 * (y * width + x));
        }
    return {data, width, height};
}

/// The mean of the pixels beside each other.
function smeared({data}, reach, down) {
    const blurredData = new Uint8ClampedArray(data);
    for (let y = 0; y < height; ++y)
        for (let x = 0; x < width; ++x)
            for (let channel = 0; channel < 3; ++channel) {
                let sum = 0, count = 0;
                for (let i = -reach; i <= reach; ++i) {
                    const u = down ? x : x + i, v = down ? y + i : y;
                    if (u >= 0 && u < width && v >= 0 && v < height) {
                        sum += data[4 * (v * width + u) + channel];
                        ++count;
                    }
                }
                blurredData[4 * (y * width + x) + channel] = sum / count;
            }
    return {data: blurredData, width, height};
}

const times = factor => rgb => rgb.map(value => value * factor);
const faults = {
    TOO_DARK: seed => photo(seed, times(0.3)),
    TOO_BRIGHT: seed => photo(seed, rgb => rgb.map(value => value * 1.5 + 130)),
    BLURRED: seed => smeared(smeared(photo(seed), 4, false), 4, true),
    GLARE: seed => photo(seed, (rgb, x, y) => rgb.map(value => value + 260 * Math.exp(-(((x - 500 - seed) / 80) ** 2) - ((y - 380) / 60) ** 2))),
    GREY_COPY: seed => photo(seed, ([r, g, b]) => Array(3).fill(0.299 * r + 0.587 * g + 0.114 * b)),
};
const codesOf = found => found.map(({code}) => code);

test('a good photo raises nothing', () => {
    for (let seed = 1; seed <= 3; ++seed)
        assert.deepEqual(checkPhoto(photo(seed), {width: 4032, height: 3024}), [], JSON.stringify(measure(photo(seed))));
});

for (const [code, faulty] of Object.entries(faults))
    test(`${code} is found`, () => {
        for (let seed = 1; seed <= 2; ++seed) {
            const found = checkPhoto(faulty(seed));
            assert.ok(codesOf(found).includes(code), `seed ${seed}: ${JSON.stringify(measure(faulty(seed)))}`);
            for (const {strength} of found)
                assert.ok(strength >= 0 && strength <= 1);
        }
    });

test('few pixels are a matter of the photo itself', () => {
    assert.deepEqual(codesOf(checkPhoto(photo(1), {width: 640, height: 480})), ['TOO_SMALL']);
    assert.deepEqual(checkPhoto(photo(1)), []);
});

test('empty and tiny pictures harm nothing', () => {
    for (const side of [1, 2, 40])
        assert.ok(Array.isArray(checkPhoto({data: new Uint8ClampedArray(4 * side * side), width: side, height: side})));
});

test('thresholds and pixels are those of the desk', async () => {
    const desk = await readFile(new URL('../../src/images/photo_checks.cpp', import.meta.url), 'utf8');
    const table = Object.fromEntries([...desk.matchAll(/\{"([A-Z_]+)"_L1, \w+, ([\d.]+)\}/g)].map(match => [match[1], Number(match[2])]));
    for (const [code, threshold] of Object.entries(thresholds))
        assert.equal(table[code], threshold, code);
});
