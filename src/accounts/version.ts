/** Names how accounts are found: articles whose accounts were found in another way are read again. */
export const ACCOUNTS_VERSION = 'accounts-2';
