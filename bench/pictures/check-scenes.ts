import { renderFinding } from '../../src/discord/render/index.js';
import { newSaidId } from '../../src/library/index.js';
import type { SampleLibrary } from './sample-library.js';
import { byPrivateCommand, type Scene } from './scene.js';

/** Claims by what is to be seen of them, with the place of the finding that is shown. */
const CLAIMS = {
  supported: ['Boehler met Hamas in Doha.', 0],
  contradicted: ['Washington put Hamas on its terrorism list in 2005.', 0],
  mixed: ['Hamas still holds 59 hostages in Gaza.', 1],
  mentioned: ['Edan Alexander was born in Berlin.', 0],
  'not-found': ['The moon is made of green cheese.', 0],
} as const;

/** Claim checks of every verdict. */
export async function checkScenes({ check }: SampleLibrary): Promise<Scene[]> {
  const scenes: Scene[] = [];
  for (const [name, [claim, at]] of Object.entries(CLAIMS)) {
    const shown = { said: newSaidId(), claim, check: await check(claim) };
    const body = renderFinding({ ...shown, at });
    scenes.push({ name: `cite-${name}`, entries: [byPrivateCommand('cite', body)] });
  }
  return scenes;
}
