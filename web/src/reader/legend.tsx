/** What the marks of a text mean. */
import { useStrings } from '../language.js';

export const Legend = () => {
  const { reader, eventTypes, kinds } = useStrings();
  return (
    <p class="legend">
      <span class="visually-hidden">{reader.legend}: </span>
      <span class="fact">{reader.contact}</span>{' '}
      <span class="fact fact-STATEMENT">{eventTypes.STATEMENT}</span>{' '}
      <span class="fact fact-DENIAL">{eventTypes.DENIAL}</span>{' '}
      {(['PERSON', 'STATE', 'MINISTRY', 'ORGANIZATION', 'UNNAMED_SOURCE'] as const).map((kind) => (
        <span key={kind} class={`mention kind-${kind}`}>
          {kinds[kind]}
        </span>
      ))}
    </p>
  );
};
