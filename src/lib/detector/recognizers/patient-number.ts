import { registerNumber } from '../register-numbers.ts';

export const patientNumber = registerNumber({
	entity: 'patient-number',
	labels: String.raw`pati[eë]nt(?:en)?-?(?:nummer|nr|id|code)|pat\.? ?-?(?:nummer|nr)|pnr|epd-?(?:nummer|nr)|mrn|(?:zieken)?huis-?nummer ziekenhuis|ziekenhuis-?(?:nummer|nr)|hospital (?:number|no|id)|(?:medical )?record (?:number|no)|opname-?(?:nummer|nr)|zorgdossier-?(?:nummer|nr)?|medisch dossier(?:nummer|nr)?`,
	nouns: String.raw`pati[eë]nte?|patient`,
	columns: /^(?:pat(?:ient)?(?:en)? ?(?:nummer|nr|no|id|code)|pnr|mrn|epd ?(?:nummer|nr|id))$/u,
	priority: 58
});
