/** A slider over the months in which something happened: the graph as it was by then. */
import { useState } from 'preact/hooks';
import { Timeline } from '../../../client/index.js';
import { amend } from '../address.js';
import { useAsk } from '../ask.js';
import { dateText, useSetting } from '../language.js';

export const TimeSlider = ({ to }: { readonly to: string | null }) => {
  const { language, strings } = useSetting();
  const { data } = useAsk(Timeline, { bucket: 'MONTH' });
  const [moved, setMoved] = useState<number | null>(null);
  const months = (data?.timeline ?? []).map(({ start }) => start.slice(0, 7));
  if (months.length < 2) return null;
  // one place more than months: no bound
  const month = to?.slice(0, 7) ?? '';
  const index = months.findIndex((each) => each >= month);
  const at = moved ?? (to === null || index < 0 ? months.length : index);
  const shown = months[at];
  const text = shown ? dateText(language, shown) : strings.graph.any;
  return (
    <label class="slider">
      {strings.graph.until}
      <input
        type="range"
        min={0}
        max={months.length}
        value={at}
        aria-valuetext={text}
        onInput={(event) => setMoved(Number(event.currentTarget.value))}
        onChange={(event) => {
          setMoved(null);
          amend({ to: months[Number(event.currentTarget.value)] ?? null });
        }}
      />
      <output>{text}</output>
    </label>
  );
};
