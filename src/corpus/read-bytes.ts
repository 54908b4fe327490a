import { open } from 'node:fs/promises';

/** The bytes of a file, or why they were not loaded. */
export type BytesReading =
  | { readonly status: 'read'; readonly bytes: Uint8Array }
  | { readonly status: 'too-large'; readonly size: number }
  | { readonly status: 'unreadable'; readonly code: string };

/**
 * Loads a file of at most `maxBytes` bytes. The size is asked of the open file, so that one that grew since it was
 * listed is not loaded either.
 */
export async function readBytes(path: string, maxBytes: number): Promise<BytesReading> {
  try {
    const file = await open(path, 'r');
    try {
      const { size } = await file.stat();
      if (size > maxBytes) return { status: 'too-large', size };
      return { status: 'read', bytes: await file.readFile() };
    } finally {
      await file.close();
    }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown fault';
    return { status: 'unreadable', code };
  }
}
