import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readReply } from '../../../src/answering/writing/read-reply.js';
import { ReplyReader } from '../../../src/answering/writing/reply-reader.js';

const A = '{"text": "Envoys met in Doha.", "evidence": [1]}';
const READ_A = { text: 'Envoys met in Doha.', evidence: [1] };

describe('a reply', () => {
  it.each([
    [`{"answerable": true, "statements": [${A}]}`, true, [READ_A], false],
    [`{"statements": [${A}]}`, true, [READ_A], false],
    [`{"answerable": "true", "statements": [${A}]}`, true, [READ_A], false],
    [`{"answerable": false, "statements": [${A}]}`, false, [READ_A], false],
    [`{"answerable": true, "statements": [${A}]} Note: see [`, true, [READ_A], false],
    [`See [1] and {this: {"answerable": true, "statements": [${A}]}`, true, [READ_A], false],
    ['{"answerable": false, "statements": []}', false, [], false],
    ['{"answerable": false}', false, [], false],
    ['{"answerable": false, "statements": [{"te', false, [], true],
    ['{"answerable": true, "statements": []}', true, [], false],
    [`{"answerable": true, "statements": [${A}, {"text": "Talks en`, true, [READ_A], true],
    [`{"answerable": true, "statements": [${A}, {"evidence": [2]}]}`, true, [READ_A], false],
    [`{"answerable": false} Let me look again. [${A}]`, false, [READ_A], false],
  ])('is read: %s', (text, isAnswerable, statements, isCut) => {
    expect(readReply(text)).toMatchObject({ status: 'read', isAnswerable, statements, isCut });
  });

  it.each([
    [`{"answerable": true, "count": 1, "statements": [${A}]}`, 1],
    [`{"count": "2", "statements": [${A}]}`, null],
    [`{"count": 0, "statements": [${A}]}`, null],
    [`{"statements": [${A}]}`, null],
  ])('says how many statements follow: %s', (text, count) => {
    expect(readReply(text)).toMatchObject({ count });
  });

  it.each([
    ['', 'it is empty'],
    [' \n', 'it is empty'],
    ['I cannot help with that.', 'it holds no JSON object'],
    ['Envoys met in Doha [1].', 'it holds no JSON object'],
    ['{}', 'its JSON has neither statements nor says that there is no answer'],
    [
      '{"answer": "Envoys met."}',
      'its JSON has neither statements nor says that there is no answer',
    ],
    [
      '{"answerable": true, "statements": [{"text": "Env',
      'it ends before its first statement is whole',
    ],
    ['{"answerable": true, "statements": [{"evidence": [1]}]}', 'a statement has no "text"'],
    [
      "{'answerable': true, 'statements': []}",
      'its JSON has neither statements nor says that there is no answer',
    ],
  ])('does not keep to the form: %j', (text, problem) => {
    expect(readReply(text)).toEqual({ status: 'malformed', problem });
  });

  it('has the statements that are read while it comes', () => {
    const piece = fc.constantFrom(
      A,
      '{',
      '}',
      '[',
      ']',
      '"statements":',
      '{"statements": [',
      ',',
      '"x"',
    );
    fc.assert(
      fc.property(
        fc.array(piece).map((all) => all.join(' ')),
        (text) => {
          const reply = readReply(text);
          const statements = reply.status === 'read' ? reply.statements : [];
          expect(statements).toEqual(new ReplyReader().read(text));
        },
      ),
    );
  });
});
