// What `tracuu build` costs: processor time, and memory at its highest, as the kernel counts them for a child that has ended.
import { execFileSync } from 'node:child_process';
import { tracuuBinary } from '../tests/browser/rig/index.mjs';

const measuring = `
import json, resource, subprocess, sys
status = subprocess.call(sys.argv[1:])
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(json.dumps({"status": status, "user": used.ru_utime, "system": used.ru_stime, "peak": used.ru_maxrss * 1024}))`;

/** @returns {{user: number, system: number, peak: number}} seconds of a processor, bytes */
export function buildSite(input, site) {
  const args = ['-c', measuring, tracuuBinary(), 'build', input, '-o', site, '--title', 'Bench', '--quiet'];
  const { status, ...cost } = JSON.parse(execFileSync('python3', args, { encoding: 'utf8' }).trim().split('\n').at(-1));
  if (status > 1) throw new Error(`tracuu build ${input} ended with status ${status}`);
  return cost;
}
