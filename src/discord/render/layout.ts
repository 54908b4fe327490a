import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  type APISeparatorComponent,
  type APITextDisplayComponent,
  ButtonStyle,
  ComponentType,
  SeparatorSpacingSize,
} from 'discord.js';
import { type Action, customIdOf } from '../action.js';
import { type Markdown, webAddress } from '../text/index.js';

/** A block of text. */
export function textBlock(content: Markdown): APITextDisplayComponent {
  return { type: ComponentType.TextDisplay, content };
}

/** Blocks in a frame. @param colour of the bar at its side, RGB; null for none */
export function card(
  colour: number | null,
  components: readonly APIComponentInContainer[],
): APIContainerComponent {
  return {
    type: ComponentType.Container,
    ...(colour === null ? {} : { accent_color: colour }),
    components: [...components],
  };
}

/** A thin line between blocks. */
export function divider(): APISeparatorComponent {
  return { type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small };
}

/** Buttons or a menu in a row. */
export function row(
  ...components: readonly APIComponentInMessageActionRow[]
): APIActionRowComponent<APIComponentInMessageActionRow> {
  return { type: ComponentType.ActionRow, components: [...components] };
}

/** How a button looks, and which it is among those of one message that do the same. */
export interface ButtonFace {
  readonly label?: string;
  /** An emoji of Unicode. */
  readonly emoji?: string;
  readonly style?:
    | ButtonStyle.Primary
    | ButtonStyle.Secondary
    | ButtonStyle.Success
    | ButtonStyle.Danger;
  readonly isDisabled?: boolean;
  readonly salt?: string;
}

/** A button that does something. */
export function actionButton(action: Action, face: ButtonFace): APIButtonComponent {
  return {
    type: ComponentType.Button,
    style: face.style ?? ButtonStyle.Secondary,
    custom_id: customIdOf(action, face.salt),
    ...(face.label === undefined ? {} : { label: face.label }),
    ...(face.emoji === undefined ? {} : { emoji: { name: face.emoji } }),
    ...(face.isDisabled === true ? { disabled: true } : {}),
  };
}

/** A button that opens a page of the web; null where the address is none to link to. */
export function linkButton(label: string, url: string | null): APIButtonComponent | null {
  const address = url === null ? null : webAddress(url);
  return address === null
    ? null
    : { type: ComponentType.Button, style: ButtonStyle.Link, label, url: address };
}
