import { spawnSync } from 'node:child_process';
import { StartError } from './start-error.ts';

const answer = (command: string, args: readonly string[], environment: NodeJS.ProcessEnv): string | undefined => {
  const run = spawnSync(command, args, { encoding: 'utf8', env: environment, timeout: 30_000 });
  return run.error === undefined && run.status === 0 ? `${run.stdout}${run.stderr}` : undefined;
};

const missing = (what: string, purpose: string, help: string): StartError =>
  new StartError('PREREQUISITE_MISSING', `${what} is missing; it is needed ${purpose}. On Debian or Ubuntu: ${help}`);

/** The name of a Python 3 that has pip. */
export const requirePython = (environment: NodeJS.ProcessEnv): string => {
  const python = ['python3', 'python'].find((name) => answer(name, ['--version'], environment)?.startsWith('Python 3.') === true);
  const instead = 'Or give the address of a running MongoDB: MONGODB_URL=mongodb://… npm start.';
  if (python === undefined) throw missing('Python 3 (python3)', 'to fetch MongoDB', `sudo apt-get install python3 python3-pip. ${instead}`);
  if (answer(python, ['-m', 'pip', '--version'], environment) === undefined) throw missing(`pip (${python} -m pip)`, 'to fetch MongoDB', `sudo apt-get install python3-pip. ${instead}`);
  return python;
};

/** The `java` to run Kafka with: JAVA_HOME's, or the one on the path; 17 or newer. */
export const requireJava = (environment: NodeJS.ProcessEnv): string => {
  const home = environment['JAVA_HOME'];
  const java = home !== undefined && home !== '' && answer(`${home}/bin/java`, ['-version'], environment) !== undefined ? `${home}/bin/java` : 'java';
  const said = answer(java, ['-version'], environment);
  const instead = 'Or give the address of a running Kafka: KAFKA_BROKERS=host:9092 npm start.';
  if (said === undefined) throw missing('Java 17 or newer (java)', 'to run Kafka', `sudo apt-get install openjdk-17-jre-headless. ${instead}`);
  const major = Number(/version "(\d+)/.exec(said)?.[1] ?? '0');
  if (major < 17) throw missing(`Java 17 or newer (${java} is version ${major})`, 'to run Kafka', `sudo apt-get install openjdk-17-jre-headless. ${instead}`);
  return java;
};

/** Maven, which fetches Kafka's jars. */
export const requireMaven = (environment: NodeJS.ProcessEnv): string => {
  if (answer('mvn', ['--version'], environment) === undefined)
    throw missing('Maven (mvn)', 'to fetch Kafka', 'sudo apt-get install maven. Or give the address of a running Kafka: KAFKA_BROKERS=host:9092 npm start.');
  return 'mvn';
};

/** A Docker engine that answers; the client alone proves nothing. */
export const dockerAnswers = (environment: NodeJS.ProcessEnv): boolean =>
  answer('docker', ['info', '--format', '{{.ServerVersion}}'], environment) !== undefined && answer('docker', ['compose', 'version'], environment) !== undefined;
