/**
 * Jupyter's messages on the wire: identities, a delimiter, a signature, then header, parent header, metadata and content.
 * https://jupyter-client.readthedocs.io/en/latest/messaging.html#the-wire-protocol
 */
'use strict';

const { createHmac, randomUUID, timingSafeEqual } = require('node:crypto');

const DELIMITER = Buffer.from('<IDS|MSG>');
const PROTOCOL = '5.3';

/** The reader and the writer of the messages signed with `key`; an empty key means no signatures. */
function createWire(key) {
  const session = randomUUID();

  /** `{ identities, header, content }`; throws where the signature is wrong. */
  function read(frames) {
    const at = frames.findIndex((frame) => DELIMITER.equals(frame));
    if (at < 0) throw new Error('a message without delimiter was ignored');
    const [signature, ...parts] = frames.slice(at + 1);
    const expected = Buffer.from(sign(parts.slice(0, 4)));
    if (signature.length !== expected.length || !timingSafeEqual(signature, expected)) {
      throw new Error('a message with a wrong signature was ignored');
    }
    return { identities: frames.slice(0, at), header: JSON.parse(parts[0]), content: JSON.parse(parts[3]) };
  }

  /** The frames of a message of the type `type` that follows from the message `parent`. */
  function write(parent, type, content) {
    const header = {
      msg_id: randomUUID(),
      session,
      username: 'kernel',
      date: new Date().toISOString(),
      msg_type: type,
      version: PROTOCOL,
    };
    const parts = [header, parent.header, {}, content].map((part) => JSON.stringify(part));
    return [...parent.identities, DELIMITER, sign(parts), ...parts];
  }

  function sign(parts) {
    if (key === '') return '';
    const signature = createHmac('sha256', key);
    for (const part of parts) signature.update(part);
    return signature.digest('hex');
  }

  return { read, write };
}

module.exports = { PROTOCOL, createWire };
