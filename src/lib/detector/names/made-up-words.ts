import { wordSet } from '../source-text.ts';

// Words of texts in which people are made up.

/** Stories, plays and their people. */
export const stories = wordSet(
	`verhaal verhaaltje voorleesverhaal voorleesverhaaltje sprookje sprookjes fabel roman novelle toneelstuk toneelstukje sketch prentenboek kinderboek hoofdpersoon hoofdpersonen personage personages thriller plot
	musical rollenspel strip stripverhaal hoorspel hoorspelscript monoloog escaperoom story stories tale fairytale novel screenplay protagonist character characters limerick`
);

/** Who or what is only there in a story or a game. */
export const characters = wordSet(
	`hoofdpersoon hoofdpersonen hoofdpersonage personage personages romanfiguur romanpersonage stripfiguur stripverhaal bijfiguur schurk slechterik antagonist antiheld superheld superheldin moordmysterie
	moordmysteriespel moordspel escaperoom achterflap flaptekst thriller misdaadroman detectiveverhaal sprookje fabel prentenboek voorleesverhaal hoorspel hoorspelscript soapserie fanfictie
	protagonist protagonists villain villains antihero superhero backstory fanfic fanfiction screenplay whodunit roman novel plot plotlijn verhaallijn synopsis`
);

/** Texts with which people learn a trade; whoever is in them is made up, unless the text says whom it is taken from. */
export const exercises = wordSet(
	`oefenzaak oefencasus oefencasussen oefengesprek oefengesprekken oefentoets oefenscenario oefenvraag oefensituatie voorbeeldcasus trainingscasus rollenspel rollenspellen rolbeschrijving acteursinstructie
	examenvraag examenvragen toetsvraag toetsvragen tentamenvraag simulatieonderwijs redactiesom redactiesommen rekensom
	roleplay role-play mock`
);
