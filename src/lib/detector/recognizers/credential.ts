import type { Candidate, Recognizer } from '../finding.ts';
import type { SourceText } from '../source-text.ts';
import { wordMatches } from '../word-matches.ts';

const labels = String.raw`wacht ?woord(?:en)?|wifi ?\p{L}{0,8}|ww|password|(?:pass|pw|key|secret)(?=[:=])|passwd|pwd|passphrase|pin ?code|puk(?: ?code)?|toegangs ?code|alarm ?code|deur ?code|slot ?code|kluis ?code|verificatie ?code|inlog ?code|code van (?:het|de) (?:alarm|kluis|(?:voor|achter)?deur|slot|poort|hek)|deur met code|pin|api[ _-]?key|api[ _-]?sleutel|access[ _-]?(?:key|token)|secret(?:[ _-]?(?:access[ _-]?)?key)?|client[ _-]?secret|token|auth[ _-]?token|bearer|private[ _-]?key|cvc|cvv`;
const assigned = new RegExp(
	String.raw`(?:${labels})(?:["')\]]{0,2}\s{0,2}[:=]{1,2}>?\s{0,2}|(?: (?!(?:is|was)\b)\p{L}{1,15}){0,3} (?:is|was|luidt|wordt|werd)(?: (?:weer|nu|nog|dus|still|now|currently))? |\s)["'\x60]?([^\s"'\x60<>,;()]{3,200})`,
	'giu'
);
const connection =
	/(?<![\p{L}\p{N}])[a-z][a-z0-9+]{2,15}:\/\/[^\s:/@"']{1,80}:(?!<|\$|\*|\[)[^\s@"']{3,120}@[^\s"'<>)]{3,200}/giu;
const known = [
	/(?<![\p{L}\p{N}])(?:sk|pk|rk)_(?:live|test)_[\p{L}\p{N}]{10,120}/gu,
	/(?<![\p{L}\p{N}])(?:AKIA|ASIA)[A-Z0-9]{16}(?![\p{L}\p{N}])/gu,
	/(?<![\p{L}\p{N}])(?:ghp|gho|ghs|ghu|glpat|github_pat|xox[abp]|hf|npm)[_-][\p{L}\p{N}_-]{16,120}/gu,
	/(?<![\p{L}\p{N}])AIza[\p{L}\p{N}_-]{35}/gu,
	/(?<![\p{L}\p{N}])sk-[\p{L}\p{N}_-]{20,120}/gu,
	/(?<![\p{L}\p{N}])eyJ[\p{L}\p{N}_-]{8,1000}\.[\p{L}\p{N}_-]{8,2000}\.[\p{L}\p{N}_-]{4,500}/gu,
	/-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----[\s\S]{1,5000}?-----END [A-Z ]{0,30}PRIVATE KEY-----/gu
] as const;

const placeholder =
	/^(?:[<[{$%*#.…_x-]|changeme|change_me|your|jouw|uw|my|mijn|xxx|example|voorbeeld|secret$|password$|wachtwoord$|test$|process\.|os\.|env|null|none|true|false|undefined|string|required)/iu;
const strong = /\d|[^\p{L}\p{N}]/u;

const isSecret = (value: string, connector: string): boolean => {
	if (placeholder.test(value)) return false;
	const trimmed = value.replace(/[.,:!?]{1,3}$/u, '');
	if (trimmed.length < 3) return false;
	const explicit = /[:=]|\b(?:is|was|luidt|wordt|werd)\b/u.test(connector);
	if (/^\d+$/u.test(trimmed)) return trimmed.length <= 10 && (explicit || trimmed.length >= 4);
	if (/^\d+(?:[,.%]\d*)?$/u.test(trimmed)) return false;
	if (strong.test(trimmed.slice(0, -1)) && /\p{L}|\d/u.test(trimmed))
		return explicit || (/\d/u.test(trimmed) && trimmed.length >= 4);
	return explicit && /[:=]/u.test(connector) && trimmed.length >= 5;
};

function* assignments(source: SourceText): Generator<Candidate> {
	for (const match of wordMatches(source, assigned)) {
		const value = match[1] ?? '';
		const end = match.index + match[0].length;
		const start = end - value.length;
		if (!isSecret(value, match[0].slice(0, -value.length))) continue;
		const loose = /[.,:]$|[?]$/u.exec(value)?.[0].length ?? 0;
		yield { start, end: end - loose, confidence: 0.85 };
	}
}

export const credential: Recognizer = {
	entity: 'credential',
	priority: 96,
	*find(source) {
		for (const pattern of known)
			for (const match of wordMatches(source, pattern))
				yield { start: match.index, end: match.index + match[0].length, confidence: 0.97 };
		// Every word may open an address: one search, and only in a text that holds one.
		if (source.text.includes('://'))
			for (const match of source.text.matchAll(connection))
				yield { start: match.index, end: match.index + match[0].length, confidence: 0.97 };
		yield* assignments(source);
	}
};
