type Level = 'info' | 'warn' | 'error';

/** The only things that are ever logged: no bodies, names, e-mail addresses, cookies or queries. */
export interface LogFields {
	/** The route's id, never the path: ids of people may stand in a path. */
	readonly routeId?: string | null;
	readonly method?: string;
	readonly status?: number;
	readonly ms?: number;
	readonly errorId?: string;
	readonly errorName?: string;
	readonly code?: string;
	readonly actorId?: string;
	readonly module?: string;
	readonly count?: number;
	readonly frames?: readonly string[];
}

const allowed = [
	'routeId',
	'method',
	'status',
	'ms',
	'errorId',
	'errorName',
	'code',
	'actorId',
	'module',
	'count',
	'frames'
] as const satisfies readonly (keyof LogFields)[];

/** One JSON line. Fields outside the list are dropped even when a caller smuggles them in. */
export function formatLogLine(level: Level, event: string, fields: LogFields, now: Date): string {
	const line: Record<string, unknown> = { at: now.toISOString(), level, event };
	for (const name of allowed) {
		if (fields[name] !== undefined && fields[name] !== null) line[name] = fields[name];
	}
	return JSON.stringify(line);
}

export function log(event: string, fields: LogFields = {}, level: Level = 'info'): void {
	const line = `${formatLogLine(level, event, fields, new Date())}\n`;
	(level === 'info' ? process.stdout : process.stderr).write(line);
}

/**
 * What may be told about an error: its name, its machine-readable code and where it happened. The
 * message stays out, since messages quote what somebody typed.
 */
export function describeError(error: unknown): LogFields {
	if (!(error instanceof Error)) return { errorName: typeof error };
	const code = findCode(error);
	return {
		errorName: error.name,
		...(code === undefined ? {} : { code }),
		frames: stackFrames(error)
	};
}

/** Logs an unexpected error; `cause` itself never reaches the log. */
export function logError({ cause, ...fields }: LogFields & { readonly cause: unknown }): void {
	log('error', { ...fields, ...describeError(cause) }, 'error');
}

// drizzle wraps the driver's error, whose code says what went wrong.
function findCode(error: Error): string | undefined {
	let current: unknown = error;
	for (let depth = 0; depth < 5 && current instanceof Error; depth += 1) {
		if ('code' in current && typeof current.code === 'string' && isCode(current.code)) {
			return current.code;
		}
		current = current.cause;
	}
	return undefined;
}

function isCode(text: string): boolean {
	return /^[A-Z][A-Z0-9_]{2,60}$/u.test(text);
}

function stackFrames(error: Error): string[] {
	const stack = error.stack ?? '';
	// A message of several lines could look like frames.
	const frames = stack.slice(stack.indexOf(error.message) + error.message.length);
	return frames
		.split('\n')
		.map((line) => line.slice(line.lastIndexOf(' ') + 1).replace(/^\(|\)$/gu, ''))
		.filter((frame) => /^(?:file:\/\/(?:\/[A-Z]:)?|node:|\/)[^:()]+:\d+:\d+$/u.test(frame))
		.slice(0, 8);
}
