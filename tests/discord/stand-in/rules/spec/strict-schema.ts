import * as z from 'zod/mini';

type Schema = z.core.$ZodType;

/** The types of schemas that hold no others. */
const LEAVES: ReadonlySet<string> = new Set([
  'string',
  'number',
  'boolean',
  'literal',
  'null',
  'undefined',
  'unknown',
]);

/** Fields that an object schema takes besides or instead of its own. */
export type FieldAmendments = ReadonlyMap<Schema, Readonly<Record<string, Schema>>>;

/**
 * A copy of a schema in which every object, however deep, refuses keys that it does not know. The package's own
 * `setStrictObject` cannot do this: it changes which constructor later calls use, and every schema has been built by
 * the time the module has loaded.
 *
 * Unions whose members are told apart by a `type` become discriminated, so that a fault is reported in the member that
 * was meant and not as a failure of all.
 */
export function strictSchema(schema: Schema, amendments: FieldAmendments): Schema {
  const copies = new Map<Schema, Schema>();

  function copy(original: Schema): Schema {
    const known = copies.get(original);
    if (known) return known;
    const made = build(original);
    copies.set(original, made);
    return made;
  }

  function build(original: Schema): Schema {
    // The library's documented way to tell schemas apart.
    const { def } = (original as z.core.$ZodTypes)._zod;
    switch (def.type) {
      case 'object':
        return z.core.util.clone(original, {
          ...def,
          shape: copyShape({ ...def.shape, ...amendments.get(original) }),
          catchall: z.never(),
        } as z.core.$ZodObjectDef);
      case 'array':
        return z.core.util.clone(original, { ...def, element: copy(def.element) } as typeof def);
      case 'record':
        return z.core.util.clone(original, {
          ...def,
          valueType: copy(def.valueType),
        } as typeof def);
      case 'optional':
      case 'nullable':
        return z.core.util.clone(original, {
          ...def,
          innerType: copy(def.innerType),
        } as typeof def);
      case 'lazy':
        // Made anew: a clone would share the definition's cache of the schema behind it.
        return z.lazy(() => copy(def.getter()));
      case 'union':
        return unionOf(def.options.map(copy), def.options);
      default:
        // A structure that is not known here would pass uncopied, and lax.
        if (!LEAVES.has(def.type)) throw new TypeError(`No strict copy of the type ${def.type}.`);
        return original;
    }
  }

  function copyShape(shape: Readonly<Record<string, Schema>>): Record<string, Schema> {
    return Object.fromEntries(Object.entries(shape).map(([key, field]) => [key, copy(field)]));
  }

  return copy(schema);
}

function unionOf(members: readonly Schema[], originals: readonly Schema[]): Schema {
  return originals.every((member) => member._zod.propValues?.type)
    ? z.discriminatedUnion('type', members as readonly unknown[] as [z.core.$ZodTypeDiscriminable])
    : z.union(members);
}
