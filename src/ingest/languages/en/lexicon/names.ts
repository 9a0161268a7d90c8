/** Given names, by which a run of capitals is known to be a person; and people known by their last name alone. */

const listed = (names: string): string[] => names.trim().split(/\s+/u);

export const GIVEN_NAMES = listed(`
  Abbas Abdel Abdullah Abdulaziz Abdulrahman Abiy Ahmed Adam Alain Alexander Alexei Ali Amina Amir Ana Anders Andrew Andrzej Angela
  Anna Anne Annalena Anthony Antonio Antony António Ayman Badr Barack Bashar Benjamin Bernard Boris Brian Bruno Carla Carlos
  Catherine Charles Chris Christian Christine Claire Daniel David Denis Dmitry Donald Edward Ekrem Elena Elizabeth Emmanuel Eric
  Faisal Farid Fatima Felix Francois Frank Friedrich Fumio George Giorgia Giuseppe Gustavo Hakan Hanna Hans Hassan Helen Henri
  Hussein Ibrahim Igor Ilham Imran Ivan Jack Jacques James Jan Janet Jaroslav Jason Javier Jean Jean-Yves Jean-Noël Jens Joe Johann
  John Jonas Jordan José Josep Joseph Juan Julia Justin Kaja Kamal Karen Karim Keir Khaled Khalid Kim Lars Laura Leila Linda Lisa Lloyd
  Luca Luis Luiz Magnus Mahmoud Marc Marco Maria Mario Mark Markus Martin Mary Masoud Matteo Mevlüt Mia Michael Michel Mikhail
  Mohamed Mohammad Mohammed Muhammad Mustafa Nadia Narendra Nicolas Nikol Olaf Oleg Olivia Omar Ousmane Patrick Paul Pedro Peter
  Petr Petro Philippe Pierre Rashid Recep Richard Rishi Robert Roberto Ruslan Salman Sami Samir Sara Sarah Sebastien Sébastien
  Sergei Sergey Shehbaz Sigrid Simon Stefan Stephane Stéphane Steven Susan Tamim Tariq Thomas Tobias Ursula Valery Viktor Vladimir
  Volodymyr Wang William Xavier Yair Yasser Yoav Younis Yousef Yulia Yuri Zhang`);

// biome-ignore format: a table, a few a line
export const FIGURES = [
  { name: 'Vladimir Putin', state: 'RU' }, { name: 'Sergei Lavrov', state: 'RU' }, { name: 'Emmanuel Macron', state: 'FR' },
  { name: 'Donald Trump', state: 'US' }, { name: 'Joe Biden', state: 'US' }, { name: 'Antony Blinken', state: 'US' }, { name: 'Marco Rubio', state: 'US' },
  { name: 'Volodymyr Zelensky', state: 'UA' }, { name: 'Volodymyr Zelenskiy', state: 'UA' }, { name: 'Volodymyr Zelenskyy', state: 'UA' },
  { name: 'Recep Tayyip Erdogan', state: 'TR' }, { name: 'Recep Tayyip Erdoğan', state: 'TR' }, { name: 'Benjamin Netanyahu', state: 'IL' },
  { name: 'Olaf Scholz', state: 'DE' }, { name: 'Friedrich Merz', state: 'DE' }, { name: 'Keir Starmer', state: 'GB' }, { name: 'Giorgia Meloni', state: 'IT' },
  { name: 'Narendra Modi', state: 'IN' }, { name: 'Viktor Orban', state: 'HU' }, { name: 'Alexander Lukashenko', state: 'BY' }, { name: 'Mahmoud Abbas', state: 'PS' },
];
