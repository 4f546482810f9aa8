/**
 * Finds quotations in made-up articles with presslab and, if a folder with `compromise` is named, with its quotations,
 * in alternating runs; prints articles a second of CPU time. Then how the time grows with the length of one text, with
 * a million quotation marks in a row, and with ten megabytes without a full stop.
 *
 * After a build: npm run bench -- quotations [articles] [runs] [folder of compromise]
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { corpusFromRecords, findQuotations } from '../../lib/dist/index.js';

const size = Number(process.argv[2] ?? 300);
const runs = Number(process.argv[3] ?? 5);
const folder = process.argv[4];
const names = 'Anna Berg|Olaf Lund|Kwame Mensah|Amina Diallo|Priya Iyer|Juan Quispe|Mariam Okafor|Tom Hale'.split('|');
const things = 'the road|the harbour|the budget|the school|the ferry|the dam|the market|the bridge|the hospital'.split(
  '|',
);
const frames = [
  (name, thing) => `“We will not close ${thing},” said ${name}, who leads the council. “It stays open.”`,
  (name, thing) => `${name} said ${thing} would be repaired before the winter, although money was short.`,
  (name, thing) => `According to ${name}, ${thing} has cost the town “far more than it can pay”.`,
  (_, thing) =>
    `${thing[0].toUpperCase()}${thing.slice(1)} opened again in March. Few came to see it, and the rain went on.`,
  (name, thing) => `He added that ${thing} belonged to nobody, and that ${name} had been told so.`,
  (name, thing) => `Work on ${thing} began two years ago; ${name} has visited it often since then with the engineers.`,
];
const articles = Array.from({ length: size }, (_, at) => ({ id: `${at}`, text: makeArticle(at + 1, 20) }));
const corpus = corpusFromRecords(articles, { zones: 'none' });

const engines = new Map([['presslab', () => findQuotations(corpus)]]);
if (folder !== undefined) {
  const nlp = createRequire(join(folder, 'node_modules', 'x'))('compromise');
  engines.set('compromise', () => articles.map(({ text }) => nlp(text).quotations().out('offset')));
}
const times = new Map([...engines.keys()].map((name) => [name, []]));
for (const task of engines.values()) task();
for (let run = 0; run < runs; run += 1) for (const [name, task] of engines) times.get(name).push(measure(task));
console.log(
  `${size} articles of ${Math.round(articles[0].text.length / 100) / 10}k characters, median of ${runs} runs`,
);
for (const [name, own] of times) {
  const median = own.toSorted((a, b) => a - b)[Math.floor(own.length / 2)];
  console.log(`${name.padEnd(12)} ${(size / median).toFixed(0)} articles a second of CPU time`);
}

const text = makeArticle(1, 200);
const cases = [
  ...[1, 10, 100].map((factor) => [`a text of ${factor} times the length`, repeat(`${text}\n`, factor)]),
  ['one million marks in a row', repeat('"', 1_000_000)],
  ['one million marked words', repeat('"a" ', 1_000_000)],
  ['10 MB without a full stop', repeat('she said the road was closed and ', 10_000_000 / 33)],
];
for (const [name, long] of cases) {
  const one = corpusFromRecords([{ id: 'a', text: long }], { zones: 'none' });
  const seconds = measure(() => findQuotations(one));
  console.log(
    `${name.padEnd(32)} ${seconds.toFixed(2)} s, ${((1e6 * seconds) / long.length).toFixed(2)} s a million characters`,
  );
}

/** Seconds of CPU time. */
function measure(task) {
  const from = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
}

/** An article of so many paragraphs, the same for the same number. */
function makeArticle(number, paragraphs) {
  let state = (number * 2654435761) >>> 0;
  const pick = (list) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return list[Math.floor((state / 2 ** 32) * list.length)];
  };
  const made = Array.from(
    { length: paragraphs },
    () => `${pick(frames)(pick(names), pick(things))} ${pick(frames)(pick(names), pick(things))}`,
  );
  return made.join('\n\n');
}

function repeat(text, count) {
  return text.repeat(Math.ceil(count));
}
