/** Where a service asks for a key: it is kept for this tab only. */
import { askAnew } from '../ask.js';
import { keepKey } from '../key.js';
import { useStrings } from '../language.js';

export const KeyForm = () => {
  const strings = useStrings();
  return (
    <form
      class="key"
      onSubmit={(event) => {
        event.preventDefault();
        const value = new FormData(event.currentTarget).get('key');
        keepKey(typeof value === 'string' ? value.trim() : '');
        askAnew();
      }}
    >
      <label>
        {strings.key.label} <input type="password" name="key" autocomplete="off" dir="ltr" />
      </label>
      <button type="submit">{strings.key.use}</button>
      <small>{strings.key.note}</small>
    </form>
  );
};
