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
}

export const floor: Floor = {
	entities: [
		['company-confidential', [0.82, 0.7]],
		['address', [0.87, 0.83]],
		['age', [0.9, 0.72]],
		['bsn', [1, 1]],
		['credential', [0.95, 0.72]],
		['criminal', [0.93, 0.85]],
		['customer-number', [0.95, 0.8]],
		['date-of-birth', [0.95, 0.87]],
		['email', [0.95, 0.95]],
		['health', [0.92, 0.92]],
		['iban', [1, 1]],
		['location', [0.8, 0.49]],
		['patient-number', [0.95, 0.85]],
		['person', [0.92, 0.93]],
		['personal-finance', [0.87, 0.85]],
		['phone', [0.97, 0.97]],
		['postcode', [0.9, 0.58]]
	],
	leaksJudgedSafe: 3,
	safeJudgedLeak: 3,
	negativesFlagged: 1,
	hardRecall: 0.94
};
