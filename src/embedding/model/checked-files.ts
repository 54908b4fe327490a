import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { checksumFile } from '../checksum-file.js';

const Manifest = z.object({
  made: z.string(),
  files: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/u)),
});

/**
 * Whether `files` lie in `folder` as {@link writeChecked} wrote them: none is missing or altered, and the manifest says
 * that they were `made` in this way.
 */
export async function areWhole(
  folder: string,
  manifest: string,
  made: string,
  files: readonly string[],
): Promise<boolean> {
  try {
    const record = Manifest.parse(JSON.parse(await readFile(join(folder, manifest), 'utf8')));
    if (record.made !== made) return false;
    for (const file of files) {
      if ((await checksumFile(join(folder, file))) !== record.files[file]) return false;
    }
    return true;
  } catch {
    return false;
  }
}

/**
 * Writes files, and after them a manifest with their checksums. Each is written under a temporary name and renamed, so
 * that no reader ever sees half a file, and writers of the same content can overlap.
 * @param made what the files were made from and how: a manifest with another text counts as missing
 */
export async function writeChecked(
  folder: string,
  manifest: string,
  made: string,
  files: Readonly<Record<string, Uint8Array>>,
): Promise<void> {
  const checksums: Record<string, string> = {};
  for (const [file, bytes] of Object.entries(files)) {
    await writeWhole(join(folder, file), bytes);
    checksums[file] = createHash('sha256').update(bytes).digest('hex');
  }
  const record: z.infer<typeof Manifest> = { made, files: checksums };
  await writeWhole(join(folder, manifest), Buffer.from(`${JSON.stringify(record, null, 2)}\n`));
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const draft = `${path}.${randomUUID()}.tmp`;
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(draft, bytes);
    await rename(draft, path);
  } finally {
    await rm(draft, { force: true });
  }
}
