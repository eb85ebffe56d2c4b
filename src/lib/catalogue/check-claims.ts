import {
	claimIds,
	issueAt,
	type Claim,
	type Issue,
	type LocatedValue,
	type Worded
} from '../content/index.ts';

/** What the curriculum must do for a claim of the source documents. */
export type Need = 'lesson' | 'question' | 'feature';

/** Claims that ask something of the platform itself, beside what is taught. */
const withFeature: ReadonlySet<string> = new Set(
	'A4 A9 A18 A27 A29 A30 A31 A32 A33 A35 A36 A37 A40 A41 A42 A46 A50 A54 B7 B21'.split(' ')
);
/** Claims that only the platform can meet: there is nothing in them to teach or to ask. */
const featureOnly: ReadonlySet<string> = new Set('A30 A31 A32 A36 A40 A41 A54 B21'.split(' '));

/** Claims that state a risk: people must know them all (A41), so each is asked more than once. */
const risks: ReadonlySet<string> = new Set(
	'A7 A9 A10 A12 A13 A14 A16 A24 A25 A28 B3 B10'.split(' ')
);
const questionsPerRisk = 2;

/** What a claim needs. */
export function needsOf(id: string): readonly Need[] {
	return [
		...(featureOnly.has(id) ? [] : (['lesson', 'question'] as const)),
		...(withFeature.has(id) ? (['feature'] as const) : [])
	];
}

/** What is there for claims to name. */
export interface ClaimTargets {
	/** Ids of lessons and of questions, self-checks included, per module. */
	readonly modules: ReadonlyMap<
		string,
		{ readonly lessons: readonly string[]; readonly questions: readonly string[] }
	>;
	readonly hasTest: (path: string) => boolean;
}

/** Claims that lack what they need, or that name what does not exist. */
export function claimIssues(
	file: string,
	{ value: claims, placeOf }: LocatedValue<readonly Claim[]>,
	{ modules, hasTest }: ClaimTargets
): readonly Issue[] {
	const listed = new Set(claims.map(({ id }) => id));
	const issues = claimIds
		.filter((id) => !listed.has(id))
		.map((id) =>
			issueAt(file, {}, 'claim-missing', {
				nl: `De uitspraak ${id} ontbreekt: zeg waar hij wordt behandeld.`,
				en: `The claim ${id} is missing: say where it is treated.`
			})
		);
	for (const [index, claim] of claims.entries()) {
		const report = (path: readonly (string | number)[], code: string, message: Worded) => {
			issues.push(issueAt(file, placeOf([index, ...path]), code, message));
		};
		for (const kind of ['lessons', 'questions'] as const)
			for (const [at, name] of claim[kind].entries()) {
				const [module = '', id = ''] = name.split('/');
				if (modules.get(module)?.[kind].includes(id)) continue;
				report([kind, at], 'claim-target', {
					nl: `${claim.id}: er is geen "${name}" bij ${kind}: verbeter het id.`,
					en: `${claim.id}: there is no "${name}" among the ${kind}: correct the id.`
				});
			}
		for (const [at, module] of claim.waitsFor.entries())
			if (modules.has(module))
				report(['waitsFor', at], 'claim-waiting', {
					nl: `${claim.id} wacht op de module "${module}", maar die is er: noem de les en de vraag.`,
					en: `${claim.id} waits for the module "${module}", which is there: name its lesson and question.`
				});
		if (claim.feature && 'test' in claim.feature && !hasTest(claim.feature.test))
			report(['feature', 'test'], 'claim-target', {
				nl: `${claim.id}: er is geen test "${claim.feature.test}": verbeter het pad.`,
				en: `${claim.id}: there is no test "${claim.feature.test}": correct the path.`
			});
		if (risks.has(claim.id) && claim.questions.length < questionsPerRisk)
			report(['questions'], 'claim-risk', {
				nl: `${claim.id} is een risico: noem ten minste ${questionsPerRisk} vragen.`,
				en: `${claim.id} is a risk: name at least ${questionsPerRisk} questions.`
			});
		for (const need of needsOf(claim.id).filter((one) => !isMet(claim, one)))
			report([], 'claim-unmet', {
				nl: `${claim.id} mist ${needNames[need].nl}: voeg die toe.`,
				en: `${claim.id} lacks ${needNames[need].en}: add it.`
			});
	}
	return issues;
}

const needNames: Readonly<Record<Need, Worded>> = {
	lesson: { nl: 'een les', en: 'a lesson' },
	question: { nl: 'een vraag', en: 'a question' },
	feature: { nl: 'een functie of een plan', en: 'a feature or a plan' }
};

function isMet({ lessons, questions, waitsFor, feature }: Claim, need: Need): boolean {
	if (need === 'feature') return feature !== undefined;
	return (need === 'lesson' ? lessons : questions).length > 0 || waitsFor.length > 0;
}

export interface ClaimReport {
	readonly total: number;
	/** Taught, asked and, where needed, built. */
	readonly covered: number;
	/** Waiting for a module to come. */
	readonly waiting: number;
	/** With a feature that is planned only. */
	readonly planned: number;
}

/** How far the curriculum is with claims that have no issues. */
export function reportClaims(claims: readonly Claim[]): ClaimReport {
	const isWaiting = ({ waitsFor }: Claim) => waitsFor.length > 0;
	const isPlanned = ({ feature }: Claim) => feature !== undefined && 'planned' in feature;
	return {
		total: claims.length,
		covered: claims.filter((claim) => !isWaiting(claim) && !isPlanned(claim)).length,
		waiting: claims.filter(isWaiting).length,
		planned: claims.filter(isPlanned).length
	};
}
