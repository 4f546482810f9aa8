/** What cells have declared, by name: later cells read it, and assign to it, as fields of `exports`. */
'use strict';

/**
 * `exports` for the code of cells. `hold(variables)`, which the code of a cell begins with, says how its own variables
 * are read and assigned: what a later cell assigns is then what the functions of this one see.
 * `begin()` says that a cell starts, `end()` that it came to its end or failed; `given(name)` then tells whether
 * it gave the name a value. `take(name)` removes a field and gives `{ value }`, or nothing where there is none.
 */
function createBindings() {
  const fields = Object.create(null);
  let given = new Set();
  let held = [];

  const exports = new Proxy(fields, {
    set: (_fields, name, value) => {
      const { set } = Object.getOwnPropertyDescriptor(fields, name) ?? {};
      if (set === undefined) define(name, { value, writable: true });
      else set(value);
      return true;
    },
    // The compiler exports what a cell imports by a getter; a later cell may declare the name anew.
    defineProperty: (_fields, name, field) => {
      if (name !== '__esModule') define(name, field.get === undefined ? { ...field, writable: true } : field);
      return true;
    },
  });

  function define(name, field) {
    given.add(name);
    Object.defineProperty(fields, name, { ...field, configurable: true, enumerable: true });
  }

  function hold(variables) {
    held = Object.entries(variables);
  }

  function begin() {
    given = new Set();
    held = [];
  }

  function end() {
    for (const [name, [get, set]] of held) if (canRead(get)) define(name, { get, set });
  }

  function take(name) {
    if (!(name in fields)) return undefined;
    const value = fields[name];
    delete fields[name];
    return { value };
  }

  return { begin, end, exports, given: (name) => given.has(name), hold, take };
}

/** A variable that the code did not come to cannot be read. */
function canRead(get) {
  try {
    get();
    return true;
  } catch {
    return false;
  }
}

module.exports = { createBindings };
