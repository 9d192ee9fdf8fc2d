// SPDX-License-Identifier: Apache-2.0
// Makes a photo ready to send: upright, without what the camera wrote into the file, small enough, and looked at.
import {checkPhoto} from './checks.js';

const longestSide = 2560; // enough to read the smallest print of a licence
const previewSide = 640;
const checkedSide = 1280; // as large as the checks want it
const leastSide = 300;
const forFaces = ['TOO_SMALL', 'TOO_DARK', 'TOO_BRIGHT']; // the others look for paper and letters
const qualities = [0.9, 0.8, 0.65, 0.5];

export class UnusablePhoto extends Error {}

/// The pixels of a file, turned as its EXIF says.
async function decode(file) {
    if (self.createImageBitmap) {
        try {
            return await createImageBitmap(file, {imageOrientation: 'from-image'});
        } catch {
            // Older browsers know fewer options or formats here than for an image element.
        }
    }
    const url = URL.createObjectURL(file);
    try {
        const image = new Image();
        image.src = url;
        await image.decode();
        return image;
    } catch {
        throw new UnusablePhoto('unreadable');
    } finally {
        URL.revokeObjectURL(url);
    }
}

const sizeOf = source => ({width: source.naturalWidth ?? source.width, height: source.naturalHeight ?? source.height});

/// A canvas with the picture, its longer side at most `side`.
function drawn(source, side) {
    const {width, height} = sizeOf(source);
    const scale = Math.min(1, side / Math.max(width, height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(width * scale));
    canvas.height = Math.max(1, Math.round(height * scale));
    const context = canvas.getContext('2d', {alpha: false, willReadFrequently: side <= checkedSide});
    context.imageSmoothingQuality = 'high';
    context.drawImage(source, 0, 0, canvas.width, canvas.height);
    return canvas;
}

const encoded = (canvas, quality) => new Promise(resolve => canvas.toBlob(resolve, 'image/jpeg', quality));

/// A canvas is encoded anew from its pixels alone: nothing else of the file goes with them.
async function encode(source, maxBytes) {
    for (let side = longestSide; side >= 640; side /= 2) {
        const canvas = drawn(source, side);
        for (const quality of qualities) {
            const blob = await encoded(canvas, quality);
            if (blob && blob.size <= maxBytes)
                return blob;
        }
    }
    throw new UnusablePhoto('unreadable');
}

/// `{blob, preview, suspicions}`; throws UnusablePhoto (`unreadable`, `tooSmall`).
export async function prepare(file, maxBytes, isFace) {
    const source = await decode(file);
    try {
        const {width, height} = sizeOf(source);
        if (Math.min(width, height) < leastSide)
            throw new UnusablePhoto('tooSmall');
        const small = drawn(source, checkedSide);
        const pixels = small.getContext('2d').getImageData(0, 0, small.width, small.height);
        return {
            blob: await encode(source, maxBytes),
            preview: drawn(source, previewSide),
            suspicions: checkPhoto(pixels, {width, height}).filter(({code}) => !isFace || forFaces.includes(code)),
        };
    } finally {
        source.close?.();
    }
}
