import type { ModalPayload } from '../payloads/callback-payload.js';
import type { ChoicePayload, CommandPayload, OptionPayload } from '../payloads/command-payload.js';
import type { EmbedPayload, MessagePayload } from '../payloads/message-payload.js';
import type { PlacedComponent } from '../payloads/place-components.js';
import type { EditedMessage, InteractionKind } from '../request-kinds.js';

/** By which kind of request a message is sent or changed. */
export type MessageRoute = 'channel' | 'callback' | 'follow-up' | 'edit';

/** A message on its way. */
export interface MessageSubject {
  readonly route: MessageRoute;
  readonly payload: MessagePayload;
  /** The message as it was; null for a new one. */
  readonly before: EditedMessage | null;
  readonly files: number;
  /** Whether an edit puts the first words into the placeholder of a deferral. */
  readonly afterDeferral: boolean;
  /** Whether the message is one of Components V2 once the request has been carried out. */
  readonly v2: boolean;
  /** Every component, those nested in others included, in reading order. */
  readonly components: readonly PlacedComponent[];
}

/** A modal on its way. */
export interface ModalSubject {
  readonly payload: ModalPayload;
  readonly components: readonly PlacedComponent[];
}

/** A component with what surrounds it. */
export interface ComponentSubject extends Pick<PlacedComponent, 'component' | 'parentType'> {
  readonly inModal: boolean;
}

/** An answer to an interaction. */
export interface CallbackSubject {
  readonly type: number;
  readonly interaction: InteractionKind;
  readonly hasSource: boolean;
}

/** A command where it is to be registered. */
export interface CommandSubject {
  readonly command: CommandPayload;
  readonly global: boolean;
}

/** What rules look at, by the name under which the table lists them. */
export interface Subjects {
  readonly callback: CallbackSubject;
  readonly deferral: { readonly flags: number };
  readonly choice: ChoicePayload;
  readonly message: MessageSubject;
  readonly embed: EmbedPayload;
  readonly modal: ModalSubject;
  readonly component: ComponentSubject;
  readonly thread: { readonly name: string };
  readonly commands: readonly CommandPayload[];
  readonly command: CommandSubject;
  /** The options of one level of a command. */
  readonly options: readonly OptionPayload[];
}
