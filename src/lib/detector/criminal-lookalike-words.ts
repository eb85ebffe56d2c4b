import { atAnEvent, events } from './criminal-events.ts';

/** What makes a word of police and courts an everyday one. */
export interface LookAlike {
	/** The words that a phrase begins with, in small letters. */
	readonly opens: RegExp;
	/** What stands right before it, up to the beginning of the sentence. */
	readonly before?: RegExp;
	/** What follows it. */
	readonly after?: RegExp;
	/** It only counts with one of these words close by. */
	readonly needs?: RegExp;
}

const driving =
	/(?<!\p{L})(?:alcohol|drank|ademtest|blaastest|geblazen|blazen|promille|invloed|dronken|drugs|lachgas|snelheid|hard|rechter|politie|ontzegging|misdrijf|overtreding|snelheidsovertreding|aanrijding|drinking|drunk|speeding|police|court)(?!\p{L})/iu;

/** By the first word of the phrase. */
export const lookAlikes: ReadonlyMap<string, readonly LookAlike[]> = new Map<
	string,
	readonly LookAlike[]
>([
	// A deed of loan: whoever borrows owes.
	['geleend', [{ opens: /^geleend geld/u }]],
	[
		'schuldig',
		[{ opens: /^schuldig te zijn/u, after: /^[^.;\n]{0,40}(?:€|\beuro\b|bedrag|som)/iu }]
	],
	// A doctor suspects too.
	[
		'verdacht',
		[
			{
				opens: /^verdacht$/u,
				after: /^ (?:op|voor|veel|vaak|weinig|lang|beeld|plekje|stil)(?!\p{L})/iu
			}
		]
	],
	[
		'verdenking',
		[
			{ opens: /^verdenking/u, after: /^(?: van een)? (?:misdrijf|strafbaar feit)/iu },
			{
				opens: /^verdenking$/u,
				after: /^(?! (?:van|tegen|jegens|rust|dat)(?!\p{L}))/iu,
				before: /(?<!(?:onder|op|als) )$/iu
			}
		]
	],
	['suspected', [{ opens: /^suspected$/u, after: /^ (?!of|by|in|to)\p{L}/iu }]],
	// A hearing is adjourned, a task is taken up.
	[
		'aangehouden',
		[
			{
				opens: /^aangehouden$/u,
				before:
					/(?<!\p{L})(?:zitting|zaak|behandeling|besluit|beslissing|agendapunt|voorstel|stuk|bespreking|advies|aanvraag)(?!\p{L})[^.;]{0,40}$/iu
			},
			{
				opens: /^aangehouden$/u,
				after: /^ (?:tot (?:\d|de volgende|nader)|door een enqu|voor een enqu)/iu
			}
		]
	],
	[
		'aanhouding',
		[
			{
				opens: /^aanhouding$/u,
				after:
					/^ van (?:de |het |mijn |deze )?(?:behandeling|zitting|zaak|beslissing|besluit|mondelinge)/iu
			},
			{
				opens: /^aanhouding$/u,
				before: /(?:verzoek|verzoekt|vraagt|vragen|verzoeken) (?:u )?om $/iu
			}
		]
	],
	[
		'opgepakt',
		[
			{
				opens: /^opgepakt$/u,
				before:
					/(?<!\p{L})(?:project|taken|taak|werk|draad|signaal|signalen|actie|acties|punt|punten|training|studie|klus|leven|onderwerp|vraag|melding|hobby|sport|sporten|school)(?!\p{L})[^.;]{0,30}$/iu
			}
		]
	],
	[
		'ingebroken',
		[
			{
				opens: /^ingebroken/u,
				before: /(?<!\p{L})(?:is|werd|wordt|was|zijn) (?:[\p{L}\d]{1,12} ){0,4}$/iu
			}
		]
	],
	[
		'gehackt',
		[
			{
				opens: /^gehackt/u,
				before:
					/(?<!\p{L})(?:is|werd|wordt|was|zijn|waren|account|mailbox|mail) (?:[\p{L}\d]{1,12} ){0,4}$/iu
			}
		]
	],
	[
		'aangifte',
		[
			{
				opens: /^aangifte(?!.* tegen)/u,
				before:
					/(?<!\p{L})(?:hij|zij|ze|[\p{Lu}]\p{L}+|meneer|mevrouw) (?:doet|deed) (?:[\p{L}\d]{1,12} ){0,2}$/u
			}
		]
	],
	[
		'dader',
		[{ opens: /^dader$/u, before: /(?<!(?:is|als|vermoedelijke|mogelijke) (?:de |een )?)$/iu }]
	],
	// Caught in traffic, or busy.
	[
		'zit',
		[
			{
				opens: /^zit vast$/u,
				after:
					/^ (?:in (?:het verkeer|de file|een file|de sneeuw|de lift|de trein|een lift)|met|op|aan|tussen|achter|qua)(?!\p{L})/iu
			}
		]
	],
	[
		'zat',
		[
			{
				opens: /^zat vast$/u,
				after:
					/^ (?:in (?:het verkeer|de file|een file|de sneeuw|de lift|de trein|een lift)|met|op|aan|tussen|achter|qua)(?!\p{L})/iu
			}
		]
	],
	[
		'vastzit',
		[
			{
				opens: /^vastzit$/u,
				after: /^ (?:met|op|aan|tussen|in de file|in het verkeer)(?!\p{L})/iu
			}
		]
	],
	// An event that others were in too: "sinds de schietpartij", "bij de inbraak van vannacht".
	...events.map((word): [string, readonly LookAlike[]] => [
		word,
		[{ opens: /^\p{L}+$/u, before: atAnEvent }]
	]),
	['rijontzegging', [{ opens: /^rijontzegging$/u, before: /kans op (?:een )?$/iu }]],
	[
		'harassment',
		[
			{
				opens: /^harassment$/u,
				after: /^ (?:complaints?|policy|training|procedure|case)(?!\p{L})/iu
			}
		]
	],
	['alcoholmisbruik', [{ opens: /^/u }]],
	['middelenmisbruik', [{ opens: /^/u }]],
	['drugsmisbruik', [{ opens: /^/u }]],
	['medicijnmisbruik', [{ opens: /^/u }]],
	['medicatiemisbruik', [{ opens: /^/u }]],
	['cannabismisbruik', [{ opens: /^/u }]],
	['lachgasmisbruik', [{ opens: /^/u }]],
	[
		'dealer',
		[
			{ opens: /^dealer$/u, before: /(?<!(?:is|als|een|bekende|bekend als) )$/iu },
			{ opens: /^dealer$/u, after: /^ (?:van )?\p{Lu}/u }
		]
	],
	...['slaat', 'sloeg'].map((word): [string, readonly LookAlike[]] => [
		word,
		[
			{
				opens: /^(?:slaat|sloeg) (?:haar|zijn)$/u,
				after:
					/^ (?:boek|ogen|jas|arm|armen|slag|vleugels|laptop|agenda|hand|handen|blik|schrift|deken|knie|knieën|weg|tent|benen|pillen|tabletten|medicatie|maaltijd|ontbijt|lunch|beurt|les|lessen|training)(?!\p{L})/iu
			}
		]
	]),
	[
		'met',
		[
			{
				opens: /^met een mes/u,
				before:
					/(?<!\p{L})(?:sneed|snijdt|snijden|gesneden|verwond|schil\p{L}*|open\p{L}*|smeert|eet|eten)(?!\p{L})[^.;]{0,25}$/iu
			},
			{
				opens: /^met een mes/u,
				after: /^ in (?:zijn|haar|mijn|de|het) (?:vinger|hand|duim|arm|pols|voet|been)/iu
			}
		]
	],
	['pikt', [{ opens: /^pikt$/u, after: /^(?! (?:[\p{L}\d]{1,14} ){0,3}(?:uit|van) )/iu }]],
	[
		'was',
		[
			{
				opens: /^was charged$/u,
				after:
					/^ (?:\d|€|\$|£|eur|twice|too|extra|double|a fee|for (?:the|a|two|an|late|parking))/iu
			}
		]
	],
	[
		'has',
		[
			{
				opens: /^has been charged$/u,
				after:
					/^ (?:\d|€|\$|£|eur|twice|too|extra|double|a fee|for (?:the|a|two|an|late|parking))/iu
			}
		]
	],
	[
		'probation',
		[
			{ opens: /^probation$/u, before: /(?<!(?:on|his|her|breached|of) )$/iu },
			{ opens: /^probation$/u, after: /^ (?:period|review|meeting|ends|is extended)/iu }
		]
	],
	[
		'on',
		[
			{
				opens: /^on probation$/u,
				after: /^ (?:in (?:his|her|their) (?:new )?(?:job|role)|with us|at work)/iu
			}
		]
	],
	['dealt', [{ opens: /^dealt$/u, after: /^ (?:with|well|badly|a)(?!\p{L})/iu }]],
	[
		'meldplicht',
		[
			{ opens: /^meldplicht$/u, after: /^ (?:bij de (?:ap|autoriteit)|datalek)/iu },
			{ opens: /^meldplicht$/u, before: /datalek[^.]{0,30}$/iu }
		]
	],
	['rijbewijs', [{ opens: /^rijbewijs (?:kwijt|(?:moeten )?inleveren)/u, needs: driving }]],
	[
		'in',
		[
			{
				opens: /^in bewaring$/u,
				before:
					/(?<!\p{L})(?:gevonden|koffer|fiets|pakket|spullen|sleutels?|tas|paspoort|telefoon|geld)(?!\p{L})[^.;]{0,30}$/iu
			}
		]
	],
	[
		'vrijgelaten',
		[
			{
				opens: /^vrijgelaten uit$/u,
				after: /^ (?:het|de) (?:ziekenhuis|kliniek|quarantaine|opname)/iu
			}
		]
	],
	[
		'uitlevering',
		[
			{
				opens: /^uitlevering$/u,
				after:
					/^ (?:van (?:het|de|haar|zijn) )?(?:pakket|pakje|order|bestelling|auto|goederen|keuken|meubels|zending|mislukt)/iu
			}
		]
	],
	[
		'reclassering',
		[
			{
				opens: /^reclassering$/u,
				before:
					/(?<!\p{L})(?:werkt|werkzaam|stage|baan|solliciteert|collega|collega['’]s|medewerker|contactpersoon) (?:nu |al )?(?:bij|van|voor) (?:de )?$/iu
			}
		]
	]
]);
