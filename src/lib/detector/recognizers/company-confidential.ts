import { confidentialClauses, internalCode } from '../confidential.ts';
import type { Recognizer } from '../finding.ts';

export const companyConfidential: Recognizer = {
	entity: 'company-confidential',
	priority: 10,
	*find(source) {
		const code = internalCode(source);
		if (code) yield { ...code, confidence: 0.8 };
		for (const { start, end } of confidentialClauses(source)) {
			if (code && start >= code.start && end <= code.end) continue;
			yield { start, end, confidence: 0.65 };
		}
	}
};
