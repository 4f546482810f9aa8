import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Case } from './statistics/cases/case.js';
import { findDifference } from './statistics/cases/difference.js';
import { Fields, isRecord } from './statistics/cases/fields.js';
import { measuresByGroup } from './statistics/cases/index.js';

const fixtures = join(dirname(fileURLToPath(import.meta.url)), 'fixtures');
const named = process.env.STATISTICS_CASES;
const path = named ? resolve(named) : join(fixtures, 'statistics-cases.jsonl');
const cases = readLines(path).map(readCase);

function readLines(file: string): unknown[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line));
}

function readCase(line: unknown): Case {
  const fields = readFields(line);
  return {
    id: fields.text('id'),
    group: fields.text('group'),
    measure: fields.text('measure'),
    input: fields.inner('input'),
    params: fields.has('params') ? fields.inner('params') : readFields({}),
    expected: isRecord(line) ? line.expected : undefined,
    tolerance: fields.number('tolerance', 0),
    check: fields.show('check'),
  };
}

function readFields(value: unknown): Fields {
  return new Fields(isRecord(value) ? value : {}, openFile);
}

/** A file that an input names as `data/x`, which lies beside the cases. */
function openFile(name: string): Fields {
  const file = name.replace(/^data\//, '');
  const places = ['statistics-inputs', 'data', '.'].map((folder) => join(dirname(path), folder, file));
  return readFields(JSON.parse(readFileSync(places.find(existsSync) ?? file, 'utf8')));
}

function compute({ group, measure, input, params }: Case): unknown {
  const compute = measuresByGroup.get(group)?.get(measure);
  if (compute === undefined) throw new Error(`unknown measure: "${measure}" of ${group}`);
  return compute(input, params);
}

/** What the function returns, or the message of its error. */
function attempt(run: () => string | undefined): string | undefined {
  try {
    return run();
  } catch (error) {
    return String(error);
  }
}

/** Why a case does not hold; absent where it does. */
function findFault(published: Case): string | undefined {
  return findDifference(compute(published), published.expected, published.tolerance);
}

describe('published numbers', () => {
  for (const published of cases) {
    const isRequired = published.check !== 'not recomputed';
    test(published.id, ({ skip }) => {
      const fault = isRequired ? findFault(published) : attempt(() => findFault(published));
      if (fault === undefined) return;
      if (!isRequired) skip(`not recomputed: ${fault}`);
      expect.fail(`${published.measure}: ${fault}`);
    });
  }
});

test('every measure has an entry under its name', () => {
  const measures = readLines(join(fixtures, 'statistics-measures.jsonl')).map(readFields);
  const missing = measures.filter((fields) => !measuresByGroup.get(fields.text('group'))?.has(fields.text('measure')));
  expect(missing.map((fields) => `${fields.text('group')}: ${fields.text('measure')}`)).toEqual([]);
});
