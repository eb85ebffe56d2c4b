import { expect, type Page } from '@playwright/test';
import type { Drill, DrillStep, Field } from '../../../src/lib/scenarios/index.ts';
import { assignModule } from './assignments.ts';
import { incidentModule } from './content.ts';
import { pathOf } from './module-pages.ts';

export const drill = findDrill('huisartsenpraktijk');
export const drillModulePath = pathOf(incidentModule);
export const drillPath = `${drillModulePath}/drill/${drill.id}`;

function findDrill(id: string): Drill {
	const found = incidentModule.locales.nl.drills.find((one) => one.id === id);
	if (!found) throw new Error(`The module has no drill ${id}.`);
	return found;
}

/** Gives the module with the drills to somebody. */
export const assignDrills = (origin: string, key: string): Promise<void> =>
	assignModule(origin, key, incidentModule.id);

const answer = ({ stems }: Field) => stems.map(([stem = '']) => stem).join(' ');

/** Without the running clock: a busy machine must not make a drill late. */
export const beginDrill = (page: Page) =>
	page.getByRole('button', { name: 'Begin zonder lopende klok' }).click();

/**
 * Takes right decisions from one step, else the first, until another is on the screen. `extra` is
 * added to all that is written.
 */
export async function playUntil(
	page: Page,
	last: string,
	extra = '',
	first = drill.steps[0]?.id
): Promise<void> {
	let step = drill.steps.find(({ id }) => id === first);
	while (step && step.id !== last) {
		await expect(page.getByRole('heading', { name: step.title })).toBeVisible();
		const target = await decideRight(page, step, extra);
		step = drill.steps.find(({ id }) => id === target);
		await page.getByRole('button', { name: 'Ga verder' }).click();
	}
	await expect(page.getByRole('heading', { name: step?.title ?? last })).toBeVisible();
}

async function decideRight(page: Page, step: DrillStep, extra: string): Promise<string> {
	if (step.kind === 'end') throw new Error('The drill has ended.');
	let exit = 'exit' in step ? step.exit : undefined;
	if ('choices' in step) {
		const right = step.choices.findIndex(({ isRight }) => isRight);
		exit = step.choices[right]?.exit;
		await page.getByRole('radio').nth(right).check();
		for (const [index, { isRight }] of (step.kind === 'risk' ? step.reasons : []).entries())
			if (isRight) await page.getByRole('checkbox').nth(index).check();
		await page.getByRole('button', { name: 'Dit doe ik' }).click();
	} else if (step.kind === 'notice') {
		await page.getByLabel('Jouw bericht').fill(noticeText(extra));
		await page.getByRole('button', { name: 'Verstuur het oefenbericht' }).click();
	} else {
		for (const field of step.fields) {
			const control = page.getByLabel(field.label, { exact: true });
			const right = field.options.find(({ isRight }) => isRight)?.text;
			if (right) await control.selectOption(right);
			else await control.fill(`${answer(field)} ${extra}`);
		}
		await page.getByRole('button', { name: /^(?:Verstuur|Leg vast)/u }).click();
	}
	await expect(page.locator('[data-feedback=right]')).toBeVisible();
	return exit?.target ?? '';
}

/** A notice with all four parts. */
export function noticeText(extra = ''): string {
	const step = drill.steps.find(({ kind }) => kind === 'notice');
	return `${step?.kind === 'notice' ? step.fields.map(answer).join('. ') : ''}. Bel 020-0123456. ${extra}`;
}
