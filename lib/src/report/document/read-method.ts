import type { Json, Method } from '../../model.js';
import { isObject } from './notebook.js';

/**
 * Returns the method that a notebook holds as JSON; absent where it has not the form of one. Parts of its tree that have
 * not are left out.
 */
export function readMethod(json: unknown): Method | undefined {
  if (!isObject(json) || typeof json.step !== 'string' || typeof json.version !== 'string') return undefined;
  const { step, version, options, n, references, dropped, inputs } = json;
  return {
    step,
    version,
    options: isObject(options) ? (options as { readonly [name: string]: Json }) : {},
    n: Object.fromEntries(
      Object.entries(isObject(n) ? n : {}).filter((entry): entry is [string, number] => Number.isFinite(entry[1])),
    ),
    references: listOf(references).filter((text) => typeof text === 'string'),
    dropped: listOf(dropped)
      .filter(isObject)
      .map(({ where, reason }) => ({ where: String(where), reason: String(reason) })),
    inputs: listOf(inputs).flatMap((input) => readMethod(input) ?? []),
  };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
