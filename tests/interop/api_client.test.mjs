// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

// The official SDK as API client of the sandbox.
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import * as lark from '@larksuiteoapi/node-sdk';
import { Sandbox } from './sandbox.mjs';

let sandbox;
let client;

before(async () => {
  // The SDK's iterators swallow a 429 and end early, so quotas are off here.
  sandbox = await Sandbox.start('--quota', 'off');
  client = new lark.Client(sandbox.app);
});

after(async () => {
  assert.equal(await sandbox.stop(), 0, 'SIGTERM ends the sandbox cleanly');
});

async function collect(iterator) {
  const items = [];
  for await (const page of iterator) items.push(...(page?.items ?? []));
  return items;
}

async function code(promise) {
  try {
    return (await promise).code;
  } catch (error) {
    return error.response?.data?.code ?? error.code;
  }
}

test('lists all departments recursively, page by page', async () => {
  const items = await collect(await client.contact.v3.department.childrenWithIterator({
    path: { department_id: '0' }, params: { fetch_child: true, page_size: 7 },
  }));
  assert.equal(new Set(items.map((item) => item.open_department_id)).size, 30);
  assert.equal(items.length, 30);
});

test('reaches every person through the departments', async () => {
  const departments = await collect(await client.contact.v3.department.childrenWithIterator({
    path: { department_id: '0' }, params: { fetch_child: true, page_size: 50 },
  }));
  const people = new Set();
  for (const id of ['0', ...departments.map((department) => department.open_department_id)]) {
    const members = await collect(await client.contact.v3.user.findByDepartmentWithIterator({
      params: { department_id: id, page_size: 3 },
    }));
    for (const member of members) people.add(member.open_id);
  }
  assert.equal(people.size, 300);
});

test('creates, reads, patches, moves and deletes a department', async () => {
  const created = await client.contact.v3.department.create({
    data: { name: 'Interop', parent_department_id: '0', i18n_name: { en_us: 'Interop lab', zh_cn: '互通' } },
    params: { client_token: 'interop-1' },
  });
  assert.equal(created.code, 0);
  const id = created.data.department.open_department_id;
  assert.match(id, /^od-[0-9a-f]{32}$/);

  const patched = await client.contact.v3.department.patch({ path: { department_id: id }, data: { name: 'Interop 2' } });
  assert.equal(patched.data.department.name, 'Interop 2');

  const first = (await client.contact.v3.department.children({ path: { department_id: '0' } })).data.items[0];
  const moved = await client.contact.v3.department.patch({
    path: { department_id: id }, data: { parent_department_id: first.open_department_id, order: '999000' },
  });
  assert.equal(moved.data.department.parent_department_id, first.open_department_id);
  const read = await client.contact.v3.department.get({ path: { department_id: id } });
  assert.equal(read.data.department.parent_department_id, first.open_department_id);
  const parents = await client.contact.v3.department.parent({ params: { department_id: id } });
  assert.deepEqual(parents.data.items.map((item) => item.open_department_id), [first.open_department_id]);

  assert.equal(await code(client.contact.v3.department.delete({ path: { department_id: id } })), 0);
  assert.equal(await code(client.contact.v3.department.get({ path: { department_id: id } })), 99992357);
});

test('answers a repeated create of the same token with the first department', async () => {
  const request = { data: { name: 'Once', parent_department_id: '0' }, params: { client_token: 'interop-2' } };
  const first = await client.contact.v3.department.create(request);
  const second = await client.contact.v3.department.create(request);
  assert.equal(second.data.department.open_department_id, first.data.department.open_department_id);
});

test('creates, patches and removes a person', async () => {
  const department = (await client.contact.v3.department.children({ path: { department_id: '0' } })).data.items[0];
  const created = await client.contact.v3.user.create({
    data: { name: '互通测试', mobile: '13000000001', department_ids: [department.open_department_id], employee_type: 1 },
  });
  const id = created.data.user.open_id;
  assert.equal(created.data.user.mobile, '+8613000000001');
  assert.equal(await code(client.contact.v3.user.patch({ path: { user_id: id }, data: { job_title: 'x' } })), 44010);
  await sandbox.control('mutate', { action: 'user.join', id });
  const patched = await client.contact.v3.user.patch({ path: { user_id: id }, data: { job_title: 'Tester' } });
  assert.equal(patched.data.user.job_title, 'Tester');
  const found = await client.contact.v3.user.batchGetId({ data: { mobiles: ['13000000001', '13999999999'] } });
  assert.deepEqual(found.data.user_list.map((entry) => entry.user_id), [id, undefined]);
  assert.equal(await code(client.contact.v3.user.delete({ path: { user_id: id }, data: {} })), 0);
  const departed = await client.contact.v3.user.get({ path: { user_id: id } });
  assert.equal(departed.data.user.status.is_resigned, true);
});

test('moves, freezes, renames the ID of, hands over for and restores a person', async () => {
  const [home, away] = (await client.contact.v3.department.children({ path: { department_id: '0' } })).data.items;
  const created = await client.contact.v3.user.create({
    data: { name: '互通二号', mobile: '13000000002', department_ids: [home.open_department_id], employee_type: 2 },
    params: { client_token: 'interop-person' },
  });
  const id = created.data.user.open_id;
  await sandbox.control('mutate', { action: 'user.join', id });
  const acceptor = (await client.contact.v3.user.findByDepartment({
    params: { department_id: home.open_department_id },
  })).data.items.find((user) => user.open_id !== id).open_id;

  const moved = await client.contact.v3.user.patch({
    path: { user_id: id },
    data: {
      department_ids: [away.open_department_id, home.open_department_id],
      orders: [
        { department_id: away.open_department_id, department_order: 1, is_primary_dept: true },
        { department_id: home.open_department_id, department_order: 0, is_primary_dept: false },
      ],
    },
  });
  assert.deepEqual(moved.data.user.department_ids, [away.open_department_id, home.open_department_id]);
  assert.equal((await client.contact.v3.user.patch({ path: { user_id: id }, data: { is_frozen: true } }))
    .data.user.status.is_frozen, true);
  assert.equal((await client.contact.v3.user.patch({ path: { user_id: id }, data: { is_frozen: false } }))
    .data.user.status.is_frozen, false);
  assert.equal(await code(client.contact.v3.user.updateUserId({
    path: { user_id: id }, data: { new_user_id: 'interop.2' },
  })), 0);
  assert.equal((await client.contact.v3.user.get({ path: { user_id: id } })).data.user.user_id, 'interop.2');

  assert.equal(await code(client.contact.v3.user.delete({
    path: { user_id: id }, data: { docs_acceptor_user_id: id },
  })), 41052);
  assert.equal(await code(client.contact.v3.user.delete({
    path: { user_id: id },
    data: { docs_acceptor_user_id: acceptor, email_acceptor: { processing_type: '2' } },
  })), 0);
  assert.equal(await code(client.contact.v3.user.resurrect({
    path: { user_id: id },
    data: { departments: [{ department_id: home.open_department_id, user_order: 0, department_order: 0 }] },
  })), 0);
  const back = await client.contact.v3.user.get({ path: { user_id: id } });
  assert.equal(back.data.user.status.is_resigned, false);
  assert.deepEqual(back.data.user.department_ids, [home.open_department_id]);
});

test('reads the lists that values of people are chosen from', async () => {
  const { contact: { v3 } } = client;
  for (const [list, count] of [
    [v3.employeeTypeEnum, 7], [v3.jobLevel, 12], [v3.jobFamily, 9], [v3.customAttr, 5],
  ]) assert.equal((await collect(await list.listWithIterator({ params: { page_size: 5 } }))).length, count);
  for (const list of [v3.jobTitle, v3.workCity])
    assert.ok((await list.list({ params: { page_size: 50 } })).data.items.length > 3);
});

test('puts a person into a user group and takes the person out', async () => {
  const { contact: { v3 } } = client;
  const { grouplist } = (await v3.group.simplelist({ params: { page_size: 50 } })).data;
  const path = { group_id: grouplist[0].id };
  const { memberlist } = (await v3.groupMember.simplelist({ path, params: { member_id_type: 'open_id' } })).data;
  assert.equal(memberlist.length, grouplist[0].member_user_count);
  const data = { member_type: 'user', member_id_type: 'open_id', member_id: memberlist[0].member_id };
  assert.equal(await code(v3.groupMember.add({ path, data })), 42005);
  assert.equal(await code(v3.groupMember.remove({ path, data })), 0);
  const belong = await v3.group.memberBelong({ params: { member_id: data.member_id, group_type: 1 } });
  assert.ok(!belong.data.group_list.includes(path.group_id));
  assert.equal(await code(v3.groupMember.add({ path, data })), 0);
});

test('takes a functional role through its life', async () => {
  const { contact: { v3 } } = client;
  const made = await v3.functionalRole.create({ data: { role_name: 'Signers' } });
  const path = { role_id: made.data.role_id };
  const { items } = (await v3.user.findByDepartment({
    params: { department_id: '0', user_id_type: 'open_id', page_size: 1 },
  })).data;
  const top = (await v3.department.children({ path: { department_id: '0' }, params: { page_size: 1 } })).data.items[0];
  const members = [items[0].open_id];
  const params = { user_id_type: 'open_id', department_id_type: 'open_department_id' };
  const added = await v3.functionalRoleMember.batchCreate({ path, params: { user_id_type: 'open_id' }, data: { members } });
  assert.equal(added.data.results[0].reason, 1);
  const scoped = await v3.functionalRoleMember.scopes({ path, params, data: { members, departments: [top.open_department_id] } });
  assert.equal(scoped.data.results[0].reason, 1);
  const list = (await v3.functionalRoleMember.list({ path, params })).data.members;
  assert.deepEqual(list[0].department_ids, [top.open_department_id]);
  const one = await v3.functionalRoleMember.get({ path: { ...path, member_id: members[0] }, params });
  assert.equal(one.data.member.scope_type, 'Part');
  assert.equal(await code(v3.functionalRole.delete({ path })), 41206);
  const gone = await v3.functionalRoleMember.batchDelete({ path, params: { user_id_type: 'open_id' }, data: { members } });
  assert.equal(gone.data.result[0].reason, 1);
  assert.equal(await code(v3.functionalRole.update({ path, data: { role_name: 'Renamed' } })), 0);
  assert.equal(await code(v3.functionalRole.delete({ path })), 0);
});

test('reads the scope of the app', async () => {
  const scopes = await client.contact.v3.scope.list({ params: { page_size: 100 } });
  assert.equal(scopes.data.department_ids.length, (await client.contact.v3.department.children({
    path: { department_id: '0' }, params: { page_size: 50 },
  })).data.items.length);
});
