/**
 * `npm run pictures [-- FOLDER]`: what the bot's messages look like. Answers questions over the sample corpus, draws the
 * messages as Discord's clients show Components V2, dark and light, and takes pictures of them in Chromium at the width
 * of a desktop and of a phone. Writes HTML and PNG files to the folder, or to a temporary one. Looks are approximate:
 * layout, order and escapes can be judged by them, pixels cannot.
 */
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { actorScenes } from './actor-scenes.js';
import { answerScenes } from './answer-scenes.js';
import { checkScenes } from './check-scenes.js';
import { hostileScenes } from './hostile-scenes.js';
import { libraryScenes } from './library-scenes.js';
import { openSampleLibrary } from './sample-library.js';
import type { Scene } from './scene.js';
import { standingScenes } from './standing-scenes.js';
import { NoBrowser, startBrowser, takePictures } from './take-pictures.js';

/** Files beside the sample corpus: an article that disagrees with it, and some that hold none. */
const FILES = {
  'incoming/army-count.md': `---
title: Army counts 58 hostages
publisher: Tidewater Gazette
date: 2025-03-06
url: https://tidewater-gazette.example.org/2025/03/06/army-count
---

Hamas still holds 58 hostages in Gaza, the Israeli army said on Thursday.
`,
  'incoming/export.json': '{ "title": ',
  'incoming/photo.txt': '\u0000\u0001\u0002',
  'incoming/empty.md': '',
};

const [folder = join(tmpdir(), 'footnote-pictures')] = process.argv.slice(2);
await takeAll(resolve(folder)).catch((error: unknown) => {
  if (!(error instanceof NoBrowser)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});

async function takeAll(folder: string): Promise<void> {
  // First: without a browser nothing else is worth the time.
  const browser = await startBrowser();
  try {
    await mkdir(folder, { recursive: true });
    for (const scene of await allScenes()) await takePictures(scene, folder, browser);
    process.stdout.write(`The pictures are in ${folder}\n`);
  } finally {
    await browser.close();
  }
}

async function allScenes(): Promise<Scene[]> {
  const library = await openSampleLibrary(FILES);
  try {
    return [
      ...(await answerScenes(library)),
      ...(await actorScenes(library)),
      ...(await checkScenes(library)),
      ...(await libraryScenes(library)),
      ...standingScenes(),
      ...(await hostileScenes()),
    ];
  } finally {
    await library.close();
  }
}
