// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

// The program orgdesk-sandbox itself: its words and how it ends.
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { Sandbox } from './sandbox.mjs';

for (const [option, value] of [
  ['--live-rate', 'inf'], ['--live-rate', '10001'], ['--live-rate', '1e-7'], ['--live-rate', '-1'],
  ['--redelivery-scale', 'nan'], ['--redelivery-scale', '51'],
]) {
  test(`refuses ${option} ${value}`, async () => {
    await assert.rejects(Sandbox.start(option, value), /ended with 2/);
  });
}

test('ends in order as soon as it has said that it is ready', async () => {
  const sandbox = await Sandbox.start('--live-rate', '400', '--redelivery-scale', '50');
  assert.equal(await sandbox.stop(), 0);
});
