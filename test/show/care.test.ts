import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { StepCause } from '../../src/build/causes.ts';
import { sha256 } from '../../src/build/digest.ts';
import { bytes } from '../../src/show/bytes.ts';
import { cleanLines } from '../../src/show/care/clean.ts';
import { gcLines } from '../../src/show/care/gc.ts';
import { statusLines } from '../../src/show/care/status.ts';
import { verifyLine, verifySummary } from '../../src/show/care/verify.ts';
import { CauseTree } from '../../src/show/care/why.ts';
import { type Line, paint, piece } from '../../src/show/line.ts';
import { ago, moment } from '../../src/show/moment.ts';
import { aligned } from '../../src/show/table.ts';

const plain = (lines: readonly Line[]): readonly string[] => lines.map(line => paint(line, false).trimEnd());
const NOW = new Date(2026, 10, 23, 14, 20).getTime();
const MINUTE = 60_000;

describe('numbers', () => {
  test('bytes are written as disks are sold', () => {
    const written = [0, 1, 999, 1000, 1049, 99_949, 100_400, 999_499, 999_500, 7.2e9, 3e15].map(bytes);
    assert.deepEqual(written, [
      '0 bytes',
      '1 byte',
      '999 bytes',
      '1.0 kB',
      '1.0 kB',
      '99.9 kB',
      '100 kB',
      '999 kB',
      '1.0 MB',
      '7.2 GB',
      '3000 TB',
    ]);
  });

  test('times are written on the clock and by how long ago they were', () => {
    assert.equal(moment(NOW), '2026-11-23 14:20');
    const written = [0.5, 1, 20, 89, 100, 60 * 30, 60 * 24 * 12].map(minutes =>
      ago(NOW - minutes * MINUTE, NOW),
    );
    assert.deepEqual(written, [
      'just now',
      '1 minute ago',
      '20 minutes ago',
      '89 minutes ago',
      '2 hours ago',
      '30 hours ago',
      '12 days ago',
    ]);
  });

  test('columns are as wide as their widest text, East Asian letters counted twice', () => {
    const rows = [
      ['漢字', 'x', '1'],
      ['a', 'yyy', '22'],
    ].map(row => row.map(text => piece(text)));
    assert.deepEqual(plain(aligned(rows)), ['漢字  x    1', 'a     yyy  22']);
    assert.deepEqual(aligned([]), []);
  });
});

test('gc: a line a step, and the sum', () => {
  const forgotten = (step: string, size: number) => ({
    step,
    item: '',
    key: sha256(step),
    at: NOW,
    bytes: size,
  });
  const report = {
    forgotten: [forgotten('train/a', 2e9), forgotten('train/a', 1e9), forgotten('report', 10)],
    attempts: 1,
    freed: { blobs: 9, bytes: 3e9 },
    kept: { blobs: 1234, bytes: 4e9 },
    lasting: { entries: 0, bytes: 0 },
    fits: false,
  };
  assert.deepEqual(plain(gcLines(report, true)), [
    'train/a         2 earlier results   3.0 GB',
    'report          1 earlier result    10 bytes',
    'resume folders  1 given up attempt',
    'Would free 3.0 GB (9 files); the store would keep 4.0 GB (1,234 files)',
    'That is more than was allowed: what stands is never removed',
  ]);
  const nothing = { ...report, forgotten: [], attempts: 0, freed: { blobs: 0, bytes: 0 }, fits: true };
  assert.deepEqual(plain(gcLines(nothing, false)), [
    'Nothing to remove; the store keeps 4.0 GB (1,234 files)',
  ]);
});

test('verify: what was found, and whether all is well', () => {
  const about = { step: 'sets/x', item: 'a.png', path: 'build/a.png', digest: sha256('a') };
  assert.deepEqual(
    plain([
      verifyLine({ event: 'repaired', digest: about.digest, from: 'build/a.png' }),
      verifyLine({ event: 'put-back', ...about }),
      verifyLine({ event: 'lost', ...about, stands: true }),
      verifyLine({ event: 'lost', ...about, item: '', stands: false }),
      verifyLine({ event: 'removed', digest: about.digest, bytes: 5 }),
    ]),
    [
      'repaired  build/a.png: its copy in the store was damaged or gone',
      'put back  build/a.png: it was not what a.png of sets/x made',
      'lost      build/a.png: the next build makes a.png of sets/x again',
      'lost      build/a.png, as an earlier result of sets/x',
      'removed   5 bytes in the store, damaged and used by nobody',
    ],
  );
  const well = { event: 'summary', blobs: 2, bytes: 7, placed: 1, absent: 0 } as const;
  const none = { repaired: 0, removed: 0, putBack: 0, lost: 0, faults: 0 };
  assert.deepEqual(plain(verifySummary({ ...well, ...none })), [
    'All is well: 2 files in the store (7 bytes) and 1 in build/ are as they were made',
  ]);
  assert.deepEqual(plain(verifySummary({ ...well, ...none, absent: 3, repaired: 1, lost: 2 })), [
    'Read 2 files in the store (7 bytes) and 1 in build/: 1 repaired, 2 lost',
    '3 files not in build/: the next build puts them there',
  ]);
  assert.deepEqual(plain(verifySummary({ ...well, ...none, interrupted: true })), [
    'Interrupted: nothing was changed',
  ]);
});

test('clean: what stays is named, twenty at most', () => {
  const foreign = Array.from({ length: 25 }, (_, index) => `build/${index}`);
  const report = { removed: { files: 2, bytes: 1500 }, changed: ['build/\u001b[2Jx'], foreign };
  const lines = plain(cleanLines(report, { all: false, dryRun: false }));
  assert.equal(lines[0], 'stays  build/x  changed since it was built');
  assert.equal(lines[1], 'stays  build/0  not made by sdbuild');
  assert.deepEqual(lines.slice(20), [
    '…and 6 more files stay',
    'Removed 2 files (1.5 kB) from build/; the next build puts them back from the store',
  ]);
  assert.deepEqual(plain(cleanLines({ ...report, changed: [], foreign: [] }, { all: true, dryRun: true })), [
    'Would remove 2 files (1.5 kB) from build/, and .sdbuild/',
  ]);
});

describe('why', () => {
  const cause = (step: string, because: StepCause['because'], stale = 1): StepCause => ({
    step,
    target: step,
    items: step === 'captions' ? 9 : 1,
    stale,
    ms: 0,
    because,
  });
  const upstream = (step: string) =>
    ({ reason: { type: 'upstream-changed', step, items: [] }, count: 1, items: [] }) as const;
  const tree = (...causes: readonly StepCause[]): CauseTree =>
    new CauseTree(causes, {
      now: NOW,
      recipeLine: (step, pointer) => ({ place: 'sdbuild.yaml:7', text: `   ${step} ${pointer}  ` }),
    });

  test('follows a step that is blamed, and tells it once', () => {
    const [was, now] = [sha256('1'), sha256('2')];
    const lines = tree(
      cause('train', [upstream('list'), upstream('gate')]),
      cause('gate', [upstream('captions')]),
      cause('list', [upstream('captions')]),
      cause(
        'captions',
        [
          { reason: { type: 'input-changed', path: 'b.txt', was, now }, count: 1, items: ['b'] },
          {
            reason: { type: 'params-changed', pointer: '/rules/core', was: 1, now: 2 },
            count: 3,
            items: ['a', 'b', 'c'],
          },
        ],
        3,
      ),
    ).lines('train', 0);
    assert.deepEqual(plain(lines), [
      'because list changed',
      '  because captions changed (3 items)',
      `    because b.txt changed: ${was.slice(0, 12)} → ${now.slice(0, 12)} (b)`,
      '    because rule core changed: 1 → 2',
      '      sdbuild.yaml:7  captions /rules/core',
      'because gate changed',
      '  because captions changed (3 items), as above',
    ]);
  });

  test('shows long settings in full lines, and counts what is too much', () => {
    const long = 'x'.repeat(300);
    const because = Array.from({ length: 10 }, (_, index) => ({
      reason: { type: 'output-missing', path: `build/${index}` } as const,
      count: 1,
      items: [`${index}`],
    }));
    const lines = plain(
      tree(
        cause(
          'a',
          [
            { reason: { type: 'params-changed', pointer: '/p', was: [1], now: long }, count: 10, items: [] },
            ...because,
          ],
          10,
        ),
      ).lines('a', 1),
    );
    assert.deepEqual(lines.slice(0, 3), [
      '  because p changed',
      '    was [1]',
      `    now "${'x'.repeat(159)}…`,
    ]);
    assert.equal(lines.at(-1), '  …and 3 more reasons');
  });

  test('says when a fresh step was made anew, and what cannot be made', () => {
    const lines = tree(
      cause('train', [
        { ...upstream('list'), at: NOW - 5 * MINUTE },
        { reason: { type: 'broken', message: 'a.png is not there' }, count: 1, items: ['a'] },
      ]),
    ).lines('train', 0);
    assert.deepEqual(plain(lines), [
      'because list changed, made again 5 minutes ago',
      'because a.png is not there',
    ]);
  });
});

test('status: a line a target, the store, and the last build', () => {
  const target = {
    state: 'fresh',
    items: 1,
    stale: 0,
    at: NOW - MINUTE,
    bytes: 2000,
    because: [],
    failure: null,
  } as const;
  const failure = { step: 'train/x', item: '', message: 'out of memory' };
  const last = {
    at: NOW - MINUTE,
    ms: 2000,
    targets: null,
    ran: 3,
    restored: 0,
    kept: 7,
    failed: 1,
    blocked: 1,
    interrupted: false,
    failures: [failure],
  };
  const lines = statusLines(
    {
      targets: [
        { ...target, target: 'datasets/x' },
        { ...target, target: 'train/x', state: 'failed', stale: 1, failure },
        { ...target, target: 'report', state: 'never-built', at: null, bytes: 0, stale: 1 },
      ],
      store: { blobs: 3, bytes: 9000 },
      lasting: { entries: 3, bytes: 12e6 },
      last,
      building: { pid: 7, since: new Date(NOW).toISOString(), alive: false },
    },
    NOW,
  );
  assert.deepEqual(plain(lines), [
    'datasets/x  fresh          2.0 kB  1 minute ago',
    'train/x     failed         2.0 kB  1 minute ago  out of memory',
    'report      never built',
    '',
    'store: 9.0 kB (3 files)',
    'states and latents kept for trainings: 3, 12.0 MB',
    'last build: 2026-11-23 14:19 (1 minute ago), 1 failed, 3 built, 1 not started, 7 kept in 2.0 s',
    'a build that began 2026-11-23 14:20 was killed; the next one goes on from there',
  ]);
});
