/** What tslab's own `display` sends, which a cell imports from 'tslab'. */
'use strict';

/** Has it sent by `publish(type, content)`: tslab calls a variable of its module `jupyter`. */
function hookDisplay(jupyter, publish) {
  jupyter.lastWriteDisplayData = (content, isUpdate) =>
    publish(isUpdate ? 'update_display_data' : 'display_data', content);
}

module.exports = { hookDisplay };
