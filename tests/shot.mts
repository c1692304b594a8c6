import chromium from "@sparticuz/chromium";
import { chromium as pw } from "playwright-core";

const [base = "", out = "", ...paths] = process.argv.slice(2);
const browser = await pw.launch({
  executablePath: await chromium.executablePath(),
  args: chromium.args,
  headless: true,
});
for (const [w, scheme] of [
  [1360, "light"],
  [360, "light"],
  [768, "dark"],
] as const) {
  const ctx = await browser.newContext({
    viewport: { width: w, height: 900 },
    colorScheme: scheme,
    javaScriptEnabled: false,
  });
  const page = await ctx.newPage();
  for (const p of paths) {
    await page.goto(base + p);
    const wide = await page.evaluate("document.documentElement.scrollWidth");
    const h = await page.evaluate("document.documentElement.scrollHeight");
    console.log(w, p, wide, h);
    await page
      .screenshot({
        path: `${out}/${p.replaceAll(/[/?=&]/g, "_")}-${w}.png`,
        fullPage: false,
        clip: { x: 0, y: 0, width: w, height: Math.min(Number(h), 2600) } as any,
      })
      .catch(async () =>
        page.screenshot({
          path: `${out}/${p.replaceAll(/[/?=&]/g, "_")}-${w}.png`,
          fullPage: true,
        }),
      );
  }
  await ctx.close();
}
await browser.close();
