import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { accessToken, SignInError } from './access-token.ts';
import { FileRefusedError } from './columns.ts';
import { gatewayClient, GatewayError, gatewayIsUp } from './gateway.ts';
import { BatchRefusedError, importRegister } from './import-register.ts';
import { parseRegister } from './parse.ts';
import { refusalLine, reportLines } from './report.ts';
import { readSettings, UsageError, type Settings } from './settings.ts';

const say = (text: string): void => { process.stderr.write(`${text}\n`); };
const EVERY_MS = 1000;

const progressOf = (name: string) => {
  let said = Date.now();
  return (done: number, of: number): void => {
    if (Date.now() - said < EVERY_MS && done < of) return;
    said = Date.now();
    say(`${name}: ${String(done)} / ${String(of)} rows`);
  };
};

const readBytes = (file: string): Uint8Array => {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new UsageError(`${file} cannot be read: ${(cause as Error).message}`, { cause });
  }
};

const run = async ({ file, correction, gatewayUrl, access, language }: Settings): Promise<void> => {
  const parsed = await parseRegister(file, readBytes(file));
  if (!(await gatewayIsUp(gatewayUrl))) throw new UsageError(`Hệ thống chưa chạy tại ${gatewayUrl}: hãy chạy \`npm start\` trước. / The system is not running at ${gatewayUrl}: run \`npm start\` first (with the same PORT_OFFSET).`);
  if (correction !== undefined) say(`Corrections are recorded in the name of "${correction.by}".`);
  const send = gatewayClient({
    url: gatewayUrl, token: accessToken(access), language,
    onWaiting: (reason) => { say(`waiting: ${reason}`); },
  });
  const { standing, refusals, unregistered } = await importRegister(send, parsed, correction, progressOf(basename(file)));
  for (const refusal of unregistered) say(`the decision stands, but the product could not be registered: ${refusalLine(refusal, language)}`);
  process.stdout.write(`${reportLines(standing, refusals, language).join('\n')}\n`);
};

let language: Settings['language'] = 'en';
try {
  const settings = readSettings(process.argv.slice(2), process.env);
  language = settings.language;
  await run(settings);
} catch (error) {
  process.exitCode = 1;
  if (error instanceof FileRefusedError) process.stdout.write(`${error.refusals.map((refusal) => refusalLine(refusal, language)).join('\n')}\n`);
  if (error instanceof FileRefusedError) say('Không nhập dòng nào: cả tệp bị từ chối. / Nothing was imported: the file is refused as a whole.');
  else if (error instanceof UsageError || error instanceof BatchRefusedError) say(error.message);
  else if (error instanceof GatewayError || error instanceof SignInError) say(`${error.message}\nThe import stopped before its end. What was recorded stays; run it again and it goes on.`);
  else throw error;
}
