import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cached } from './cached.ts';
import { requireMaven } from './prerequisites.ts';
import { step } from './progress.ts';
import { runCommand } from './run-command.ts';
import { StartError } from './start-error.ts';

/** The folder with Kafka's jars, fetched once by Maven, which checks their checksums. */
export const kafkaJars = (root: string, cacheDir: string, signal: AbortSignal): Promise<string> =>
  step('Fetching Kafka', () =>
    cached(cacheDir, 'kafka-4.1.0', async (draft) => {
      const maven = requireMaven(process.env);
      const advice = 'Kafka could not be fetched (mvn dependency:copy-dependencies): is the Maven repository reachable? Then run the command again.';
      await runCommand(maven, ['-q', '-B', '-f', join(root, 'deploy', 'kafka', 'pom.xml'), 'dependency:copy-dependencies', `-DoutputDirectory=${draft}`], advice, { signal });
      if (!readdirSync(draft).some((name) => name.startsWith('kafka_2.13-'))) throw new StartError('DOWNLOAD_BROKEN', advice);
    }),
  );
