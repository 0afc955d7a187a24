import { dockerAnswers, requireJava, requireMaven, requirePython } from '../prerequisites.ts';
import { pathWith, temporaryFolder } from './programs.ts';

const { folder, remove } = temporaryFolder();
afterAll(remove);

const python = 'case "$*" in --version) echo Python 3.11.7;; *) exit 1;; esac';
const java = (version: string) => `echo 'openjdk version "${version}"' >&2`;

describe('A missing prerequisite is named with the command that helps', () => {
  it('Python 3', () => expect(() => requirePython(pathWith(folder, {}))).toThrow(/^Python 3 \(python3\) is missing.*apt-get install python3 python3-pip.*MONGODB_URL=/));
  it('pip', () => expect(() => requirePython(pathWith(folder, { python3: python }))).toThrow(/^pip \(python3 -m pip\) is missing.*apt-get install python3-pip/));
  it('Java', () => expect(() => requireJava(pathWith(folder, {}))).toThrow(/^Java 17 or newer \(java\) is missing.*apt-get install openjdk-17-jre-headless.*KAFKA_BROKERS=/));
  it('a Java that is too old', () => expect(() => requireJava(pathWith(folder, { java: java('11.0.2') }))).toThrow(/java is version 11\) is missing/));
  it('Maven', () => expect(() => requireMaven(pathWith(folder, {}))).toThrow(/^Maven \(mvn\) is missing.*apt-get install maven/));
});

describe('A prerequisite that is there is used', () => {
  it('Python with pip under either name', () => expect(requirePython(pathWith(folder, { python: 'case "$*" in --version) echo Python 3.11.7;; *) echo pip 24;; esac' }))).toBe('python'));
  it('Java 17 and newer', () => expect(requireJava(pathWith(folder, { java: java('21.0.1') }))).toBe('java'));
  it('a Docker client without an engine is no Docker', () => expect(dockerAnswers(pathWith(folder, { docker: 'echo Cannot connect >&2; exit 1' }))).toBe(false));
});
