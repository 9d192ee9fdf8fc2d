// SPDX-License-Identifier: Apache-2.0
// What may be wrong with a photo of a document, measured on its pixels; a suspicion warns and never blocks. The desk's checks
// (src/images) with the same codes, where a slow phone can do them: 1 MP in about 0.1 s on a desktop. No DOM, no dependencies.

/// From here on a strength is worth a word. A test compares them with those of the desk.
export const thresholds = {TOO_SMALL: 0.5, TOO_DARK: 0.4, TOO_BRIGHT: 0.6, BLURRED: 0.35, GLARE: 0.3, GREY_COPY: 0.4};

const lightSide = 256;
const clamp = value => Math.min(1, Math.max(0, value));

/// The value below which `share` of the counted values lie.
function quantile(counts, share) {
    const total = counts.reduce((sum, count) => sum + count, 0);
    let seen = 0;
    for (let value = 0; value < counts.length; ++value) {
        seen += counts[value];
        if (seen > 0 && seen >= share * total)
            return value;
    }
    return counts.length - 1;
}

function histogram(values) {
    const counts = new Uint32Array(256);
    for (const value of values)
        ++counts[value];
    return counts;
}

/// Brightness, one byte a pixel.
export function greyOf({data, width, height}) {
    const grey = new Uint8ClampedArray(width * height);
    for (let i = 0, from = 0; i < grey.length; ++i, from += 4)
        grey[i] = 0.299 * data[from] + 0.587 * data[from + 1] + 0.114 * data[from + 2];
    return grey;
}

/// The mean of whole blocks of pixels, so that noise and letters do not count.
export function shrunk({data, width, height}, side) {
    const step = Math.max(1, Math.ceil(Math.max(width, height) / side));
    const small = {width: Math.max(1, Math.floor(width / step)), height: Math.max(1, Math.floor(height / step))};
    small.data = new Uint8ClampedArray(4 * small.width * small.height);
    for (let y = 0; y < small.height; ++y)
        for (let x = 0; x < small.width; ++x)
            for (let channel = 0; channel < 4; ++channel) {
                let sum = 0;
                for (let v = y * step; v < Math.min(height, (y + 1) * step); ++v)
                    for (let u = x * step; u < Math.min(width, (x + 1) * step); ++u)
                        sum += data[4 * (v * width + u) + channel];
                small.data[4 * (y * small.width + x) + channel] = sum / (step * step);
            }
    return small;
}

/// The shorter side in pixels, against twice what is enough.
export const tooSmall = ({width, height}) => clamp(1 - Math.min(width, height) / 1600);

/// How far the brightest tenth, which is paper, is from white.
export const tooDark = light => clamp((190 - quantile(histogram(greyOf(light)), 0.9)) / 140);

/// A large part is pure white and the ink has paled.
export function tooBright(photo) {
    const counts = histogram(greyOf(photo));
    const white = counts[253] + counts[254] + counts[255];
    return white < 0.15 * photo.width * photo.height ? 0 : clamp(quantile(counts, 0.01) / 160);
}

/// The variance of the Laplacian over that of the brightness itself, on the tenth of blocks with the most of it: letters.
export function blurred(photo) {
    const {width, height} = photo;
    const grey = greyOf(photo);
    const block = 32;
    const ratios = [];
    for (let top = 1; top + block < height; top += block)
        for (let left = 1; left + block < width; left += block) {
            let sum = 0, squares = 0, edges = 0;
            for (let y = top; y < top + block; ++y)
                for (let x = left; x < left + block; ++x) {
                    const at = y * width + x;
                    const value = grey[at];
                    const edge = 4 * value - grey[at - 1] - grey[at + 1] - grey[at - width] - grey[at + width];
                    sum += value;
                    squares += value * value;
                    edges += edge * edge;
                }
            const count = block * block;
            const spread = squares / count - (sum / count) ** 2;
            if (spread > 150)
                ratios.push(edges / count / spread);
        }
    ratios.sort((one, other) => one - other);
    const sharpness = ratios.length < 4 ? 0.35 : ratios[Math.floor(ratios.length * 0.7)];
    return clamp(1 - sharpness / 0.7);
}

/// Brightness of the paper, not of the letters on it, in the ring from `inner` to `outer` around the box of a spot.
function ring(grey, {width, height}, box, inner, outer) {
    const counts = new Uint32Array(256);
    for (let y = Math.max(0, box.top - outer); y <= Math.min(height - 1, box.bottom + outer); ++y)
        for (let x = Math.max(0, box.left - outer); x <= Math.min(width - 1, box.right + outer); ++x) {
            const dx = Math.max(box.left - x, 0, x - box.right);
            const dy = Math.max(box.top - y, 0, y - box.bottom);
            const away = Math.hypot(dx, dy);
            if (away > inner && away <= outer)
                ++counts[grey[y * width + x]];
        }
    return quantile(counts, 0.8);
}

/// The connected white spots: area and box.
function whiteSpots({data, width, height}) {
    const white = i => Math.min(data[4 * i], data[4 * i + 1], data[4 * i + 2]) >= 244;
    const seen = new Uint8Array(width * height);
    const spots = [];
    for (let start = 0; start < seen.length; ++start) {
        if (seen[start] || !white(start))
            continue;
        const spot = {area: 0, left: width, right: 0, top: height, bottom: 0};
        const open = [start];
        seen[start] = 1;
        while (open.length) {
            const at = open.pop();
            const x = at % width, y = (at - x) / width;
            ++spot.area;
            Object.assign(spot, {left: Math.min(spot.left, x), right: Math.max(spot.right, x), top: Math.min(spot.top, y), bottom: Math.max(spot.bottom, y)});
            for (const [next, inside] of [[at - 1, x > 0], [at + 1, x < width - 1], [at - width, y > 0], [at + width, y < height - 1]])
                if (inside && !seen[next] && white(next)) {
                    seen[next] = 1;
                    open.push(next);
                }
        }
        spots.push(spot);
    }
    return spots;
}

/// White spots that fade into darker paper; a white thing ends at once.
export function glare(light) {
    const grey = greyOf(light);
    const total = light.width * light.height;
    let share = 0;
    for (const spot of whiteSpots(light)) {
        const area = spot.area / total;
        if (area < 0.0008 || area > 0.3)
            continue;
        const radius = Math.sqrt(spot.area / Math.PI);
        const near = ring(grey, light, spot, 0, 2);
        const far = ring(grey, light, spot, Math.round(3 + 0.8 * radius), Math.round(6 + 1.2 * radius));
        if (far < 228 && near - far > 8 && near > 205)
            share += area;
    }
    return clamp(share / 0.006);
}

/// How little the colours of the picture differ from each other; tinted light is the same everywhere.
export function greyCopy({data, width, height}) {
    const warm = new Uint8ClampedArray(width * height);
    const cold = new Uint8ClampedArray(width * height);
    for (let i = 0; i < warm.length; ++i) {
        warm[i] = 128 + data[4 * i] - data[4 * i + 1];
        cold[i] = 128 + data[4 * i + 2] - data[4 * i + 1];
    }
    const away = new Uint32Array(256);
    const middle = [quantile(histogram(warm), 0.5), quantile(histogram(cold), 0.5)];
    for (let i = 0; i < warm.length; ++i)
        ++away[Math.max(Math.abs(warm[i] - middle[0]), Math.abs(cold[i] - middle[1]))];
    return clamp(1 - quantile(away, 0.998) / 40);
}

/// All strengths, 0..1. `photo` is an ImageData or alike, 1,000 to 1,600 pixels long; `original` the size of the photo itself,
/// without which its pixels are not judged.
export function measure(photo, original = null) {
    const light = shrunk(photo, lightSide);
    return {
        TOO_SMALL: original ? tooSmall(original) : 0,
        TOO_DARK: tooDark(light),
        TOO_BRIGHT: tooBright(photo),
        BLURRED: blurred(photo),
        GLARE: glare(light),
        GREY_COPY: greyCopy(light),
    };
}

/// What is suspected: `[{code, strength}]`, empty where all is well.
export function checkPhoto(photo, original = null) {
    return Object.entries(measure(photo, original))
        .filter(([code, strength]) => strength >= thresholds[code])
        .map(([code, strength]) => ({code, strength}));
}
