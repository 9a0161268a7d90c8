/** Words that name topics, by slug; the slugs are those of every pack. */

const listed = (forms: string): string[] => forms.split('|');

// biome-ignore format: a table, one topic a line
export const TOPICS: Readonly<Record<string, readonly string[]>> = {
  terrorism: listed('terrorism|terrorist|terrorists|counter-terrorism|counterterrorism|extremism|islamic state'),
  military: listed('military|troops|army|missiles|missile|drones|drone|air strike|air strikes|airstrikes|weapons|arms|military cooperation|defence cooperation|defense cooperation|offensive|war'),
  ceasefire: listed('ceasefire|cease-fire|truce|de-escalation|halt to the fighting|cessation of hostilities'),
  peace_process: listed('peace process|peace talks|peace plan|peace agreement|two-state solution|settlement|mediation|peace deal|political solution'),
  peacekeeping: listed('peacekeeping|peacekeepers|blue helmets'),
  security: listed('security|regional security|border security|freedom of navigation|security cooperation'),
  intelligence: listed('intelligence|espionage|spies|spying'),
  diplomatic: listed('diplomatic|diplomacy|embassy|embassies|diplomatic relations|diplomatic ties|security council|consulate'),
  bilateral_relations: listed('bilateral relations|bilateral ties|relations between the two countries|ties between the two countries|bilateral cooperation|strategic partnership|bilateral issues'),
  regional_developments: listed('regional developments|latest developments|regional issues|situation in the region|developments in the region|regional and international issues'),
  election: listed('election|elections|vote|ballot|referendum|voters'),
  economic: listed('economy|economic|trade|investment|investments|tariffs|trade agreement|exports|imports|economic cooperation'),
  sanctions: listed('sanctions|embargo|asset freeze'),
  energy: listed('energy|gas|oil|electricity|pipeline|oil prices'),
  nuclear: listed('nuclear|nuclear programme|nuclear program|nuclear deal|uranium|enrichment'),
  human_rights: listed('human rights'),
  protest: listed('protest|protests|demonstrations|demonstrators'),
  prisoners: listed('hostages|hostage|prisoners|prisoner exchange|detainees|captives|prisoner swap'),
  humanitarian: listed('humanitarian|humanitarian aid|relief|aid convoys|famine|civilians'),
  migration: listed('migration|migrants|refugees|refugee|displaced'),
  crime: listed('crime|organised crime|organized crime|smuggling'),
  corruption: listed('corruption|bribery'),
  territory: listed('border|borders|territory|territorial integrity|sovereignty|annexation'),
  health: listed('health|pandemic|vaccine|vaccines|hospital|hospitals'),
  disasters: listed('earthquake|floods|flood|wildfires|hurricane'),
  condolences: listed('condolences|condolence'),
  congratulations: listed('congratulations|congratulated|congratulatory'),
  environment: listed('climate|climate change|environment'),
  technology: listed('technology|artificial intelligence|space'),
  cyber: listed('cyber|cyberattack|cyberattacks|cybersecurity'),
  misinformation: listed('disinformation|misinformation|fake news'),
};
