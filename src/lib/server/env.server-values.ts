import { env as values } from '$env/dynamic/private';
import { parseEnv, type Env } from './env.ts';

let parsed: Env | undefined;

/**
 * The configuration of this process. A wrong variable ends the process with one line per problem:
 * a stack trace would hide the name that the operator has to mend.
 */
export function getEnv(): Env {
	if (parsed !== undefined) return parsed;
	const result = parseEnv(values);
	if (!result.ok) {
		process.stderr.write(result.problems.map((problem) => `${problem}\n`).join(''));
		process.exit(1);
	}
	parsed = result.value;
	return parsed;
}
