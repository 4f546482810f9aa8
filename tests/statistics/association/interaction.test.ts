import { describe, expect, it } from 'vitest';
import { countAgreements, interactionOf } from '../../../lib/src/statistics/index.js';

describe('interactionOf', () => {
  it('of two words is the smoothed log odds ratio in its deviations', () => {
    const { lambda, z } = interactionOf([6, 1, 0, 3]);
    expect(lambda).toBeCloseTo(Math.log((6.5 * 3.5) / (1.5 * 0.5)), 14);
    expect(z).toBeCloseTo(lambda / Math.sqrt(1 / 6.5 + 1 / 1.5 + 1 / 0.5 + 1 / 3.5), 14);
  });

  it('of three words is what their pairs do not tell', () => {
    const lambda = Math.log((3.5 * 1.5 * 1.5 * 1.5) / 0.5 ** 4);
    expect(interactionOf([0, 1, 1, 0, 1, 0, 0, 3]).lambda).toBeCloseTo(lambda, 14);
    expect(interactionOf([2, 0, 0, 0, 0, 0, 0, 2]).lambda).toBeCloseTo(0, 14);
  });

  it('reads the cells of countAgreements', () => {
    const cells = countAgreements(
      [
        ['no', 'war', 'no', 'peace'],
        ['no', 'war'],
      ],
      ['no', 'war'],
    );
    expect(cells).toEqual([1, 0, 1, 2]);
    expect(interactionOf(cells).lambda).toBeCloseTo(Math.log((1.5 * 2.5) / (1.5 * 0.5)), 14);
  });

  it('refuses a zero cell without smoothing, and a number of cells that is no table', () => {
    expect(() => interactionOf([1, 0, 1, 1], { smoothing: 0 })).toThrow('a smoothed cell must be above 0: 0');
    expect(() => interactionOf([1, 2, 3])).toThrow('there must be 4, 8, 16 ... cells: 3');
  });
});
