import type { Path } from '../api-refusal.js';
import type { ComponentPayload } from './component-payload.js';

/** A component and where it stands, counted from the message or modal that holds it. */
export interface PlacedComponent {
  readonly component: ComponentPayload;
  readonly path: Path;
  /** The type of the component around it; null at the top. */
  readonly parentType: number | null;
}

/**
 * Every component of a message or modal in reading order, each before those nested in it; the text of a section stands
 * before what is beside it.
 */
export function placeComponents(
  components: readonly ComponentPayload[] | null | undefined,
  at: Path = ['components'],
  parentType: number | null = null,
): readonly PlacedComponent[] {
  return (components ?? []).flatMap((component, index) =>
    placeOne(component, [...at, index], parentType),
  );
}

function placeOne(
  component: ComponentPayload,
  path: Path,
  parentType: number | null,
): readonly PlacedComponent[] {
  const { type, accessory, component: labelled } = component;
  return [
    { component, path, parentType },
    ...placeComponents(component.components, [...path, 'components'], type),
    ...(accessory ? placeOne(accessory, [...path, 'accessory'], type) : []),
    ...(labelled ? placeOne(labelled, [...path, 'component'], type) : []),
  ];
}
