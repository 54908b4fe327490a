import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { refuse } from './api-errors.js';

/** A file that came with a body. */
export interface Upload {
  /** Its number in the form: `files[0]` has 0. */
  readonly key: string;
  readonly name: string;
  readonly type: string;
  readonly bytes: Buffer;
}

/** A request as the routes see it. */
export interface ApiRequest {
  readonly method: string;
  /** Without prefix and version, decoded: `/channels/1/messages`. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** The parts of the path that the route names. */
  readonly parameters: Readonly<Record<string, string>>;
  /** What the JSON says; undefined without any. */
  readonly body: unknown;
  readonly uploads: readonly Upload[];
  /** When it came in, by the time that `performance.now` tells. */
  readonly receivedAt: number;
}

/** What a route answers. */
export interface ApiAnswer {
  readonly status: 200 | 201 | 204;
  readonly body?: unknown;
}

/** More than any request of a bot. */
const MOST_BYTES = 30_000_000;

/** Reads all of a body; the connection is cut where it has no end. */
export async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > MOST_BYTES) request.destroy();
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Reads a JSON body, or a form with `payload_json` and files. */
export async function parseBody(
  contentType: string,
  bytes: Buffer,
): Promise<Pick<ApiRequest, 'body' | 'uploads'>> {
  if (bytes.length === 0) return { body: undefined, uploads: [] };
  if (!contentType.startsWith('multipart/form-data')) {
    return { body: parseJson(bytes.toString('utf8')), uploads: [] };
  }
  const form = await new Response(bytes, { headers: { 'content-type': contentType } })
    .formData()
    .catch(() => refuse('unreadableBody'));
  const json = form.get('payload_json');
  const uploads: Upload[] = [];
  for (const [field, value] of form) {
    if (typeof value === 'string') continue;
    uploads.push({
      key: /^files\[(\d+)\]$/u.exec(field)?.[1] ?? field,
      name: value.name,
      type: value.type,
      bytes: Buffer.from(await value.arrayBuffer()),
    });
  }
  return { body: typeof json === 'string' ? parseJson(json) : {}, uploads };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return refuse('unreadableBody');
  }
}

/** Reads the fields that a route acts on from a body that the rules have passed. */
export function fields<Shape extends z.ZodType>(shape: Shape, body: unknown): z.output<Shape> {
  const read = shape.safeParse(body ?? {});
  return read.success ? read.data : refuse('unreadableBody', z.prettifyError(read.error));
}
