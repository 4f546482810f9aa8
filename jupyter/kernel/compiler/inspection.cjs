/** What is known of a name in a cell: its type and its doc comment. */
'use strict';

/** `{ signature, documentation }` at `position` in `file`, or of the function that is called there. */
function inspectPlace(ts, service, file, position) {
  const info = quickInfo(service, file, position) ?? quickInfo(service, file, position - 1);
  if (info !== undefined) {
    return describe(ts, ts.displayPartsToString(info.displayParts), info.documentation, info.tags);
  }
  const help = service.getSignatureHelpItems(file, position, undefined);
  const item = help?.items[help.selectedItemIndex];
  if (item === undefined) return undefined;
  const parameters = item.parameters.map(({ displayParts }) => ts.displayPartsToString(displayParts));
  const text = ts.displayPartsToString;
  const signature = `${text(item.prefixDisplayParts)}${parameters.join(text(item.separatorDisplayParts))}${text(item.suffixDisplayParts)}`;
  return describe(ts, signature, item.documentation, item.tags);
}

function quickInfo(service, file, position) {
  const info = position < 0 ? undefined : service.getQuickInfoAtPosition(file, position);
  const isTold = info?.displayParts?.length > 0 && info.displayParts[0].text !== 'any'; // of what nobody declared
  return isTold ? info : undefined;
}

function describe(ts, text, documentation = [], tags = []) {
  const signature = text.replace(/^\(alias\) /, '').replace(/\nimport \S+$/, '');
  const told = tags.map(({ name, text: parts }) => `@${name} ${ts.displayPartsToString(parts)}`.trimEnd());
  return { signature, documentation: ts.displayPartsToString(documentation), tags: told };
}

module.exports = { inspectPlace };
