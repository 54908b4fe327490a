import type { World } from '../state/index.js';
import type { ApiAnswer, ApiRequest } from './request.js';

/** What a request does to the world. */
export type Handler = (request: ApiRequest, world: World) => ApiAnswer;

/** One route of the API. */
export interface Route {
  /** Method and path: `GET /channels/:channel/messages/:message`. */
  readonly pattern: string;
  /** Whether it is the token in the path that allows it, and no header. */
  readonly open: boolean;
  readonly handle: Handler;
}

/** A route with what stands in the path in the places of its names. */
export interface RouteMatch {
  readonly route: Route;
  readonly parameters: Readonly<Record<string, string>>;
}

/** A route for which the bot must show its token. */
export function route(pattern: string, handle: Handler): Route {
  return { pattern, open: false, handle };
}

/** A route with a token of its own. */
export function openRoute(pattern: string, handle: Handler): Route {
  return { pattern, open: true, handle };
}

/** Finds the route of a request. Words go before names, whatever the order in which routes are given. */
export class Router {
  readonly #routes: readonly { readonly route: Route; readonly parts: readonly string[] }[];

  constructor(routes: readonly Route[]) {
    const names = (parts: readonly string[]) => parts.filter((part) => part.startsWith(':')).length;
    this.#routes = routes
      .map((route) => ({ route, parts: partsOf(route.pattern.replace(' ', '')) }))
      .sort((one, other) => names(one.parts) - names(other.parts));
  }

  match(method: string, path: string): RouteMatch | null {
    const given = partsOf(method + path);
    for (const { route, parts } of this.#routes) {
      if (parts.length !== given.length) continue;
      const parameters: Record<string, string> = {};
      const fits = parts.every((part, index) => {
        const value = given[index] ?? '';
        if (part.startsWith(':')) parameters[part.slice(1)] = value;
        return part.startsWith(':') ? value !== '' : part === value;
      });
      if (fits) return { route, parameters };
    }
    return null;
  }
}

function partsOf(path: string): readonly string[] {
  return path.split('/');
}
