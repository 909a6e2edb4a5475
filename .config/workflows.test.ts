import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const FOLDER = '.github/workflows';

test.each(readdirSync(FOLDER))(
  'every action in %s is pinned to a commit, with its version beside it',
  (file) => {
    const actions = readFileSync(`${FOLDER}/${file}`, 'utf8').match(/uses:.*/g) ?? [];
    expect(actions).not.toEqual([]);
    for (const action of actions)
      expect(action).toMatch(/^uses: [\w-]+\/[\w-]+@[\da-f]{40} # v\d+\.\d+\.\d+$/);
  },
);
