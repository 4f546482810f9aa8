/**
 * A new element. Text is put in as text, so nothing that stands in an article can become markup.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Readonly<Record<string, string | undefined>>} attributes those that are `undefined` are left out
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/**
 * Text of a corpus as it is put on a page: without the characters, unseen themselves, that turn the words around them.
 * @param {string} text
 */
export function plain(text) {
  return text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
}

/**
 * A button with a text.
 * @param {string} name its class
 * @param {string} text
 * @param {() => void} act
 */
export function button(name, text, act) {
  const made = element('button', { type: 'button', class: name }, text);
  made.addEventListener('click', act);
  return made;
}

/**
 * A number with its noun.
 * @param {number} count
 * @param {string} noun
 */
export function countNoun(count, noun) {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
