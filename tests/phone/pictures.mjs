// SPDX-License-Identifier: Apache-2.0
// Synthetic photos, drawn in the browser: a specimen card on a table, a face that is nobody's.

/// A JPEG as a Buffer. `what`: card, face, dark.
export async function photo(browser, what, width = 1600, height = 1200) {
    const page = await browser.newPage();
    const url = await page.evaluate(draw, {what, width, height});
    await page.close();
    return Buffer.from(url.split(',')[1], 'base64');
}

function draw({what, width, height}) {
    const canvas = Object.assign(document.createElement('canvas'), {width, height});
    const c = canvas.getContext('2d');
    c.fillStyle = what === 'dark' ? '#050505' : what === 'face' ? '#e9ebee' : '#8d6b4a';
    c.fillRect(0, 0, width, height);
    if (what === 'card') {
        for (let y = 0; y < height; y += 6) { // grain of the table
            c.fillStyle = `rgba(60, 38, 20, ${0.15 + 0.1 * Math.sin(y * 1.7)})`;
            c.fillRect(0, y, width, 3);
        }
        c.translate(width * 0.12, height * 0.2);
        c.rotate(0.015);
        const [w, h] = [width * 0.76, height * 0.6];
        c.fillStyle = '#dcecf7';
        c.beginPath();
        c.roundRect(0, 0, w, h, 30);
        c.fill();
        c.fillStyle = '#1b2430';
        c.font = `${h * 0.07}px "Noto Sans CJK SC", sans-serif`;
        ['姓名  示例一', '性别  女   民族  汉', '出生  1990 年 1 月 1 日', '住址  示例省示例市示例路 1 号', '证件号码  SPECIMEN 000000'].forEach((line, i) =>
            c.fillText(line, w * 0.05, h * (0.17 + 0.17 * i)));
        c.fillStyle = '#c8d2dc';
        c.fillRect(w * 0.68, h * 0.14, w * 0.26, h * 0.55);
        c.fillStyle = '#7b8896';
        for (const [y, r, from] of [[0.32, 0.1, 0], [0.69, 0.22, Math.PI]]) {
            c.beginPath();
            c.arc(w * 0.81, h * y, h * r, from, 2 * Math.PI);
            c.fill();
        }
        c.fillStyle = 'rgba(179, 38, 30, 0.35)';
        c.font = `${h * 0.13}px sans-serif`;
        c.fillText('SPECIMEN 样本', w * 0.2, h * 0.62);
    } else if (what === 'face') {
        c.fillStyle = '#3c5a80';
        c.beginPath();
        c.ellipse(width / 2, height * 1.02, width * 0.32, height * 0.3, 0, 0, 7);
        c.fill();
        c.fillStyle = '#e0b898';
        c.beginPath();
        c.ellipse(width / 2, height * 0.42, width * 0.17, height * 0.25, 0, 0, 7);
        c.fill();
        c.fillStyle = '#3a2a20';
        for (const x of [0.43, 0.57]) {
            c.beginPath();
            c.arc(width * x, height * 0.38, width * 0.018, 0, 7);
            c.fill();
        }
        c.fillRect(width * 0.45, height * 0.53, width * 0.1, height * 0.012);
    }
    if (what !== 'dark') { // the noise of a sensor
        const data = c.getImageData(0, 0, width, height);
        let seed = 7;
        for (let i = 0; i < data.data.length; ++i) {
            seed = (seed * 1103515245 + 12345) & 0x7fffffff;
            if (i % 4 !== 3)
                data.data[i] += (seed >> 16) % 17 - 8;
        }
        c.putImageData(data, 0, 0);
    }
    return canvas.toDataURL('image/jpeg', 0.9);
}

/// The JPEG with an EXIF block: turned by `orientation`, taken somewhere (a GPS directory).
export function withExif(jpeg, orientation) {
    const tiff = Buffer.alloc(8 + 2 + 2 * 12 + 4 + 2 + 12 + 4);
    tiff.write('II*\0', 0, 'latin1');
    tiff.writeUInt32LE(8, 4);
    tiff.writeUInt16LE(2, 8);
    const entry = (at, tag, type, count, value) => {
        tiff.writeUInt16LE(tag, at);
        tiff.writeUInt16LE(type, at + 2);
        tiff.writeUInt32LE(count, at + 4);
        tiff.writeUInt32LE(value, at + 8);
    };
    entry(10, 0x0112, 3, 1, orientation);
    entry(22, 0x8825, 4, 1, 38); // the GPS directory
    tiff.writeUInt16LE(1, 38);
    entry(40, 0x0001, 2, 2, 'N'.charCodeAt(0));
    const body = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]);
    const head = Buffer.from([0xff, 0xe1, (body.length + 2) >> 8, (body.length + 2) & 0xff]);
    return Buffer.concat([jpeg.subarray(0, 2), head, body, jpeg.subarray(2)]);
}

/// Width and height in a JPEG's frame header.
export function sizeOf(jpeg) {
    for (let at = 2; at < jpeg.length; at += 2 + jpeg.readUInt16BE(at + 2)) {
        const marker = jpeg[at + 1];
        if (marker >= 0xc0 && marker <= 0xc3)
            return [jpeg.readUInt16BE(at + 7), jpeg.readUInt16BE(at + 5)];
    }
    return [0, 0];
}
