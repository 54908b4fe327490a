import { SqliteLibrary } from '../../src/library/index.js';
import { describeLibrary } from './library-contract.js';
import { libraryFolder } from './library-folder.js';

describeLibrary('SqliteLibrary', async () => new SqliteLibrary(await libraryFolder()));
