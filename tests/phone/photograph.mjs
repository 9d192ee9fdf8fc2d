// SPDX-License-Identifier: Apache-2.0
// A person with a phone, for journeys: opens the page behind a link in a real browser and hands in a photo for each slot.
//   node photograph.mjs URL PHOTO
// Prints the user code that the page shows, and ends when every photo has arrived and the page was finished.
import {chromium} from 'playwright-core';

const [url, photo] = process.argv.slice(2);
const browser = await chromium.launch({
    executablePath: process.env.DESK_CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
        '--disable-component-update', '--disable-sync'],
});
try {
    const context = await browser.newContext({viewport: {width: 360, height: 740}, isMobile: true, hasTouch: true});
    const page = await context.newPage();
    await page.goto(url);
    const slots = page.locator('.slot');
    await slots.first().waitFor();
    console.log(await page.locator('body').innerText());
    for (let n = 0; n < await slots.count(); ++n) {
        await slots.nth(n).locator('.take input').setInputFiles(photo);
        await slots.nth(n).locator('.use').click();
        await slots.nth(n).locator('.use').waitFor({state: 'hidden'});
    }
    await page.locator('#finishButton').click();
} finally {
    await browser.close();
}
