import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { archive } from './archive.ts';

const files = { 'top/注意力.md': '# 注意力\n', 'top/data': new Uint8Array([1, 2, 3]) };

test('an archive contains its files under their names', () => {
  const read = unzipSync(archive(files));
  expect(new TextDecoder().decode(read['top/注意力.md'])).toBe('# 注意力\n');
  expect(read['top/data']).toEqual(new Uint8Array([1, 2, 3]));
});

test('an archive has the same bytes in every time zone', () => {
  const zone = process.env['TZ'];
  const inZone = (name: string) => {
    process.env['TZ'] = name;
    return archive(files);
  };
  try {
    expect(inZone('Asia/Shanghai')).toEqual(inZone('America/Los_Angeles'));
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});
