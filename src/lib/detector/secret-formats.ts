/** Keys and tokens that their form gives away, from the documentation of those who issue them. */
export const secretFormats: readonly RegExp[] = [
	/(?<![\p{L}\p{N}])(?:sk|pk|rk)_(?:live|test)_[\p{L}\p{N}]{10,120}/gu,
	/(?<![\p{L}\p{N}])(?:AKIA|ASIA|AROA|AIDA)[A-Z0-9]{16}(?![\p{L}\p{N}])/gu,
	/(?<![\p{L}\p{N}])(?:gh[pousr]|glpat|gldt|github_pat|xox[abeprs]|xapp|hf|npm|pypi|shp(?:at|ca|pa|ss)|dop_v1|doo_v1|whsec|lin_api|sq0(?:atp|csp)|figd|rubygems|sbp|vercel|pat|nvapi|gsk|r8|tskey)[_-][\p{L}\p{N}_-]{16,120}/gu,
	/(?<![\p{L}\p{N}])AIza[\p{L}\p{N}_-]{30,40}/gu,
	/(?<![\p{L}\p{N}])ya29\.[\p{L}\p{N}_-]{20,200}/gu,
	/(?<![\p{L}\p{N}])GOCSPX-[\p{L}\p{N}_-]{20,40}/gu,
	/(?<![\p{L}\p{N}])SG\.[\p{L}\p{N}_-]{16,30}\.[\p{L}\p{N}_-]{16,60}/gu,
	/(?<![\p{L}\p{N}])hvs\.[\p{L}\p{N}_-]{20,120}/gu,
	/(?<![\p{L}\p{N}])ATATT3[\p{L}\p{N}_=-]{20,200}/gu,
	/(?<![\p{L}\p{N}])dapi[0-9a-f]{32}(?![\p{L}\p{N}])/gu,
	/(?<![\p{L}\p{N}])\d{8,10}:AA[\p{L}\p{N}_-]{30,36}(?![\p{L}\p{N}])/gu,
	/(?<![\p{L}\p{N}])sk-[\p{L}\p{N}_-]{20,200}/gu,
	/(?<![\p{L}\p{N}])eyJ[\p{L}\p{N}_-]{8,1000}\.[\p{L}\p{N}_-]{8,2000}\.[\p{L}\p{N}_-]{4,500}/gu,
	/-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----[\s\S]{1,5000}?-----END [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----/gu,
	/(?<![\p{L}\p{N}])[a-z][a-z0-9+]{2,15}:\/\/[^\s:/@"']{0,80}:(?!<|\$|\*|\[)[^\s@"']{3,120}@[^\s"'<>)]{3,200}/giu,
	/https:\/\/hooks\.slack\.com\/services\/T[\p{L}\p{N}]{6,14}\/B[\p{L}\p{N}]{6,14}\/[\p{L}\p{N}]{16,40}/gu,
	/\$2[aby]\$\d\d\$[\p{L}\p{N}./]{53}/gu
];

/** The last group is the secret: headers, options of programs, parts of connection strings. */
export const secretPositions: readonly RegExp[] = [
	/(?<![\p{L}\p{N}])(?:Bearer|Basic|Token) ([\p{L}\p{N}._~+/-]{16,500}={0,2})(?![\p{L}\p{N}])/gu,
	/(?<![\p{L}\p{N}])(?:AccountKey|SharedAccessKey|sig|Password|Pwd)=([^\s;&"']{6,200})(?=[;&"'\s]|$)/giu,
	/(?<![\p{L}\p{N}])curl [^\n]{0,120}(?:-u|--user) [^\s:]{1,60}:([^\s"']{3,80})/gu,
	/(?<![\p{L}\p{N}])(?:sshpass|mysql|mysqldump) [^\n]{0,80}-p ?([^\s"'-][^\s"']{4,80})/gu
];

/**
 * User and secret beside each other, as people note them: "lpa_gast / Herfst-0911", "admin en Zomer2023!".
 * The first group is the account, the second the secret.
 */
export const accountAndSecret =
	/(?<![\p{L}\p{N}@/.-])([\p{L}][\p{L}\p{N}._@-]{2,40}) ?(?:\/|\||:|en(?= )|and(?= )|\+) ?((?=[^\s/|]{0,40}\d)(?=[^\s/|]{0,40}\p{L})(?=[^\s/|]{0,40}(?:[!@#$%^&*?+=_-]|\p{Lu}))[^\s"',;()|/]{7,60})(?=[\s"',;()|]|$)/gu;
export const saysLogin =
	/(?:log|sign) ?(?:in|on)|inlog|login|account|wachtwoord|password|credential|toegang|portaal|systeem|gebruiker|\buser\b|admin|beheer|\bww\b|\bpw\b/iu;
