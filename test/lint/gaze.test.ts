import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gazeReview, reviewsOf } from '../../src/lint/reviews.ts';
import { brief, dataset, lint, looks, portions } from './helpers.ts';

test('L-04: who looks at the viewer does not look away (S-28)', () => {
  const tags = {
    'a.png': '1girl, looking at viewer, looking away',
    'b.png': '1girl, looking at viewer, closed eyes',
    'c.png': '1girl, looking up, looking at viewer',
    'd.png': '1girl, looking at viewer',
  };
  assert.deepEqual(brief('L-04', dataset(tags)), ['error a.png', 'error b.png', 'warning c.png']);
  assert.equal(brief('L-04', dataset(tags, { kind: 'style' }))[0], 'warning a.png');
});

test('L-04: some pairs can be true together, and a tag taken out of the caption does no harm', () => {
  const tags = {
    'a.png': '1girl, looking back, looking at viewer',
    'b.png': '1girl, sideways glance, looking at viewer',
    'c.png': '1girl, looking away, looking at viewer',
  };
  const rules = [{ id: 'away', verb: 'drop' as const, patterns: ['looking away'] }];
  assert.deepEqual(brief('L-04', dataset(tags, { rules })), []);
});

test('L-05: every picture with a gaze tag is listed, the least sure first (S-28)', () => {
  const input = dataset({
    'a.png': '1girl, looking at viewer',
    'b.png': '1girl, hat',
    'c.png': '2girls, looking back, eye contact',
  });
  const scored = input.pictures.map(picture => ({
    ...picture,
    caption: {
      ...picture.caption,
      tags: picture.caption.tags.map(record =>
        record.tag === 'looking back' ? { ...record, source: 'tagger' as const, score: 0.4 } : record,
      ),
    },
  }));
  const seen = { ...input, pictures: scored };
  const reviews = reviewsOf(gazeReview(portions(looks(seen))), lint(seen));
  assert.deepEqual(reviews.gaze, [
    { image: 'c.png', what: 'looking back, eye contact', score: 0.4 },
    { image: 'a.png', what: 'looking at viewer' },
  ]);
  assert.deepEqual(
    reviews['two-people'].map(({ image }) => image),
    ['c.png'],
  );
});
