import { COMPONENT, type Component, type ModalPayload } from '../protocol/index.js';
import { flattened, isSelect } from './seen-message.js';

/** What a person enters into a form: text for a field, values for a list, by custom id or label. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>;

/** The longest text that a field takes where it sets no bound. */
const LONGEST_TEXT = 4000;

/**
 * A filled form as an interaction carries it. Throws for fields that it does not have, and for what Discord's client
 * would not let a person send.
 */
export function filledForm(modal: ModalPayload, values: FormValues): readonly object[] {
  const known = modal.components.flatMap((row) => fieldsOf(row).map(({ names }) => names)).flat();
  for (const name of Object.keys(values)) {
    if (!known.includes(name)) {
      throw new Error(
        `The form “${modal.title}” has no field “${name}”; it has ${known.join(', ')}.`,
      );
    }
  }
  return modal.components.map((row) => filledRow(row, values)).filter((row) => row !== null);
}

interface Field {
  readonly field: Component;
  readonly names: readonly string[];
}

/** The fields in one part of a form, with what a person may call them. */
function fieldsOf(row: Component): readonly Field[] {
  return flattened(row)
    .filter((part) => part.type === COMPONENT.textInput || isSelect(part))
    .map((field) => {
      const names = [field.custom_id, field.label, row.label];
      return { field, names: names.filter((name) => typeof name === 'string') };
    });
}

function filledRow(row: Component, values: FormValues): object | null {
  const filled = fieldsOf(row).map(({ field, names }) => {
    const name = names.find((one) => one in values);
    return filledField(field, name === undefined ? undefined : values[name]);
  });
  const [first] = filled;
  if (first === undefined) return null;
  const { type, id } = row;
  return row.type === COMPONENT.label
    ? { type, id: id ?? 0, component: first }
    : { type, id: id ?? 0, components: filled };
}

function filledField(field: Component, entered: FormValues[string] | undefined): object {
  const { type, custom_id, id = 0, required = true } = field;
  const wrong = (why: string): never => {
    throw new Error(`The field “${custom_id}” of the form does not take this: ${why}.`);
  };
  if (isSelect(field)) {
    const picked = [entered ?? []].flat();
    const values = picked.map((name) => optionValue(field, name) ?? wrong(`no option “${name}”`));
    const least = field.min_values ?? (required ? 1 : 0);
    if (values.length < least) wrong(`it needs ${least} values`);
    return { type, id, custom_id, values };
  }
  const value = String(entered ?? field.value ?? '');
  if (required && value === '') wrong('it is required');
  const least = value === '' ? 0 : (field.min_length ?? 0);
  const most = field.max_length ?? LONGEST_TEXT;
  if (value.length < least || value.length > most) wrong(`it takes ${least} to ${most} characters`);
  return { type, id, custom_id, value };
}

/** The value of an option that is named by value or label. Lists without options of their own take ids. */
export function optionValue({ options }: Component, name: string): string | undefined {
  if (options === undefined) return name;
  return options.find(({ value, label }) => value === name || label === name)?.value;
}
