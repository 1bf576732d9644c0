// Zip archives as nobody should write them: sizes that are not so, parts that unpack to gigabytes, one part under many names.
import { constants, deflateRawSync } from 'node:zlib';

const TABLE = Int32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** A checksum carried on over some bytes, `times` over. */
function carriedOn(crc, bytes, times = 1) {
  for (let round = 0; round < times; round += 1) {
    for (let place = 0; place < bytes.length; place += 1) crc = TABLE[(crc ^ bytes[place]) & 255] ^ (crc >>> 8);
  }
  return crc;
}

/** A part of an archive: how it is packed, and what is said of it. */
export function part(name, content) {
  const plain = Buffer.from(content);
  return { name, packed: deflateRawSync(plain), size: plain.length, crc: ~carriedOn(-1, plain) >>> 0 };
}

/**
 * A part in which one piece stands so many times, packed once and repeated as it is. `checked` computes its checksum, which takes
 * its time and is only needed for one that is unpacked to its end.
 */
export function repeatedPart(name, before, piece, times, after, { checked = false } = {}) {
  const [first, middle, last] = [before, piece, after].map((text) => Buffer.from(text));
  const flushed = (bytes) => deflateRawSync(bytes, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
  const again = flushed(middle);
  const size = first.length + middle.length * times + last.length;
  const crc = checked ? ~carriedOn(carriedOn(carriedOn(-1, first), middle, times), last) >>> 0 : 0;
  return { name, packed: Buffer.concat([flushed(first), ...Array(times).fill(again), deflateRawSync(last)]), size, crc };
}

/** What both headers of a part say of it. */
function about({ name, packed, size, crc }) {
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(8, 4);
  header.writeUInt32LE(crc, 10);
  header.writeUInt32LE(packed.length, 14);
  header.writeUInt32LE(size % 2 ** 32, 18);
  header.writeUInt16LE(Buffer.byteLength(name), 22);
  return header;
}

/** An archive of these parts; `again` are more names for the last of them. */
export function archive(parts, again = []) {
  const bodies = [];
  const directory = [];
  let offset = 0;
  const listed = (entry, at) => {
    const where = Buffer.alloc(14);
    where.writeUInt32LE(at, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), about(entry), where, Buffer.from(entry.name)]));
  };
  for (const [place, entry] of parts.entries()) {
    const body = Buffer.concat([Buffer.from('PK\x03\x04'), about(entry), Buffer.from(entry.name), entry.packed]);
    listed(entry, offset);
    if (place === parts.length - 1) for (const name of again) listed({ ...entry, name }, offset);
    bodies.push(body);
    offset += body.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, list, Buffer.from('PK\x05\x06'), end]);
}
