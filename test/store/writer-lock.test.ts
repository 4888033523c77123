import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { thisProcess } from '../../src/store/owner.js';
import { WriterLock } from '../../src/store/writer-lock.js';
import { bundleWriter, Writer } from './processes.js';

const scripts = mkdtempSync(join(tmpdir(), 'tarjoman-writers-'));
let script = '';
beforeAll(async () => {
  script = await bundleWriter(scripts);
});

let folder = '';
let file = '';
beforeEach(() => {
  folder = mkdtempSync(join(scripts, 'lock-'));
  file = join(folder, 'memory.xlf');
});
afterAll(() => rmSync(scripts, { recursive: true }));

/** The name of a lock; parts that are not given are this process's. */
function lockName({
  host = hostname(),
  pid = process.pid,
  started = 'other',
  base = 'memory.xlf',
  where = '',
} = {}): string {
  const namespace = where || thisProcess().namespace;
  return `${base}.${host.replaceAll('.', '%2E')}.${namespace}.${pid}.${started}.0123abcd.lock`;
}

/** A number that no process has: above the largest that systems give. */
const NOBODY = 2 ** 30;

describe('the lock of a writer', () => {
  it('is there as long as it is held', async () => {
    const lock = await WriterLock.acquire(file);
    expect(readdirSync(folder)).toHaveLength(1);
    await lock.release();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('is refused while another has it, in this process too', async () => {
    const lock = await WriterLock.acquire(file);
    await expect(WriterLock.acquire(file)).rejects.toMatchObject({
      code: 'LOCKED',
      file,
      message: expect.stringContaining(`process ${process.pid} on ${hostname()}`),
    });
    expect(readdirSync(folder)).toHaveLength(1);
    await lock.release();
    await (await WriterLock.acquire(file)).release();
  });

  it.skipIf(process.platform !== 'linux')(
    'is taken from a process that ended, and from one whose number is given again',
    async () => {
      writeFileSync(join(folder, lockName({ pid: NOBODY })), '');
      writeFileSync(join(folder, lockName({ started: '5f0c2b1e-1' })), '');
      const lock = await WriterLock.acquire(file);
      expect(readdirSync(folder)).toHaveLength(1);
      await lock.release();
    },
  );

  it('is not taken from a process on another machine', async () => {
    const name = lockName({ host: 'elsewhere.example', pid: NOBODY });
    writeFileSync(join(folder, name), '');
    await expect(WriterLock.acquire(file)).rejects.toMatchObject({
      code: 'LOCKED',
      message: expect.stringMatching(/on elsewhere\.example .* remove memory\.xlf\.elsewhere%2Eexample/),
    });
    expect(readdirSync(folder)).toEqual([name]);
  });

  it('is not taken from a process of this machine whose number is that of another namespace', async () => {
    const name = lockName({ where: '1', pid: NOBODY });
    writeFileSync(join(folder, name), '');
    await expect(WriterLock.acquire(file)).rejects.toMatchObject({
      code: 'LOCKED',
      message: expect.stringMatching(/in another container, .* remove memory\.xlf\..*\.1\.\d+\./),
    });
    expect(readdirSync(folder)).toEqual([name]);
  });

  it('is of one file only', async () => {
    const other = lockName({ host: 'elsewhere', base: 'memory.xlf.bak' });
    writeFileSync(join(folder, other), '');
    writeFileSync(join(folder, 'memory.xlf.lock'), 'of another program');
    await (await WriterLock.acquire(file)).release();
    expect(readdirSync(folder).sort()).toEqual([other, 'memory.xlf.lock'].sort());
  });

  it('is had by one of many that ask at once', async () => {
    const asked = Array.from({ length: 20 }, () => WriterLock.acquire(file));
    const answers = await Promise.allSettled(asked);
    const held = answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : []));
    expect(held).toHaveLength(1);
    await held[0]?.release();
    expect(readdirSync(folder)).toEqual([]);
  });
});

/** Whether a process can be put into a namespace of its own, as those of containers are. */
const ISOLATED = ['--pid', '--fork', '--mount-proc', '--kill-child'];
const canIsolate = spawnSync('unshare', [...ISOLATED, 'true']).status === 0;

describe('two processes', () => {
  it('never write at once, and one of those that ask at once may', async () => {
    for (let round = 0; round < 5; round++) {
      const writers = Array.from({ length: 3 }, () => new Writer(process.execPath, [script, file, 'open']));
      await Promise.all(writers.map((writer) => writer.said(1)));
      for (const writer of writers) writer.goOn();
      await Promise.all(writers.map((writer) => writer.said(2)));
      expect(writers.map(({ lines }) => lines[1]).sort()).toEqual(['LOCKED', 'LOCKED', 'opened']);
      for (const writer of writers) if (writer.lines[1] === 'opened') writer.goOn();
      await Promise.all(writers.map((writer) => writer.ended));
      expect(writers.map(({ errors }) => errors).join('')).toBe('');
      expect(readdirSync(folder)).toEqual(['memory.xlf']);
    }
  });

  it.skipIf(!canIsolate)('never write at once where neither sees the numbers of the other', async () => {
    const lock = await WriterLock.acquire(file);
    const inside = new Writer('unshare', [...ISOLATED, process.execPath, script, file, 'open']);
    await inside.said(1);
    inside.goOn();
    await inside.said(2);
    expect(inside.lines[1]).toBe('LOCKED');
    await inside.ended;
    await lock.release();
    const holder = new Writer('unshare', [...ISOLATED, process.execPath, script, file, 'open']);
    await holder.said(1);
    holder.goOn();
    await holder.said(2);
    expect(holder.lines[1]).toBe('opened');
    await expect(WriterLock.acquire(file)).rejects.toMatchObject({ code: 'LOCKED' });
    holder.goOn();
    await holder.ended;
    expect(readdirSync(folder)).toEqual(['memory.xlf']);
  });

  it('need not wait for one that was killed', async () => {
    const killed = new Writer(process.execPath, [script, file, 'open']);
    await killed.said(1);
    killed.goOn();
    await killed.said(2);
    expect(killed.lines[1]).toBe('opened');
    killed.kill();
    await killed.ended;
    expect(readdirSync(folder)).toHaveLength(2);
    const lock = await WriterLock.acquire(file);
    expect(readdirSync(folder)).toHaveLength(2);
    await lock.release();
  });

  it.skipIf(process.platform !== 'linux')(
    'need not wait for one that was killed and whose parent has not noticed',
    async () => {
      // The shell becomes a program that never asks how its child fares.
      const command = '"$0" "$@" & exec sleep 60';
      const parent = new Writer('sh', ['-c', command, process.execPath, script, file, 'change']);
      await parent.said(1);
      const pid = Number(
        readdirSync(folder)
          .find((name) => name.endsWith('.lock'))
          ?.split('.')[4],
      );
      process.kill(pid, 'SIGKILL');
      await expect.poll(() => readFileSync(`/proc/${pid}/stat`, 'utf8')).toMatch(/\) Z /);
      await (await WriterLock.acquire(file)).release();
      parent.kill();
      await parent.ended;
    },
  );
});
