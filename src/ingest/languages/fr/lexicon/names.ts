/** Given names, by which a run of capitals is known to be a person; and people known by their last name alone. */

const listed = (names: string): string[] => names.trim().split(/\s+/u);

export const GIVEN_NAMES = listed(`
  Abbas Abdel Abdelaziz Abdelmadjid Abdelfattah Abdel-Fattah Abdallah Abdellatif Abdoulaye Abdourahamane Adam Ahmed Ahmad Alain Alexandre Alexeï Ali
  Alassane Alice Amina Andreï Ange Angela Anna Annalena Anne Antoine António Antony Aziz Badr Bachar Bassirou Benyamin Benjamin Bernard Boris Brahim
  Bruno Camille Catherine Cécile Charles Christian Christine Christophe Claire Claude Cyril Daniel David Denis Dmitri Dominique Donald
  Edgar Édouard Elisabeth Élisabeth Emmanuel Éric Fabrice Faisal Fayçal Fatima Félix Ferdinand Florence François Françoise Frédéric Friedrich
  Gabriel Georges Gérald Gérard Giorgia Guillaume Gustavo Hakan Hassan Helmut Henri Hervé Hicham Hubert Hussein Ibrahim Igor Ilham Ismaïl
  Ivan Jacques Jean Jean-Marc Jean-Noël Jean-Pierre Jean-Yves Jens Joe Joseph José Julie Justin Kaïs Kaja Kamal Karim Keir Khaled Khalid
  Laurent Léa Leïla Louis Luc Luiz Macky Mahamat Mahmoud Marc Maria Marie Marine Mario Mark Markus Marlène Martin Masoud Mathieu Michel Mikhaïl Mohamed
  Mohammed Mohammad Mouammar Moussa Moustapha Nadia Najib Narendra Nasser Nathalie Nicolas Olaf Olivia Olivier Omar Ousmane Pascal Patrice
  Patrick Paul Pedro Petro Philippe Pierre Rachid Ramtane Raphaël Recep Rémy René Richard Robert Roland Salah Salman Samir Sami Sarah
  Sébastien Sergueï Serge Simon Sophie Stanislas Stéphane Sylvie Tamim Tariq Teodoro Thierry Thomas Ursula Valérie Viktor Vincent Vladimir
  Volodymyr William Xavier Yaël Yair Yannick Yasser Yassine Yoav Youri Youssef Yves`);

// biome-ignore format: a table, a few a line
export const FIGURES = [
  { name: 'Vladimir Poutine', state: 'RU' }, { name: 'Sergueï Lavrov', state: 'RU' }, { name: 'Emmanuel Macron', state: 'FR' },
  { name: 'Donald Trump', state: 'US' }, { name: 'Joe Biden', state: 'US' }, { name: 'Antony Blinken', state: 'US' }, { name: 'Marco Rubio', state: 'US' },
  { name: 'Volodymyr Zelensky', state: 'UA' }, { name: 'Recep Tayyip Erdogan', state: 'TR' }, { name: 'Benyamin Netanyahou', state: 'IL' },
  { name: 'Benjamin Netanyahu', state: 'IL' }, { name: 'Olaf Scholz', state: 'DE' }, { name: 'Friedrich Merz', state: 'DE' }, { name: 'Keir Starmer', state: 'GB' },
  { name: 'Giorgia Meloni', state: 'IT' }, { name: 'Narendra Modi', state: 'IN' }, { name: 'Viktor Orban', state: 'HU' }, { name: 'Abdelmadjid Tebboune', state: 'DZ' },
  { name: 'Alexandre Loukachenko', state: 'BY' }, { name: 'Mahmoud Abbas', state: 'PS' },
];
