import { sql } from 'drizzle-orm';
import type { Db } from '../db/client.ts';
import type { Assignment } from './assignment.ts';
import { isInRange, isMember, nextRange } from './audience.ts';
import { letOthersGo, type JobTime } from './job-time.ts';
import { redatedDay } from './round.ts';
import { isDueChanged, isRecurrenceChanged, type AssignmentInput } from './save.ts';

export interface ChangePreview {
	/** Running cycles that get another due day. */
	readonly redated: number;
	/** Open cycles that are withdrawn. */
	readonly withdrawn: number;
	/** Completions that count until another day. */
	readonly reexpiring: number;
	/** Some whose day changes. */
	readonly sample: readonly RedatedCycle[];
}

export interface RedatedCycle {
	readonly id: string;
	readonly name: string;
	readonly module: string;
	readonly from: string;
	readonly to: string;
}

const stepPeople = 4_000;
const sampleSize = 50;

/** What a change would do to cycles that run already. Reads in steps, so that nobody else waits. */
export async function previewChange(
	db: Db,
	earlier: Assignment,
	input: AssignmentInput,
	time: JobTime
): Promise<ChangePreview> {
	const total = { redated: 0, withdrawn: 0, reexpiring: 0 };
	const sample: RedatedCycle[] = [];
	const isRedating = isDueChanged(earlier.rule, input.rule);
	const isReexpiring = isRecurrenceChanged(earlier.rule, input.rule);
	const to = redatedDay(input.rule, time.today);
	let after = '';
	for (;;) {
		const range = await nextRange(db, after, stepPeople);
		for (const module of earlier.rule.modules) {
			const isKept = input.rule.modules.includes(module);
			const cycles = sql`(
				select e.*, (${isKept ? 1 : 0} and exists (
					select 1 from user where user.id = e.user_id and ${isMember(input.audience, time.today)}
				)) as isAsked
				from enrollment e indexed by enrollment_owner
				where e.assignment_id = ${earlier.id} and e.module = ${module} and e.is_current = 1
					and ${isInRange(sql`e.user_id`, range)})`;
			const isMoved = sql`(${isRedating ? 1 : 0} and isAsked and completed_at is null
				and ${to} <> due_on)`;
			const [row] = await db.all<Record<keyof typeof total, number | null>>(sql`
				select sum(${isMoved}) as redated,
					sum(not isAsked and completed_at is null) as withdrawn,
					sum(${isReexpiring ? 1 : 0} and isAsked and expires_on is not null) as reexpiring
				from ${cycles}`);
			total.redated += row?.redated ?? 0;
			total.withdrawn += row?.withdrawn ?? 0;
			total.reexpiring += row?.reexpiring ?? 0;
			if (isRedating && sample.length < sampleSize)
				sample.push(
					...(await db.all<RedatedCycle>(sql`
						select moved.id, user.name, moved.module, moved.due_on as "from", moved.next as "to"
						from (
							select id, user_id, module, due_on, ${to} as next from ${cycles}
							where ${isMoved} limit ${sampleSize - sample.length}
						) moved join user on user.id = moved.user_id`))
				);
			await letOthersGo();
		}
		if (range.to === null) return { ...total, sample };
		after = range.to;
	}
}
