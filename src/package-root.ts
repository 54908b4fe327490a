import { fileURLToPath } from 'node:url';

/** The folder that holds package.json: one above both `src/` and `dist/`. */
export const PACKAGE_ROOT = fileURLToPath(new URL('..', import.meta.url));
