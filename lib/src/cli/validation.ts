import { type CodedText, loadCodedTexts } from '../corpus/index.js';
import type { Dropped } from '../model.js';
import { measureAgreement, type Tone, type ToneAgreement, toneLabels } from '../tone/index.js';

const width = 70;

/** Returns the report on how tone agrees with the hand-coded texts of a CSV file, as lines, and what of it was dropped. */
export async function reportAgreement(
  path: string,
  score: (texts: readonly CodedText[]) => Promise<readonly Pick<Tone, 'score' | 'label'>[]>,
): Promise<{ readonly lines: readonly string[]; readonly dropped: readonly Dropped[] }> {
  const { coded, dropped } = await loadCodedTexts(path);
  if (coded.length === 0) throw new Error(`no coded texts in ${path}: ${dropped[0]?.reason ?? 'it is empty'}`);
  const texts = new Map(coded.map((one) => [one.where, one]));
  const tones = await score(coded);
  const agreement = measureAgreement(
    coded.flatMap(({ where, text: _, ...given }, at) => {
      const tone = tones[at];
      return tone ? [{ where, score: tone.score, label: tone.label, coded: given }] : [];
    }),
  );
  return { lines: describeAgreement(agreement, texts), dropped };
}

function describeAgreement(
  { correlation, classes, worst }: ToneAgreement,
  texts: ReadonlyMap<string, CodedText>,
): readonly string[] {
  const lines: string[] = [];
  if (correlation) {
    const { r, low, high, n } = correlation;
    lines.push(`r ${r.toFixed(3)}, 95 % interval ${low.toFixed(3)} to ${high.toFixed(3)} (n = ${n})`);
  } else if ([...texts.values()].some(({ score }) => score !== undefined))
    lines.push('r cannot be told: it needs 4 scores, and scores that differ');
  if (classes) {
    lines.push(`macro-F1 ${classes.macroF1.toFixed(3)} (n = ${classes.n})`, '');
    lines.push(['coded \\ scored', ...toneLabels].map((cell) => cell.padStart(14)).join(''));
    for (const [coded, row] of classes.confusion)
      lines.push(
        [coded, ...toneLabels.map((label) => String(row.get(label) ?? 0))].map((cell) => cell.padStart(14)).join(''),
      );
  }
  if (worst.length > 0) lines.push('', 'Worst disagreements:');
  for (const { where, score, label, coded } of worst) {
    const text = texts.get(where)?.text.replace(/\s+/g, ' ') ?? '';
    const given = [coded.score, coded.label].filter((one) => one !== undefined).join(' ');
    lines.push(
      `  ${where}: coded ${given}, scored ${score.toFixed(2)} ${label}: ${text.slice(0, width)}${text.length > width ? '…' : ''}`,
    );
  }
  return lines;
}
