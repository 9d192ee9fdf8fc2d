// SPDX-License-Identifier: Apache-2.0
// What may be wrong with a photo, measured on its pixels; a suspicion warns and never blocks.

const dark = 45;
const bright = 235;

/// `[{code, strength}]` of an ImageData.
export function checkPhoto({data}) {
    let sum = 0;
    for (let i = 0; i < data.length; i += 4)
        sum += 0.299 * data[i] + 0.587 * data[i + 1] + 0.114 * data[i + 2];
    const mean = sum / (data.length / 4);
    if (mean < dark)
        return [{code: 'TOO_DARK', strength: 1 - mean / dark}];
    return mean > bright ? [{code: 'TOO_BRIGHT', strength: (mean - bright) / (255 - bright)}] : [];
}
