// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

// The official SDK's WSClient on the sandbox's long connection.
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import * as lark from '@larksuiteoapi/node-sdk';
import { Sandbox, until } from './sandbox.mjs';

let sandbox;
let client;
let socket;
const received = [];

const types = [
  'contact.department.created_v3', 'contact.department.updated_v3', 'contact.department.deleted_v3',
  'contact.user.created_v3', 'contact.user.updated_v3', 'contact.user.deleted_v3', 'contact.scope.updated_v3',
  'contact.employee_type_enum.created_v3', 'contact.employee_type_enum.updated_v3',
  'contact.employee_type_enum.actived_v3', 'contact.employee_type_enum.deactivated_v3',
  'contact.employee_type_enum.deleted_v3', 'contact.custom_attr_event.updated_v3',
];

async function connected(count = 1) {
  await until(`${count} connection(s)`, async () => (await sandbox.get('/sandbox/stats')).connections === count);
}

async function event(type, matches = () => true) {
  return until(type, () => {
    const index = received.findIndex((entry) => entry.type === type && matches(entry.data));
    return index < 0 ? undefined : received.splice(index, 1)[0].data;
  });
}

async function allAcknowledged() {
  await until('acknowledgements', async () => {
    const { events } = await sandbox.get('/sandbox/stats');
    return events.pending === 0 && events.acknowledged === events.sent && events.sent > 0;
  });
}

before(async () => {
  sandbox = await Sandbox.start('--reconnect-interval', '1', '--reconnect-nonce', '0', '--redelivery-scale', '0.02');
  client = new lark.Client(sandbox.app);
  const handlers = Object.fromEntries(types.map((type) => [type, async (data) => { received.push({ type, data }); }]));
  socket = new lark.WSClient(sandbox.app);
  await socket.start({ eventDispatcher: new lark.EventDispatcher({ loggerLevel: lark.LoggerLevel.error }).register(handlers) });
  await connected();
});

after(async () => {
  socket.close?.();
  await sandbox.stop();
});

test('delivers and gets acknowledged an event for each department write', async () => {
  const created = await client.contact.v3.department.create({ data: { name: 'Events', parent_department_id: '0' } });
  const id = created.data.department.open_department_id;
  const own = (data) => data.object.open_department_id === id;
  const made = await event('contact.department.created_v3', own);
  assert.equal(made.object.name, 'Events');
  assert.equal(typeof made.object.order, 'number');

  await client.contact.v3.department.patch({ path: { department_id: id }, data: { name: 'Events 2' } });
  const renamed = await event('contact.department.updated_v3', own);
  assert.deepEqual([renamed.object.name, renamed.old_object.name], ['Events 2', 'Events']);

  const parent = (await client.contact.v3.department.children({ path: { department_id: '0' } })).data.items[0];
  await client.contact.v3.department.patch({
    path: { department_id: id }, data: { parent_department_id: parent.open_department_id, order: '888000' },
  });
  const moved = await event('contact.department.updated_v3', own);
  assert.equal(moved.old_object.parent_department_id, '0');
  assert.equal(moved.object.parent_department_id, parent.open_department_id);

  await client.contact.v3.department.delete({ path: { department_id: id } });
  const gone = await event('contact.department.deleted_v3', own);
  assert.equal(gone.old_object.open_department_id, id);
  await allAcknowledged();
});

test('sends the change of a phone number apart from others', async () => {
  const { people } = await sandbox.get('/sandbox/state');
  const person = people.find((entry) => entry.status.is_activated && !entry.status.is_exited && entry.department_ids[0] !== '0');
  await client.contact.v3.user.patch({
    path: { user_id: person.open_id }, data: { mobile: '13000000777', job_title: 'Interop lead' },
  });
  const own = (data) => data.object.open_id === person.open_id;
  const olds = [await event('contact.user.updated_v3', own), await event('contact.user.updated_v3', own)].map((data) => Object.keys(data.old_object).join());
  assert.deepEqual(olds.sort(), ['job_title', 'mobile']);
  await allAcknowledged();
});

test('delivers an event for every change of an employee type', async () => {
  const data = (content, enum_status) => ({ content, enum_type: 2, enum_status });
  const made = await client.contact.v3.employeeTypeEnum.create({ data: data('Seasonal', 1) });
  // The ID is base64, and this SDK puts it into the path as it is.
  const path = { enum_id: encodeURIComponent(made.data.employee_type_enum.enum_id) };
  await event('contact.employee_type_enum.created_v3', (told) => told.new_enum.content === 'Seasonal');
  await client.contact.v3.employeeTypeEnum.update({ path, data: data('Summer', 1) });
  await event('contact.employee_type_enum.updated_v3', (told) => told.old_enum.content === 'Seasonal');
  await client.contact.v3.employeeTypeEnum.update({ path, data: data('Summer', 2) });
  await event('contact.employee_type_enum.deactivated_v3');
  await client.contact.v3.employeeTypeEnum.update({ path, data: data('Summer', 1) });
  await event('contact.employee_type_enum.actived_v3');
  await client.contact.v3.employeeTypeEnum.delete({ path });
  await event('contact.employee_type_enum.deleted_v3', (told) => told.old_enum.content === 'Summer');
  await allAcknowledged();
});

test('tells that the own fields of the company are others', async () => {
  const { data } = await client.contact.v3.customAttr.list({ params: { page_size: 20 } });
  await sandbox.control('own-fields', { fields: data.items.slice(1) });
  const told = await event('contact.custom_attr_event.updated_v3');
  assert.equal(told.object.contact_field_key.length, data.items.length - 1);
  assert.equal(told.old_object.contact_field_key.length, data.items.length);
});

test('puts an event that comes in chunks together', async () => {
  await sandbox.control('long-connection', { chunk_bytes: 101 });
  const name = '很长的名字'.repeat(30);
  const created = await client.contact.v3.department.create({ data: { name, parent_department_id: '0' } });
  const made = await event('contact.department.created_v3',
    (data) => data.object.open_department_id === created.data.department.open_department_id);
  assert.equal(made.object.name, name);
  await allAcknowledged();
  await sandbox.control('long-connection', { chunk_bytes: 101, chunks: 'reversed' });
  await client.contact.v3.department.delete({ path: { department_id: created.data.department.open_department_id } });
  await event('contact.department.deleted_v3');
  await allAcknowledged();
  await sandbox.control('long-connection', { chunk_bytes: 0 });
});

test('reconnects after a drop and gets what happened meanwhile', async () => {
  assert.equal((await sandbox.control('drop-connections')).dropped, 1);
  const created = await client.contact.v3.department.create({ data: { name: 'While away', parent_department_id: '0' } });
  await connected();
  const made = await event('contact.department.created_v3',
    (data) => data.object.open_department_id === created.data.department.open_department_id);
  assert.equal(made.object.name, 'While away');
  await until('acknowledgement', async () => (await sandbox.get('/sandbox/stats')).events.pending === 0);
});

test('repeats an event whose handler failed', async () => {
  let calls = 0;
  const second = new lark.WSClient(sandbox.app);
  socket.close();
  await connected(0);
  await second.start({
    eventDispatcher: new lark.EventDispatcher({ loggerLevel: lark.LoggerLevel.fatal }).register({
      'contact.scope.updated_v3': async () => {
        calls += 1;
        if (calls === 1) throw new Error('on purpose');
      },
    }),
  });
  await connected();
  const { departments } = await sandbox.get('/sandbox/state');
  await sandbox.control('scope', { departments: [departments[0].open_department_id] });
  await until('the repeat', () => calls === 2);
  await until('acknowledgement', async () => (await sandbox.get('/sandbox/stats')).events.pending === 0);
  second.close();
});
