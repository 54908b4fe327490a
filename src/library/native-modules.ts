/** Whether a native module of the library works on this machine. */
export interface NativeModuleCheck {
  readonly name: string;
  /** Why it does not work, in the words of Node; null where it does. */
  readonly problem: string | null;
}

/**
 * Loads and uses the library's native modules, each on its own. It is apart from the library's other code, which cannot
 * even be imported where one of them does not load.
 */
export async function checkNativeModules(): Promise<readonly NativeModuleCheck[]> {
  return Promise.all([
    tryOut('better-sqlite3', async () => {
      const { default: Database } = await import('better-sqlite3');
      new Database(':memory:').close();
    }),
    tryOut('hnswlib-node', async () => {
      const { default: hnswlib } = await import('hnswlib-node');
      new hnswlib.HierarchicalNSW('cosine', 2).initIndex(1);
    }),
  ]);
}

async function tryOut(name: string, use: () => Promise<void>): Promise<NativeModuleCheck> {
  try {
    await use();
    return { name, problem: null };
  } catch (error) {
    return { name, problem: error instanceof Error ? error.message : String(error) };
  }
}
