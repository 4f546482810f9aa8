/**
 * Scores made-up sentences with presslab and, if a Python with vaderSentiment 3.3.2 is named, with that, in alternating
 * runs; prints sentences a second of CPU time, and their ratio.
 *
 * After a build: node tests/bench/tone.mjs [sentences] [runs] [python]
 */
import { spawnSync } from 'node:child_process';
import { scoreByVader, scoreTone, toneToward } from '../../lib/dist/index.js';

const size = Number(process.argv[2] ?? 20_000);
const runs = Number(process.argv[3] ?? 5);
const python = process.argv[4];
const words =
  `the a of to in and ferry harbour minister good awful not very said plan war praise crisis but people council
  failed hope market river they was is with for storm win lost never trust city day report attack help`.split(/\s+/);
const sentences = Array.from({ length: size }, (_, i) => makeSentence(i + 1));
const script = `
import json, sys, time
from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer
analyzer = SentimentIntensityAnalyzer()
sentences = json.load(sys.stdin)
start = time.process_time()
scores = [analyzer.polarity_scores(sentence)["compound"] for sentence in sentences]
print(json.dumps([time.process_time() - start, scores]))
`;

const engines = new Map([
  ['scoreTone', () => measure((text) => scoreTone(text))],
  ['scoreByVader', () => measure(scoreByVader)],
  ['toneToward', () => measure((text) => toneToward(text, { start: 0, end: text.indexOf(' ') }))],
  ...(python === undefined ? [] : [['vaderSentiment', measurePython]]),
]);
const times = new Map([...engines.keys()].map((name) => [name, []]));
for (let run = 0; run < runs; run += 1) for (const [name, task] of engines) times.get(name).push(task());
console.log(`${size} sentences, median of ${runs} runs`);
for (const [name, own] of times) {
  const median = own.toSorted((a, b) => a - b)[Math.floor(own.length / 2)];
  console.log(`${name.padEnd(15)} ${(size / median).toFixed(0)} sentences a second of CPU time`);
}

/** Seconds of CPU time. */
function measure(score) {
  const from = process.cpuUsage();
  for (const sentence of sentences) score(sentence);
  const { user, system } = process.cpuUsage(from);
  return (user + system) / 1e6;
}

function measurePython() {
  const { stdout, stderr, status } = spawnSync(python, ['-c', script], {
    input: JSON.stringify(sentences),
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(stderr.toString());
  const [seconds, scores] = JSON.parse(stdout.toString());
  const same = scores.filter((score, i) => score === scoreByVader(sentences[i])).length;
  if (same < size) console.log(`scoreByVader differs in ${size - same} of ${size} sentences`);
  return seconds;
}

/** A sentence of some 25 words, the same for the same number. */
function makeSentence(number) {
  let state = (number * 2654435761) >>> 0;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const made = Array.from({ length: 15 + Math.floor(next() * 20) }, () => words[Math.floor(next() * words.length)]);
  const text = made.map((word) => (next() < 0.06 ? `${word},` : word)).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
