/** Words that name topics, by slug; the slugs are those of every pack. */

const listed = (forms: string): string[] => forms.split('|');

// biome-ignore format: a table, one topic a line
export const TOPICS: Readonly<Record<string, readonly string[]>> = {
  terrorism: listed('terrorisme|terroriste|terroristes|antiterrorisme|extrémisme|état islamique'),
  military: listed('militaire|militaires|troupes|armée|missiles|missile|drones|drone|frappes|frappe|armes|armement|offensive|guerre'),
  ceasefire: listed('cessez-le-feu|trêve|désescalade|cessation des hostilités|arrêt des combats'),
  peace_process: listed('processus de paix|négociations de paix|plan de paix|accord de paix|solution à deux états|médiation|règlement politique|solution politique'),
  peacekeeping: listed('maintien de la paix|casques bleus'),
  security: listed('sécurité|sécuritaire|sécurité régionale|liberté de navigation'),
  intelligence: listed('renseignement|espionnage|espions'),
  diplomatic: listed('diplomatique|diplomatiques|diplomatie|ambassade|ambassades|conseil de sécurité|consulat|relations diplomatiques'),
  bilateral_relations: listed('relations bilatérales|coopération bilatérale|relations entre les deux pays|partenariat stratégique|liens bilatéraux'),
  regional_developments: listed('situation régionale|évolution de la situation|situation dans la région|questions régionales|développements régionaux'),
  election: listed('élection|élections|scrutin|référendum|électeurs|présidentielle|législatives'),
  economic: listed('économie|économique|économiques|commerce|investissement|investissements|droits de douane|échanges commerciaux|exportations'),
  sanctions: listed('sanctions|embargo|gel des avoirs'),
  energy: listed('énergie|gaz|pétrole|électricité|gazoduc'),
  nuclear: listed('nucléaire|nucléaires|uranium|enrichissement'),
  human_rights: listed("droits de l'homme|droits humains"),
  protest: listed('manifestation|manifestations|manifestants'),
  prisoners: listed('otages|otage|prisonniers|échange de prisonniers|détenus'),
  humanitarian: listed('humanitaire|humanitaires|aide humanitaire|civils|famine'),
  migration: listed('migration|migrants|migratoire|réfugiés|déplacés'),
  crime: listed('crime organisé|contrebande|criminalité'),
  corruption: listed('corruption'),
  territory: listed('frontière|frontières|territoire|intégrité territoriale|souveraineté|annexion'),
  health: listed('santé|pandémie|vaccin|vaccins|hôpital|hôpitaux'),
  disasters: listed('séisme|tremblement de terre|inondations|incendies|ouragan'),
  condolences: listed('condoléances'),
  congratulations: listed('félicitations|félicité'),
  environment: listed('climat|climatique|environnement'),
  technology: listed('technologie|technologies|intelligence artificielle'),
  cyber: listed('cyberattaque|cyberattaques|cybersécurité'),
  misinformation: listed('désinformation|fausses informations'),
};
