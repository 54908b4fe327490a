/** Names the rules that decide what is recognised; raised with every change of them. */
export const RECOGNIZER_VERSION = 'rules-4';
