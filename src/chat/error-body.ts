/**
 * The error that a body tells of, in OpenAI's form: an object with a `message`. Other servers put its fields at the top, or
 * give a text. Null for what is no object of JSON.
 */
export function errorOf(text: string): object | null {
  const body = fieldsOf(text);
  if (body === null) return null;
  const { error = body, detail } = body;
  if (isFields(error)) return 'message' in error ? error : { ...error, message: detail };
  return { message: error };
}

/** The same for a body that may as well be a reply: null where it is not said to be an error. */
export function errorInPlaceOfReply(text: string): object | null {
  const { choices, error, object } = fieldsOf(text) ?? {};
  const hasReply = Array.isArray(choices) && choices.length > 0;
  const isError = isFields(error) || (typeof error === 'string' && error !== '');
  return !hasReply && (isError || object === 'error') ? errorOf(text) : null;
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(text: string): Fields | null {
  try {
    const body: unknown = JSON.parse(text);
    return isFields(body) ? body : null;
  } catch {
    return null;
  }
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
