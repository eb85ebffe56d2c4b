import type { Entity } from './entities.ts';
import type { Finding } from './finding.ts';
import { fold } from './words.ts';

const leastBulk = 5;
const separator = /[;,\t|]/u;
const impersonal: ReadonlySet<Entity> = new Set<Entity>([
	'company-confidential',
	'credential',
	'location'
]);

/** Lines with separators that hold something about a person. */
function countRows(text: string, findings: readonly Finding[]): number {
	let rows = 0;
	let position = 0;
	let next = 0;
	for (const line of text.split('\n')) {
		const end = position + line.length;
		let personal = false;
		for (let finding = findings[next]; finding && finding.start <= end; finding = findings[next]) {
			if (!impersonal.has(finding.entity)) personal = true;
			next += 1;
		}
		if (personal && separator.test(line)) rows += 1;
		position = end + 1;
	}
	return rows;
}

/** How many rows or persons a text holds when that makes it a list of people, otherwise 0. */
export function countBulk(text: string, findings: readonly Finding[]): number {
	const persons = new Set(
		findings
			.filter(({ entity }) => entity === 'person')
			.map(({ start, end }) => fold(text.slice(start, end)))
	).size;
	const count = Math.max(persons, countRows(text, findings));
	return count >= leastBulk ? count : 0;
}
