import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';

const policies = [];
const load = (copy) => import(`../../web/src/trusted.js?${copy}`);

afterEach(() => {
  delete globalThis.trustedTypes;
  policies.length = 0;
});

function guard() {
  globalThis.trustedTypes = {
    createPolicy(name, rules) {
      policies.push({ name, rules });
      const wrap = (kind) => (value) => ({ kind, value: rules[kind](value) });
      return { createScriptURL: wrap('createScriptURL'), createHTML: wrap('createHTML') };
    },
  };
}

test('without Trusted Types a value stays what it is', async () => {
  const { trusted } = await load(1);
  assert.equal(trusted('createHTML', '<p>'), '<p>');
});

test('one policy vouches for addresses and HTML alike', async () => {
  guard();
  const { trusted } = await load(2);
  assert.deepEqual(trusted('createScriptURL', 'blob:a'), { kind: 'createScriptURL', value: 'blob:a' });
  assert.deepEqual(trusted('createHTML', '<p>'), { kind: 'createHTML', value: '<p>' });
  assert.deepEqual(policies.map(({ name }) => name), ['app']);
});

test('the policy refuses what did not pass here', async () => {
  guard();
  const { trusted } = await load(3);
  trusted('createHTML', '<p>');
  for (const kind of ['createScriptURL', 'createHTML']) assert.throws(() => policies[0].rules[kind]('<b>'), TypeError);
});
