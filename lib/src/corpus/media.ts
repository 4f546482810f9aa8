/**
 * Words that close the names of newspapers, stations, sites and agencies: `The Example Times`, `Example News`.
 * Split host names at them, and tell by them that a line names a medium.
 */
export const mediumWords: readonly string[] = (
  'Advertiser|Agency|Bulletin|Chronicle|Citizen|Courier|Daily|Digest|Dispatch|Examiner|Express|Focus|Gazette|Globe|Guardian|Herald|' +
  'Independent|Inquirer|Insider|Journal|Ledger|Magazine|Mail|Media|Mercury|Mirror|Monitor|Nation|Network|News|Newspaper|Observer|' +
  'Post|Press|Radio|Record|Register|Report|Reporter|Review|Standard|Star|Sun|Telegraph|Television|Times|Today|Tribune|TV|Voice|' +
  'Weekly|Wire|World'
).split('|');

/** Words that name an organisation that writes news and are hardly anyone's surname. */
const organisationWords =
  'Agency|Agence|Agencia|Agenzia|Agentur|Associated|Broadcasting|Bulletin|Bureau|Chronicle|Correspondents|Courier|Dispatch|Gazette|' +
  'Guardian|Herald|Independent|Information|International|Journal|Magazine|Media|Monitor|Network|News|Newspaper|Newsroom|Newswire|' +
  'Novosti|Observer|Press|Presse|Radio|Review|Service|Syndicate|Telegraph|Television|Times|Tribune|TV|Weekly|Wire';

const organisation = new RegExp(`(?<![\\p{L}])(?:${organisationWords})(?![\\p{L}])`, 'u');
const small = "(?:[\\p{Lu}\\d][\\p{L}\\p{M}\\d.&'’-]*|of|the|and|for|de|la|el)";
const capitalised = new RegExp(`^${small}(?:\\s${small}){0,6}$`, 'u');
const closing = new RegExp(
  `(?:^|\\s)(?:${mediumWords.join('|')})$|^(?:The\\s)?(?:Radio|TV|Daily|Sunday|Voice of)\\s`,
  'u',
);

/** Whether a name holds a word that names an organisation, such as News or Agency. */
export function hasOrganisationWord(name: string): boolean {
  return organisation.test(name);
}

/** Whether a text is written as names are: every word with a capital, small words between. */
export function isCapitalisedName(text: string): boolean {
  return capitalised.test(text);
}

/**
 * Whether a text is the name of a medium by its form: capitalised, and closing with a word such as Times.
 *
 * @example isMediumName('The Example Times') // true
 */
export function isMediumName(text: string): boolean {
  return isCapitalisedName(text) && closing.test(text);
}
