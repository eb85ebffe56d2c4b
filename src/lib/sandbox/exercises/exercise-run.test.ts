import * as v from 'valibot';
import { expect, it, vi } from 'vitest';
import { sandboxResultSchema, type SandboxResult } from '../../scenarios/index.ts';
import { ExerciseRun } from './exercise-run.ts';

function start() {
	const onpass = vi.fn<(result: SandboxResult) => void>();
	const run = new ExerciseRun({ exercise: { id: 'overdracht' }, revision: 'abc123', onpass });
	return { run, onpass };
}

it('reports nothing before an attempt passes', () => {
	const { run, onpass } = start();
	run.finish(false, ['bsn']);
	expect(onpass).not.toHaveBeenCalled();
});

it('reports once, with what all attempts before it missed', () => {
	const { run, onpass } = start();
	run.finish(false, ['bsn', 'person']);
	run.finish(false, ['bsn']);
	run.finish(true, []);
	run.finish(true, ['iban']);
	expect(onpass).toHaveBeenCalledOnce();
	expect(onpass).toHaveBeenCalledWith({
		...{ id: run.id, scenario: 'exercise-overdracht', revision: 'abc123' },
		...{ passed: true, seconds: 0, leaks: { bsn: 2, person: 1 } }
	});
});

it('reports what the server takes', () => {
	const { run, onpass } = start();
	run.finish(true, ['health']);
	expect(v.is(sandboxResultSchema, onpass.mock.calls[0]?.[0])).toBe(true);
});
