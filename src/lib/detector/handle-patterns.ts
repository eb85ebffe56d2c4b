import { labelPattern } from './labelled.ts';

/** "inloggen met adm_anna en wachtwoord …". */
export const withSecret =
	/(?:met|with|als|as|via) ([a-z][a-z0-9._-]{2,29})(?=,? (?:en|and|plus|\+|met|with) (?:het |als |the )?(?:ww|wachtwoord|password|pw)(?!\p{L}))/giu;
/** "auth failed for user jtesterink from 10.0.0.4": what a machine notes about a log-in. */
export const logged =
	/(?:(?:for|by|voor|van|door) (?:invalid )?(?:user|gebruiker)|log-?(?:in|on|out|off)|inlog)[ =:]{1,2}["']?([a-z][a-z0-9._-]{4,24})["']?(?= (?:from|vanaf|van|at|op|via) (?:ip )?\d| (?:ip|rhost|src)=)/giu;
/** "marktplaats verkoper handigeanna": on a platform everybody has made up a name. */
export const onPlatform =
	/(?:marktplaats|vinted|ebay|etsy|airbnb|discord|reddit|twitch|roblox|fortnite|minecraft|steam|tweakers|funda|werkspot)[ -]?(?:verkoper|verkoopster|koper|koopster|gebruiker|account|profiel|naam|adverteerder|user|seller|buyer|lid)[ :]{1,2}["']?([a-z][\p{L}\d._-]{3,28})(?![\p{L}\d@])/giu;
/** "logt in als bgroot2", "logged in as anna.fctm". */
export const loggedInAs =
	/(?:logt|log|logde|inloggen|ingelogd|inlogt|logged|logs|aangemeld|aanmelden|signed|signs)(?: (?:in|aan|ze|hij|zij|je))* (?:als|as) ["']?([a-z][\p{L}\d._-]{3,28}[\p{L}\d])(?![\p{L}\d@])/giu;
/** "10:14 kvisser 10.20.30.40": who did something at that time from that address. */
export const atTime =
	/(?<=\d\d:\d\d(?::\d\d)? )([a-z][\p{L}._-]{3,24}\d{0,3})(?= (?:\d{1,3}\.){3}\d)/giu;
/** "Eric Testerink (etesterink)": the account holds the surname before it. */
export const besideOwner = /(\p{Lu}[\p{L}’'-]{3,24}) \(([a-z][a-z\d._-]{3,28})\)/gu;

/** "schreef op Facebook als jesse.hrmsm", "on Insta under anna_tst". */
export const calledOnPlatform =
	/(?:facebook|fb|insta(?:gram)?|tiktok|snap(?:chat)?|twitter|linkedin|reddit|discord|strava|vinted|telegram|twitch|youtube|bluesky) (?:als|as|onder|under|met|heet|is|genaamd)(?: de naam| the name| als)? ["']?(@?[a-z][\p{L}\d]{0,24}[._\d][\p{L}\d._-]{0,24}[\p{L}\d])(?![\p{L}\d@])/giu;
/** "my account name is keane_sio88", "met jouw account (svdmeulen)". */
export const calledAccount =
	/(?:(?:account|gebruikers?|profiel|user|profile|screen|inlog|login) ?(?:naam|name)?|nickname|alias|gamertag) ?(?:is|was|heet|=|\() ?["']?(@?[a-z][\p{L}\d._-]{3,28}[\p{L}\d])(?![\p{L}\d@])/giu;
/** "git blame zegt atesterink-dev" */
export const committed =
	/git (?:blame|log)(?: \p{L}{1,10}){1,2}[ :]{1,2}([a-z][a-z0-9]{2,20}[-_.][a-z0-9._-]{1,20}|[a-z]{3,20}\d{1,4})(?![\p{L}\d@])/giu;
/** "gebruiker svdmeulen en wachtwoord …": the word beside it says what it is. */
export const beforeSecret =
	/(?:gebruikers?naam|gebruiker|account|inlog|login|user ?name|user)[ :=]{1,2}(?:is )?["']?([\p{L}][\p{L}\p{N}._-]{2,29})(?=["']?[,;/]?\s{1,2}(?:en |and |met |with |\/ )?(?:ww|wachtwoord|password|pw|pass|pincode|pin)(?!\p{L}))/giu;

/** "user_id=atesterink" */
export const assigned =
	/(?:user(?:name|_?id)?|usr|upn|login|account)=["']?([a-z][a-z0-9._-]{3,30})(?![\p{L}\p{N}=])/giu;

/** "auth failed for user jwesterhuis from …", "session opened for pdoorn", "account vkleijer is geblokkeerd". */
export const named =
	/(?:users?|gebruiker|account|login|inlog|username|(?:failed|opened|accepted|granted|denied|closed|locked|password) (?:for|by))["']?[ :=]{1,2}["']?([a-z][a-z._-]{4,24})(?![\p{L}\p{N}@])/giu;

/** "ZORG\\jtesterink": an account of a Windows domain. */
export const inDomain =
	/(?!HK(?:LM|CU|EY))[A-Z][A-Z0-9-]{1,14}\\[a-z][a-z0-9._-]{3,24}(?![\p{L}\p{N}\\@])/gu;

/** An account in an address. */
export const profile =
	/(?:linkedin\.com\/in|facebook\.com|fb\.com|instagram\.com|tiktok\.com\/@?|x\.com|twitter\.com|github\.com|gitlab\.com|youtube\.com\/@|twitch\.tv|t\.me|snapchat\.com\/add|bsky\.app\/profile|threads\.net\/@|strava\.com\/athletes|steamcommunity\.com\/id|reddit\.com\/u(?:ser)?|pinterest\.com|vinted\.nl\/member|medium\.com\/@)\/?[\p{L}\p{N}_.-]{3,60}\/?(?![\p{L}\p{N}/])/giu;

export const account = labelPattern(
	String.raw`gebruikers?naam|gebruikers?|inlognaam|inlog|accountnaam|(?:netwerk|domein|ad-|windows-|werk|school)?account|login|log-?in|user ?name|user ?id|user|useraccount|insta(?:gram)?|ig|snapchat|snap|telegram|tiktok|twitter|linkedin|discord|steam|gamertag|psn|xbox|roblox|fortnite|minecraft|reddit|twitch|skype|teams|github|nickname|nick|alias|handle|strava`,
	String.raw`@?(?=[\p{L}.#-]{0,20}[\d_.#]|[a-z]{2,20}(?:\s|,|;|$))[\p{L}][\p{L}\p{N}_.#-]{2,29}[\p{L}\p{N}]`
);
/** "Gebruikersnaam: svdmeulen": after a colon any single word is the account. */
export const stated =
	/(?:gebruikers?naam|inlognaam|user ?name|user ?id|login ?naam|account ?naam|gamertag)\s?[:=]\s?["']?(@?[\p{L}][\p{L}\p{N}._-]{2,29})(?![\p{L}\p{N}@])/giu;
