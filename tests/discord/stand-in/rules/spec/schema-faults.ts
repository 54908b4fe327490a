import * as z from 'zod/mini';
import { type Fault, fault, type Path } from '../api-refusal.js';

type Issue = z.core.$ZodIssue;

/** The faults that a schema finds in a body, in Discord's words; empty for a body that fits. */
export function schemaFaults(schema: z.core.$ZodType, body: unknown): readonly Fault[] {
  const outcome = z.safeParse(schema, body, { reportInput: true });
  return outcome.success ? [] : outcome.error.issues.flatMap((issue) => faultsOf(issue, []));
}

function faultsOf(issue: Issue, above: Path): readonly Fault[] {
  const path = [
    ...above,
    ...issue.path.map((key) => (typeof key === 'number' ? key : String(key))),
  ];
  switch (issue.code) {
    case 'invalid_union': {
      const meant = closestMember(issue.errors);
      return meant
        ? meant.flatMap((inner) => faultsOf(inner, path))
        : [fault(path, 'BASE_TYPE_CHOICES', 'No component, option or answer has this type here.')];
    }
    case 'unrecognized_keys':
      // The service passes over such keys in silence. Here they are refused: nothing would come of them.
      return issue.keys.map((key) =>
        fault([...path, key], 'UNKNOWN_FIELD', 'The API description knows no such field.'),
      );
    case 'invalid_type':
      return [typeFault(issue, path)];
    case 'too_small':
    case 'too_big':
      return [sizeFault(issue, path)];
    case 'invalid_value':
      return [
        fault(path, 'BASE_TYPE_CHOICES', `Value must be one of (${issue.values.join(', ')}).`),
      ];
    case 'invalid_format':
      return [formatFault(issue, path)];
    default:
      return [fault(path, 'BASE_TYPE_INVALID', `Refused by the schema (${issue.code}).`)];
  }
}

/** Of a union whose members no field tells apart, the issues of the member that the value comes closest to. */
function closestMember(members: readonly (readonly Issue[])[]): readonly Issue[] | undefined {
  const distance = (issues: readonly Issue[]): number =>
    issues.reduce((sum, { code }) => sum + (code === 'invalid_type' ? 2 : 1), 0);
  return [...members].sort((one, other) => distance(one) - distance(other))[0];
}

function typeFault(issue: z.core.$ZodIssueInvalidType, path: Path): Fault {
  if (issue.input === undefined) return fault(path, 'BASE_TYPE_REQUIRED', 'This field is required');
  const code = TYPE_CODES.get(issue.expected) ?? 'BASE_TYPE_INVALID';
  return fault(path, code, `The value is no ${issue.expected}.`);
}

const TYPE_CODES: ReadonlyMap<string, string> = new Map([
  ['string', 'STRING_TYPE_CONVERT'],
  ['number', 'NUMBER_TYPE_COERCE'],
  ['int', 'NUMBER_TYPE_COERCE'],
  ['boolean', 'BOOLEAN_TYPE_PARSE'],
  ['array', 'LIST_TYPE_CONVERT'],
  ['object', 'MODEL_TYPE_CONVERT'],
  ['record', 'DICT_TYPE_CONVERT'],
]);

function sizeFault(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall, path: Path): Fault {
  const bound = issue.code === 'too_big' ? issue.maximum : issue.minimum;
  const counted = issue.origin === 'string' || issue.origin === 'array';
  if (issue.code === 'too_big') {
    return counted
      ? fault(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${bound} or fewer in length.`)
      : fault(path, 'NUMBER_TYPE_MAX', `Value must be less than or equal to ${bound}.`);
  }
  return counted
    ? fault(path, 'BASE_TYPE_MIN_LENGTH', `Must be ${bound} or more in length.`)
    : fault(path, 'NUMBER_TYPE_MIN', `Value must be greater than or equal to ${bound}.`);
}

function formatFault(issue: z.core.$ZodIssueInvalidStringFormat, path: Path): Fault {
  return issue.format === 'url'
    ? fault(path, 'URL_TYPE_INVALID_URL', 'Not a well formed URL.')
    : fault(path, 'STRING_TYPE_REGEX', 'String value did not match validation regex.');
}
