/** Three articles, and a file that is none. */
export const SMALL_CORPUS: Readonly<Record<string, string>> = {
  'harbour.md': `---
title: Harbour reopens
publisher: Tide Post
date: 2024-05-06
---

The harbour of Varna reopened on Monday after eleven weeks of repairs.

Mayor Ivana Petrova cut the ribbon.
`,
  'ferry.md': `---
title: Ferry delayed
publisher: Levant Wire
date: 2024-06-01
---

The night ferry to Odesa left four hours late because of fog.
`,
  'market.txt': 'Tomato prices doubled in a week, traders at the central market said.\n',
  'bad.json': '{',
};
