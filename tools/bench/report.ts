import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';

/** One measured thing: a figure of ours beside its limit in the same run. */
export type Row = { what: string; ours: number; limit?: number; unit: string; ratio?: number; aim?: string };
export type Report = { name: string; rows: Row[]; notes: string[]; raw: Record<string, unknown> };

const round = (value: number): number => (Math.abs(value) >= 100 ? Math.round(value) : Number(value.toPrecision(3)));

/** The report as a table for people. */
export const table = ({ name, rows, notes }: Report): string => {
  const cells = [['', 'ours', 'limit', 'unit', 'ratio', 'aim'], ...rows.map(({ what, ours, limit, unit, ratio, aim }) => [what, String(round(ours)), limit === undefined ? '' : String(round(limit)), unit, ratio === undefined ? '' : `${round(ratio)}×`, aim ?? ''])];
  const widths = cells[0]!.map((_, column) => Math.max(...cells.map((row) => row[column]!.length)));
  const lines = cells.map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!))).join('  ').trimEnd());
  return [name, ...lines, ...notes.map((note) => `· ${note}`)].join('\n');
};

/** Writes the report as JSON with the machine it ran on; answers the file. */
export const keep = (root: string, report: Report): string => {
  const folder = join(root, 'bench-results');
  mkdirSync(folder, { recursive: true });
  const at = new Date().toISOString();
  const file = join(folder, `${report.name}-${at.replaceAll(':', '-')}.json`);
  const machine = { cpu: cpus()[0]?.model, cores: cpus().length, memoryGb: Math.round(totalmem() / 2 ** 30), node: process.version, platform: `${process.platform}-${process.arch}` };
  writeFileSync(file, `${JSON.stringify({ at, machine, ...report }, null, 2)}\n`);
  return file;
};
