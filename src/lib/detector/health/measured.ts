/** Values, results, codes and terms of pregnancy: health facts with figures in them. */
const readings =
	/(?:vrij T4|TSH|Hb|HbA1c|eGFR|MDRD|CRP|BSE|ALT|ALAT|AST|ASAT|GGT|LDL|HDL|kalium|natrium|[ck]reat(?:inine)?|kreatinine|glucose|troponine|ferritine|PSA|INR|MMSE|MoCA|FEV1|LVEF|EF|BMI|IQ|RR|SpO2|AF|NRS|VAS|GCS|EWS|bloeddruk|tensie|temp(?:eratuur)?|sat(?:uratie)?|pols|pH|leuko's|leukocyten|trombocyten|VO2max|B12|anti-TPO|lithiumspiegel|spiegel|visus(?: OD| OS)?|VOD|VOS|sats)(?: (?:of|is|van|was)| niet)?[ :=]{1,2}(?:[<>]?\d{1,4}(?:[.,/]\d{1,3})?%?|positief|negatief|verhoogd|verlaagd|afwijkend)(?![\p{L}\p{N}])/giu;
/** ICPC and ICD-10 codes, only beside a word that says so: "ICPC T90", "diagnose F32.1". */
const codes =
	/(?:ICPC(?:-code)?|ICD(?:-?10)?(?:-code)?|DSM(?:-?5)?|[Dd]iagnosecode|[Dd]iagnose|[Dd]iagnosis|[Ee]pisode)[ :=-]{1,2}\(?[A-Z]\d{2}(?:\.\d{1,2})?(?![\p{L}\p{N}])/gu;
const pregnancy =
	/(?:\d{1,2} (?:wk|wkn|weken|maanden|mnd|weeks|months) (?:zwanger|pregnant)|zwanger,? \d{1,2} (?:wk|wkn|weken|mnd|maanden))(?!\p{L})/giu;
/** How much work a doctor thinks that somebody can do. */
const capacity =
	/\d{1,3} ?(?:%|procent) (?:inzetbaar|belastbaar|arbeidsgeschikt|arbeidsongeschikt|afgekeurd|uitval|extra tijd|extra toetstijd|ziek gemeld|hersteld gemeld)(?!\p{L})/giu;

/** An examination with what came out of it: "ECG i.r. geen afwijkingen", "X-thorax: schoon", "lab gb". */
const results =
	/(?:ECG|EKG|EEG|EMG|X-?thorax|thoraxfoto|longfoto|CT(?:-scan)?|MRI(?:-scan)?|echo|scan|lab|labuitslagen|bloeduitslagen|bloedonderzoek|urineonderzoek|urinestick|mammografie|mammogram|uitstrijkje|biopt|biopsie|punctie|coloscopie|gastroscopie|neurologisch onderzoek|lichamelijk onderzoek|hartfilmpje|fundoscopie|gehoortest|ogentest|swab|sneltest|blood tests?|bloods|X-?ray|ultrasound|smear)(?: [\p{L}.-]{2,14}){0,3}?[ :=]{1,2}(?:i\.?r\.? )?(?:geen (?:afwijkingen|bijzonderheden|afw|aanwijzingen voor [\p{L}-]{4,20})|zonder (?:afwijkingen|bijzonderheden)|g\.?b\.?|z\.?b\.?|schoon|normaal|afwijkend|goedaardig|kwaadaardig|positief|negatief|niet afwijkend|unremarkable|normal|abnormal|clear|positive|negative)(?![\p{L}\p{N}])/giu;
/** "G2P1", "AD 38+2". */
const obstetrics =
	/(?:G\dP\d|(?:AD|AM|amenorroe|termijn)[ :]{1,2}\d{1,2} ?\+ ?\d)(?![\p{L}\p{N}])/gu;
/** Illnesses that bear a name: "ziekte van Still", "syndroom van Marfan". */
const eponyms =
	/(?:[Zz]iekte|[Ss]yndroom|[Mm]orbus) (?:van )?\p{Lu}[\p{L}-]{2,20}(?![\p{L}\p{N}])/gu;

export const measured: readonly RegExp[] = [
	readings,
	pregnancy,
	capacity,
	codes,
	results,
	obstetrics,
	eponyms
];
