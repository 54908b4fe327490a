import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { drawPage } from './draw-page.js';
import type { Scene } from './scene.js';

/** Where Debian and others put the browser. */
const BROWSERS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** A channel between its lists on a desktop, and a phone held upright, in pixels. */
const WIDTHS = { desktop: 800, phone: 430 } as const;

/** Raised where pictures cannot be taken on this machine; the message says what is missing. */
export class NoBrowser extends Error {}

/** Starts the browser that CHROMIUM names, or the one that is installed. @throws NoBrowser */
export async function startBrowser(): Promise<Browser> {
  const named = process.env.CHROMIUM;
  const executablePath = (named === undefined ? BROWSERS : [named]).find(existsSync);
  if (executablePath === undefined) {
    throw new NoBrowser(
      'Pictures need Chromium: install it (on Debian: apt-get install chromium fonts-noto-color-emoji), or set CHROMIUM to its path.',
    );
  }
  const { chromium } = await import('playwright-core').catch(() => {
    throw new NoBrowser('Pictures need playwright-core: run npm ci with development packages.');
  });
  return chromium.launch({ executablePath });
}

/** Writes a scene as HTML and as pictures, in both themes and widths. */
export async function takePictures(scene: Scene, folder: string, browser: Browser): Promise<void> {
  const page = await browser.newPage();
  for (const theme of ['dark', 'light'] as const) {
    const file = join(folder, `${scene.name}-${theme}.html`);
    await writeFile(file, await drawPage(scene, theme));
    await page.goto(pathToFileURL(file).href);
    for (const [device, width] of Object.entries(WIDTHS)) {
      await page.setViewportSize({ width, height: 100 });
      const path = join(folder, `${scene.name}-${device}-${theme}.png`);
      await page.screenshot({ path, fullPage: true });
    }
  }
  await page.close();
}
