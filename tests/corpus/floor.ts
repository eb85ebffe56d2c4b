interface Floor {
	/** Precision and recall that each entity must keep. */
	readonly entities: readonly (readonly [
		entity: string,
		figures: readonly [precision: number, recall: number]
	])[];
	readonly leaksJudgedSafe: number;
	readonly safeJudgedLeak: number;
	readonly negativesFlagged: number;
	readonly hardRecall: number;
	readonly newspaperNames: readonly [precision: number, recall: number];
}

export const floor: Floor = {
	entities: [
		['company-confidential', [0.92, 0.73]],
		['address', [0.93, 0.93]],
		['age', [0.95, 0.95]],
		['bsn', [1, 1]],
		['credential', [0.97, 0.94]],
		['criminal', [0.93, 0.85]],
		['customer-number', [0.97, 0.97]],
		['date-of-birth', [0.97, 0.96]],
		['email', [0.97, 0.97]],
		['health', [0.92, 0.92]],
		['iban', [1, 1]],
		['location', [0.86, 0.76]],
		['patient-number', [0.97, 0.9]],
		['person', [0.95, 0.96]],
		['personal-finance', [0.87, 0.85]],
		['phone', [0.97, 0.97]],
		['case-number', [0.97, 0.97]],
		['handle', [0.97, 0.93]],
		['driving-licence', [1, 1]],
		['kvk-number', [1, 1]],
		['license-plate', [1, 1]],
		['id-document', [1, 1]],
		['employee-number', [0.97, 0.9]],
		['postcode', [0.93, 0.7]]
	],
	leaksJudgedSafe: 1,
	safeJudgedLeak: 2,
	negativesFlagged: 0,
	hardRecall: 0.95,
	newspaperNames: [0.97, 0.91]
};
