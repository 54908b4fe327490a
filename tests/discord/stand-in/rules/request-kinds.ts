/** What a user did: 1 ping, 2 application command, 3 message component, 4 autocomplete, 5 modal submit. */
export type InteractionKind = 1 | 2 | 3 | 4 | 5;

/** What is known of a message before it is edited. A message of the stand-in's state has this shape. */
export interface EditedMessage {
  readonly flags: number;
  readonly content: string;
  readonly embeds: readonly unknown[];
  readonly components: readonly unknown[];
  readonly attachments: readonly unknown[];
}

/** For requests about which nothing more needs to be known. */
export type NoContext = Readonly<Record<string, never>>;

/** Requests that may carry files beside the body. */
export interface UploadContext {
  /** How many files came with the body; none where it is absent. */
  readonly files?: number;
}

/** An answer to an interaction. */
export interface CallbackContext extends UploadContext {
  readonly interaction: InteractionKind;
  /** The message with the component that was used, also for a modal opened from one; null where there is none. */
  readonly source: EditedMessage | null;
}

/** A change of a message that exists. */
export interface EditContext extends UploadContext {
  readonly edited: EditedMessage;
  /** Whether this edit puts the first words into the placeholder of a deferral. */
  readonly afterDeferral: boolean;
}

/** The kinds of request whose bodies are checked, and what each check must be told besides the body. */
export interface RequestContexts {
  /** `POST /interactions/{id}/{token}/callback` */
  readonly 'interaction-callback': CallbackContext;
  /** `POST /channels/{id}/messages` */
  readonly 'create-message': UploadContext;
  /** `PATCH /channels/{id}/messages/{id}` */
  readonly 'edit-message': EditContext;
  /** `POST /webhooks/{application}/{token}` */
  readonly 'create-follow-up': UploadContext;
  /** `PATCH /webhooks/{application}/{token}/messages/{@original or id}` */
  readonly 'edit-webhook-message': EditContext;
  /** `POST /channels/{id}/messages/{id}/threads` */
  readonly 'start-thread-from-message': NoContext;
  /** `POST /channels/{id}/threads` */
  readonly 'start-thread-without-message': NoContext;
  /** `PUT /applications/{id}/commands` */
  readonly 'overwrite-global-commands': NoContext;
  /** `PUT /applications/{id}/guilds/{id}/commands` */
  readonly 'overwrite-guild-commands': NoContext;
  /** `POST /applications/{id}/commands` */
  readonly 'create-global-command': NoContext;
  /** `POST /applications/{id}/guilds/{id}/commands` */
  readonly 'create-guild-command': NoContext;
}

/** The name of a kind of request. */
export type RequestKind = keyof RequestContexts;
