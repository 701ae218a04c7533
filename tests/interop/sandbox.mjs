// SPDX-FileCopyrightText: 2026 The OrgDesk authors
// SPDX-License-Identifier: MIT

// Starts a sandbox of its own for a suite and speaks to its control interface.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import * as lark from '@larksuiteoapi/node-sdk';

// A proxy of the machine has no business with 127.0.0.1.
process.env.NO_PROXY = process.env.no_proxy = '127.0.0.1';

const program = process.env.ORGDESK_SANDBOX
  ?? fileURLToPath(new URL('../../build/release/bin/orgdesk-sandbox', import.meta.url));

export class Sandbox {
  static async start(...options) {
    const sandbox = new Sandbox();
    sandbox.child = spawn(program, ['--org', 'small', ...options], { stdio: ['ignore', 'pipe', 'inherit'] });
    const [line] = await Promise.race([
      once(createInterface({ input: sandbox.child.stdout }), 'line'),
      once(sandbox.child, 'error').then(([error]) => { throw error; }),
      once(sandbox.child, 'exit').then(([code]) => { throw new Error(`${program} ended with ${code}`); }),
    ]);
    Object.assign(sandbox, JSON.parse(line));
    sandbox.domain = `http://127.0.0.1:${sandbox.port}`;
    return sandbox;
  }

  async stop() {
    this.child.kill('SIGTERM');
    const [code] = await once(this.child, 'exit');
    return code;
  }

  /// The SDK's configuration: the domain is all that differs from the real platform.
  get app() {
    return {
      appId: this.app_id, appSecret: this.app_secret, domain: this.domain,
      loggerLevel: lark.LoggerLevel.error,
    };
  }

  async get(path) {
    return (await fetch(this.domain + path)).json();
  }

  async control(command, body = {}) {
    const answer = await fetch(`${this.domain}/sandbox/control/${command}`, { method: 'POST', body: JSON.stringify(body) });
    return answer.json();
  }
}

/// Resolves when the condition holds; fails with the description after the limit.
export async function until(description, condition, limit = 15000) {
  const end = Date.now() + limit;
  for (;;) {
    const value = await condition();
    if (value) return value;
    if (Date.now() > end) throw new Error(`waited in vain: ${description}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
