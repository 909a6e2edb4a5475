import { crc32, deflateSync } from 'node:zlib';

/** The number of values of each channel. Text on a plain ground looks the same with 16 as with 256. */
const LEVELS = 16;
const STEP = 255 / (LEVELS - 1);

/**
 * A picture as a PNG with a palette, which is half the size of one with full colors.
 *
 * @param pixels opaque RGBA values, row by row
 * @throws Error if the picture has more colors than a palette holds, which drawings of a few colors do not
 */
export function palettePng(pixels: Uint8Array, width: number, height: number): Buffer {
  const places = new Map<number, number>();
  // Each row begins with the number of its filter; 0 stores the pixels as they are.
  const rows = Buffer.alloc((width + 1) * height);
  for (let y = 0, from = 0; y < height; y++) {
    for (let x = 0; x < width; x++, from += 4) {
      const color = (level(pixels[from]) << 8) | (level(pixels[from + 1]) << 4) | level(pixels[from + 2]);
      let place = places.get(color);
      if (place === undefined) places.set(color, (place = places.size));
      rows[y * (width + 1) + 1 + x] = place;
    }
  }
  if (places.size > 256) throw new Error(`A card has ${places.size} colors; a palette holds 256.`);
  const palette = [...places.keys()].flatMap((color) =>
    [color >> 8, (color >> 4) & 15, color & 15].map((value) => Math.round(value * STEP)),
  );
  const size = Buffer.alloc(13);
  size.writeUInt32BE(width, 0);
  size.writeUInt32BE(height, 4);
  // 8 bits per pixel, with a palette.
  size.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', size),
    chunk('PLTE', Buffer.from(palette)),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const level = (value = 0) => Math.round(value / STEP);

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const edge = Buffer.alloc(4);
  edge.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([edge, body, check]);
}
