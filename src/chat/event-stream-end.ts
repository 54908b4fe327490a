/** How long a server has to end a stream behind its last event, milliseconds: one that does keeps its connection. */
const TO_END_IT = 50;

const LAST_EVENT = /^data: ?\[DONE\]/u;
const ENOUGH_OF_A_LINE = 'data: [DONE]'.length;

/**
 * Ends a stream of server-sent events behind the event `[DONE]`, the last one of OpenAI's protocol: some servers and
 * proxies leave the connection open. What comes after it is dropped; anything else passes as it is.
 */
export function endingWithLastEvent(): TransformStream<Uint8Array, Uint8Array> {
  // A byte for a character: the event is in ASCII, and characters may be cut in two.
  const decoder = new TextDecoder('latin1');
  let line = '';
  let timer: NodeJS.Timeout | null = null;
  return new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      if (timer !== null) return;
      controller.enqueue(chunk);
      const [more = '', ...lines] = decoder.decode(chunk).split(/[\r\n]/u);
      const seen = [line + more.slice(0, ENOUGH_OF_A_LINE), ...lines];
      line = (seen.at(-1) ?? '').slice(0, ENOUGH_OF_A_LINE);
      if (!seen.some((one) => LAST_EVENT.test(one))) return;
      // An event is read once its empty line is there.
      controller.enqueue(new TextEncoder().encode('\n\n'));
      timer = setTimeout(() => controller.terminate(), TO_END_IT);
    },
    flush() {
      if (timer !== null) clearTimeout(timer);
    },
  });
}
