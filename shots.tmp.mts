import { chromium } from 'playwright-core';
import { preview } from 'vite';
const server = await preview({ build: { outDir: '/tmp/perf/b2' }, preview: { port: 4556 } });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium' });
const url = 'http://localhost:4556';
for (const [w, h, theme] of [[390, 844, 'sepia'], [1440, 900, 'dark']] as const) {
    const context = await browser.newContext({ viewport: { width: w, height: h }, hasTouch: w === 390, isMobile: w === 390 });
    const page = await context.newPage();
    await page.addInitScript((t) => { localStorage['lectern:theme'] = t; }, theme);
    await page.goto(url + process.argv[2]);
    await page.locator('main > [data-ui]').waitFor({ state: 'attached' });
    await page.locator('.prose pre').first().scrollIntoViewIfNeeded();
    await page.waitForTimeout(700);
    await page.screenshot({ path: `/tmp/perf/t-code-${w}.png` });
    const ref = page.locator('.footnote-ref').first();
    if (await ref.count()) { await ref.scrollIntoViewIfNeeded(); await ref.click(); await page.waitForTimeout(500); await page.screenshot({ path: `/tmp/perf/t-note-${w}.png` }); await page.keyboard.press('Escape'); }
    const pic = page.locator('.prose img').first();
    if (await pic.count()) { await pic.scrollIntoViewIfNeeded(); await page.waitForTimeout(500); await pic.click(); await page.waitForTimeout(900); await page.screenshot({ path: `/tmp/perf/t-pic-${w}.png` }); await page.keyboard.press('Escape'); }
    await page.evaluate(() => { const p = document.querySelectorAll('.prose p')[2]!; p.scrollIntoView({block:'center'}); const r = document.createRange(); r.setStart(p.firstChild!, 0); r.setEnd(p.firstChild!, 20); getSelection()!.removeAllRanges(); getSelection()!.addRange(r); });
    await page.waitForTimeout(700); await page.screenshot({ path: `/tmp/perf/t-sel-${w}.png` });
    await context.close();
}
await browser.close(); await server.close(); process.exit(0);
