import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { nearest, suggestion } from '../../src/diagnostics/suggest.ts';

suite('the name that was meant', () => {
  test('is found within a third of its length, and within one edit when short', () => {
    assert.equal(nearest('datsets', ['datasets', 'default']), 'datasets');
    assert.equal(nearest('traib', ['train']), 'train');
    assert.equal(nearest('vea', ['vae']), 'vae');
    assert.equal(nearest('ab', ['xy']), undefined);
    assert.equal(nearest('models', ['merge', 'report']), undefined);
  });

  test('counts a swap of neighbours as one edit: `modle` is one from `model`', () => {
    assert.equal(nearest('modle', ['model']), 'model');
    assert.equal(nearest('ont', ['not']), 'not');
  });

  test('is the nearest of several, the first of equals, and blind to case', () => {
    assert.equal(nearest('aki-lora2', ['aki-lora3x', 'aki-lora']), 'aki-lora');
    assert.equal(nearest('b', ['a', 'c']), 'a');
    assert.equal(nearest('AKI', ['aki']), 'aki');
  });

  test('is offered as a question, else the few that there are, else nothing', () => {
    assert.equal(suggestion('bsae', ['base', 'vae']), 'did you mean `base`?');
    assert.equal(suggestion('other', ['base', 'vae']), 'one of `base`, `vae`');
    assert.equal(suggestion('other', []), undefined);
    assert.equal(
      suggestion(
        'other',
        Array.from({ length: 16 }, (_, index) => `name${index}`),
      ),
      undefined,
    );
  });
});
