/** npm run bench -- [terms | concordance | keyness | kernel | tone | quotations] [arguments of the bench]; `terms` where none is named. */
const BENCHES = new Map([
  ['terms', './terms.mjs'],
  ['concordance', './concordance.mjs'],
  ['keyness', './keyness.mjs'],
  ['kernel', './kernel.mjs'],
  ['tone', './tone.mjs'],
  ['quotations', './quotations.mjs'],
]);

const [name = 'terms'] = process.argv.slice(2);
const isNamed = BENCHES.has(name);
if (!isNamed && !/^\d+$/.test(name)) {
  process.stderr.write(`unknown bench: "${name}"; known: ${[...BENCHES.keys()].join(', ')}\n`);
  process.exitCode = 2;
} else {
  if (isNamed) process.argv.splice(2, 1); // the bench itself reads the rest
  await import(BENCHES.get(isNamed ? name : 'terms'));
}
