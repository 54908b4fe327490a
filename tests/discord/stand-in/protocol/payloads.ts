/** An id as Discord writes it: a 64-bit number in decimal digits. */
export type Snowflake = string;

export interface UserPayload {
  readonly id: Snowflake;
  readonly username: string;
  readonly global_name: string | null;
  readonly discriminator: string;
  readonly avatar: string | null;
  readonly primary_guild: null;
  readonly bot: boolean;
  readonly public_flags: number;
  readonly flags: number;
}

export interface RolePayload {
  readonly id: Snowflake;
  readonly name: string;
  readonly permissions: string;
  readonly position: number;
  readonly [other: string]: unknown;
}

export interface MemberPayload {
  readonly user?: UserPayload;
  readonly roles: readonly Snowflake[];
  readonly joined_at: string;
  readonly permissions?: string;
  readonly [other: string]: unknown;
}

/** A component of a message or a form. Which fields there are depends on its type. */
export interface Component {
  readonly type: number;
  readonly id?: number;
  readonly custom_id?: string;
  readonly label?: string | null;
  readonly style?: number;
  readonly url?: string;
  readonly emoji?: { readonly name?: string | null };
  readonly disabled?: boolean;
  readonly required?: boolean;
  readonly placeholder?: string;
  readonly value?: string;
  readonly content?: string;
  readonly min_length?: number;
  readonly max_length?: number;
  readonly min_values?: number;
  readonly max_values?: number;
  readonly options?: readonly SelectOption[];
  readonly channel_types?: readonly number[];
  readonly description?: string | null;
  readonly accent_color?: number | null;
  readonly spoiler?: boolean;
  readonly spacing?: number;
  readonly divider?: boolean;
  readonly components?: readonly Component[];
  readonly component?: Component;
  /** The file that a file component shows. */
  readonly file?: { readonly url?: string };
  readonly accessory?: Component;
}

export interface SelectOption {
  readonly label: string;
  readonly value: string;
  readonly description?: string | null;
  readonly default?: boolean;
}

/** A box in a message, kept as the bot sent it. */
export interface Embed {
  readonly fields?: readonly object[];
  readonly [other: string]: unknown;
}

export interface AttachmentPayload {
  readonly id: Snowflake;
  readonly filename: string;
  readonly size: number;
  readonly url: string;
  readonly proxy_url: string;
  readonly content_type: string;
}

export interface MessageReference {
  readonly type: number;
  readonly message_id?: Snowflake;
  readonly channel_id: Snowflake;
  readonly guild_id?: Snowflake;
}

export interface MessagePayload {
  readonly id: Snowflake;
  readonly channel_id: Snowflake;
  readonly type: number;
  readonly author: UserPayload;
  readonly content: string;
  readonly timestamp: string;
  readonly edited_timestamp: string | null;
  readonly flags: number;
  readonly mentions: readonly UserPayload[];
  readonly mention_roles: readonly Snowflake[];
  readonly mention_everyone: boolean;
  readonly attachments: readonly AttachmentPayload[];
  readonly embeds: readonly Embed[];
  readonly components: readonly Component[];
  readonly message_reference?: MessageReference;
  readonly referenced_message?: MessagePayload | null;
  readonly guild_id?: Snowflake;
  readonly [other: string]: unknown;
}

/** A value that a person may pick for an option while typing. */
export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** An option of a command, as it was registered. */
export interface CommandOption {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly Choice[];
  readonly options?: readonly CommandOption[];
  readonly channel_types?: readonly number[];
  readonly min_length?: number;
  readonly max_length?: number;
  readonly min_value?: number;
  readonly max_value?: number;
}

/** A registered command, as Discord lists it. */
export interface CommandPayload {
  readonly id: Snowflake;
  readonly application_id: Snowflake;
  readonly guild_id?: Snowflake;
  readonly version: Snowflake;
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly options?: readonly CommandOption[];
  readonly default_member_permissions: string | null;
  readonly contexts: readonly number[] | null;
  readonly integration_types: readonly number[];
  readonly dm_permission: boolean;
  readonly nsfw: boolean;
  readonly name_localizations: Readonly<Record<string, string>> | null;
  readonly description_localizations: Readonly<Record<string, string>> | null;
}

/** A form that a bot shows. */
export interface ModalPayload {
  readonly custom_id: string;
  readonly title: string;
  readonly components: readonly Component[];
}
