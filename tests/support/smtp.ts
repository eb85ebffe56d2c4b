import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import PostalMime, { type Email } from 'postal-mime';
import * as v from 'valibot';

const lineSchema = v.object({ to: v.string(), raw: v.string() });
const portSchema = v.object({ port: v.number() });

export interface TakenMail {
	readonly to: string;
	readonly raw: string;
}

export interface SmtpProcess {
	/** For `SMTP_URL`. */
	readonly url: string;
	readonly port: number;
	/** Everything it took so far, in order. */
	readonly taken: readonly TakenMail[];
	/** Resolves with the first mail to an address, once it is there. */
	readonly waitFor: (to: string) => Promise<Email>;
	readonly stop: () => Promise<void>;
}

/** Starts a mail server of its own; `smtp-process.ts` says how it behaves. */
export async function startSmtp(): Promise<SmtpProcess> {
	const script = join('tests', 'support', 'smtp-process.ts');
	const child = spawn(process.execPath, ['--import', 'tsx', script], {
		stdio: ['ignore', 'pipe', 'inherit']
	});
	const endWithRunner = (): void => void child.kill('SIGKILL');
	process.once('exit', endWithRunner);
	const lines = createInterface(child.stdout);
	const first: unknown[] = await once(lines, 'line');
	const { port } = v.parse(portSchema, JSON.parse(String(first[0])));
	const taken: TakenMail[] = [];
	lines.on('line', (line) => taken.push(v.parse(lineSchema, JSON.parse(line))));
	const waitFor = async (to: string): Promise<Email> => {
		for (;;) {
			const found = taken.find((mail) => mail.to === to);
			if (found) return PostalMime.parse(found.raw);
			await once(lines, 'line', { signal: AbortSignal.timeout(30_000) });
		}
	};
	const stop = async () => {
		process.off('exit', endWithRunner);
		child.kill();
		if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
	};
	return { url: `smtp://127.0.0.1:${port}`, port, taken, waitFor, stop };
}
