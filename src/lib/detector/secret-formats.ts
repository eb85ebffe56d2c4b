import { editionFor } from './alphabet.ts';
import { placesOf, tokenAt, wordSet, type SourceText } from './source-text.ts';
import { Kept } from './kept.ts';

/** Keys and tokens that their form gives away, from the documentation of those who issue them. */
export const secretFormats: readonly RegExp[] = [
	/(?:sk|pk|rk)_(?:live|test)_[\p{L}\p{N}]{10,120}/gu,
	/(?:sk|pk|rk)_(?=\p{L}*\d)(?=\w*[A-Z])\w{12,120}/gu,
	/(?:AKIA|ASIA|AROA|AIDA)[A-Z0-9]{16}(?![\p{L}\p{N}])/gu,
	/(?:gh[pousr]|glpat|gldt|github_pat|xox[abeprs]|xapp|hf|npm|pypi|shp(?:at|ca|pa|ss)|dop_v1|doo_v1|whsec|lin_api|sq0(?:atp|csp)|figd|rubygems|sbp|vercel|pat|nvapi|gsk|r8|tskey)[_-][\p{L}\p{N}_-]{16,120}/gu,
	/AIza[\p{L}\p{N}_-]{30,40}/gu,
	/ya29\.[\p{L}\p{N}_-]{20,200}/gu,
	/GOCSPX-[\p{L}\p{N}_-]{20,40}/gu,
	/SG\.[\p{L}\p{N}_-]{16,30}\.[\p{L}\p{N}_-]{16,60}/gu,
	/hvs\.[\p{L}\p{N}_-]{20,120}/gu,
	/ATATT3[\p{L}\p{N}_=-]{20,200}/gu,
	/dapi[0-9a-f]{32}(?![\p{L}\p{N}])/gu,
	/\d{8,10}:AA[\p{L}\p{N}_-]{30,36}(?![\p{L}\p{N}])/gu,
	/sk-[\p{L}\p{N}_-]{20,200}/gu,
	/eyJ[\p{L}\p{N}_-]{8,1000}\.[\p{L}\p{N}_-]{8,2000}\.[\p{L}\p{N}_-]{4,500}/gu,
	/-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----[\s\S]{1,5000}?-----END [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----/gu,
	// Only the beginning of a key, as far as somebody copied it.
	/-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----(?:\s|\\n){1,3}[A-Za-z0-9+/=]{16,120}(?:\r?\n[A-Za-z0-9+/=]{4,120}(?=\s|$)){0,80}/gu,
	/https:\/\/hooks\.slack\.com\/services\/T[\p{L}\p{N}]{6,14}\/B[\p{L}\p{N}]{6,14}\/[\p{L}\p{N}]{16,40}/gu,
	/\$2[aby]\$\d\d\$[\p{L}\p{N}./]{53}/gu
];

/** A connection string with a password in it. Sticky: it begins like any word. */
export const connectionString =
	/[a-z][a-z0-9+]{2,15}:\/\/[^\s:/@"']{0,80}:(?!<|\$|\*|\[)[^\s@"']{3,120}@[^\s"'<>)]{3,200}/iuy;
export const longestScheme = 16;

/** The last group is the secret: headers, options of programs, parts of connection strings. */
export const secretPositions: readonly RegExp[] = [
	/(?:Bearer|Basic|Token) ([\p{L}\p{N}._~+/-]{16,500}={0,2})(?![\p{L}\p{N}])/gu,
	/(?:AccountKey|SharedAccessKey|sig|Password|Pwd)=([^\s;&"']{6,200})(?=[;&"'\s]|$)/giu,
	/(?:PHPSESSID|JSESSIONID|session(?:_?id|_?token)?|connect\.sid|csrf(?:_?token)?)=([\w%.-]{16,200})(?![\w%])/giu,
	/curl [^\n]{0,120}(?:-u|--user) [^\s:]{1,60}:([^\s"']{3,80})/gu,
	/(?:sshpass|mysql|mysqldump) [^\n]{0,80}-p ?([^\s"'-][^\s"']{4,80})/gu
];

/** What stands between an account and its secret. */
const joins = wordSet('/ | + : en and met with');
const longestJoin = 4;
const pair =
	/(?:(?:[/|+]|(?<= )(?:en|and|met|with)) ?|:)((?=[^\s/|]{0,40}\d)(?=[^\s/|]{0,40}\p{L})(?=[^\s/|]{0,40}(?:[!@#$%^&*?+=_-]|\p{Lu}))[^\s"',;()|/]{7,60})(?=[\s"',;()|]|$)/uy;
const accountBefore = /(?<![\p{L}\p{N}@/.-])[\p{L}][\p{L}\p{N}._@-]{2,40}$/u;
export const saysLogin =
	/(?:log|sign) ?(?:in|on)|inlog|login|account|wachtwoord|password|credential|toegang|portaal|systeem|gebruiker|\buser\b|admin|beheer|\bww\b|\bpw\b|\broot\b|\bssh\b|\bvpn\b|tijdelijk:/iu;

interface NotedPair {
	readonly account: string;
	readonly accountStart: number;
	readonly secret: string;
	readonly secretEnd: number;
}

const isJoin = new Kept(({ key }) => key.length <= longestJoin && joins.has(key));

function* readPairs(source: SourceText): Generator<NotedPair> {
	const { text } = source;
	let reached = 0;
	for (const join of placesOf(source, isJoin)) {
		const { start } = tokenAt(source, join);
		if (start < reached) continue;
		pair.lastIndex = start;
		const match = pair.exec(text);
		if (!match) continue;
		const secret = match[1] ?? '';
		const secretEnd = start + match[0].length;
		reached = secretEnd;
		const accountEnd = text.charAt(start - 1) === ' ' ? start - 1 : start;
		const account = editionFor(source, accountBefore).exec(
			text.slice(Math.max(0, accountEnd - 42), accountEnd)
		)?.[0];
		const around = text.slice(Math.max(0, accountEnd - 80), accountEnd + 20);
		if (account === undefined || !editionFor(source, saysLogin).test(around)) continue;
		// "inloggen met Windows11"
		if (/^(?:met|with)/u.test(match[0]) && !/[\d._]/u.test(account)) continue;
		yield { account, accountStart: accountEnd - account.length, secret, secretEnd };
	}
}

// The secret and the account are looked for by different recognizers.
const pairsBySource = new WeakMap<SourceText, readonly NotedPair[]>();

/** User and secret beside each other, as people note them: "lpa_gast / Herfst-0911", "admin en Zomer2023!". */
export function notedPairs(source: SourceText): readonly NotedPair[] {
	const known = pairsBySource.get(source);
	if (known) return known;
	const pairs = [...readPairs(source)];
	pairsBySource.set(source, pairs);
	return pairs;
}
