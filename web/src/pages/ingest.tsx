/** Adding pages: paste, drop or name an address, see what they would tell, watch them being added. */
import { useRef, useState } from 'preact/hooks';
import type { PageInput } from '../../../client/index.js';
import { decoded, pagesOf } from '../ingest/read-files.js';
import { Results } from '../ingest/results.js';
import { type Progress, type Unused, type Work, workThrough } from '../ingest/work.js';
import { useSetting } from '../language.js';
import { useTitle } from '../parts/titled.js';

const field = (data: FormData, name: string): string | undefined => {
  const value = data.get(name);
  return typeof value === 'string' && value.trim() ? value.trim() : undefined;
};

/** What the form and the files hold. An address alone is fetched; beside a text it says where that was found. */
const collect = async (
  data: FormData,
  files: readonly File[],
  badFile: string,
): Promise<Omit<Work, 'reads'>> => {
  const known = { publishedAt: field(data, 'publishedAt'), source: field(data, 'source') };
  const url = field(data, 'url');
  const pages: PageInput[] = [];
  const unused: Unused[] = [];
  // what the form says of the page stands where the page itself says nothing
  const add = (page: PageInput) =>
    pages.push({
      ...page,
      publishedAt: page.publishedAt ?? known.publishedAt,
      source: page.source ?? known.source,
    });
  const text = field(data, 'text');
  if (text) {
    const title = field(data, 'title');
    for (const page of pagesOf(text, `pasted ${new Date().toISOString().slice(0, 19)}`))
      add({ ...page, title: page.title ?? title, url: page.url ?? url });
  }
  for (const file of files) {
    const content = decoded(new Uint8Array(await file.arrayBuffer()));
    if (content === null)
      unused.push({ input: file.name, code: 'BINARY_INPUT', message: badFile, hint: null });
    else for (const page of pagesOf(content, file.name)) add(page);
  }
  const address = !text && files.length === 0 && url ? url : null;
  return { pages, unused, address };
};

const Drop = ({
  files,
  onFiles,
}: {
  readonly files: readonly File[];
  readonly onFiles: (files: readonly File[]) => void;
}) => {
  const { strings } = useSetting();
  const [over, setOver] = useState(false);
  return (
    <label
      class={over ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      {strings.ingest.files}
      <input
        type="file"
        multiple
        accept=".txt,.html,.htm,.json,.jsonl,text/*,application/json"
        onChange={(event) => onFiles([...(event.currentTarget.files ?? [])])}
      />
      <small>{files.length > 0 ? strings.ingest.chosen(files.length) : strings.ingest.drop}</small>
    </label>
  );
};

const Fields = () => {
  const { strings } = useSetting();
  return (
    <div class="fields">
      <label>
        {strings.ingest.published}
        <input type="date" name="publishedAt" aria-describedby="published-hint" />
        <small id="published-hint">{strings.ingest.publishedHint}</small>
      </label>
      <label>
        {strings.ingest.source}
        <input type="text" name="source" dir="auto" />
      </label>
      <label>
        {strings.ingest.heading}
        <input type="text" name="title" dir="auto" />
      </label>
      <label>
        {strings.ingest.address}
        <input type="url" name="url" dir="ltr" />
      </label>
    </div>
  );
};

export const IngestPage = () => {
  const { strings } = useSetting();
  const form = useRef<HTMLFormElement>(null);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  useTitle(strings.ingest.title);
  const busy = progress !== null && progress.done < progress.all && !progress.error;

  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!form.current || busy) return;
    const reads = (event.submitter as HTMLButtonElement | null)?.value === 'read';
    const work = await collect(new FormData(form.current), files, strings.errors.BINARY_INPUT ?? '');
    const nothing = work.pages.length + work.unused.length === 0 && !work.address;
    setProblem(nothing ? strings.ingest.nothing : null);
    if (nothing) return;
    await workThrough({ ...work, reads }, setProgress);
  };

  return (
    <>
      <h1>{strings.ingest.title}</h1>
      <p>{strings.ingest.intro}</p>
      <form class="ingest" ref={form} onSubmit={send}>
        <label>
          {strings.ingest.text}
          <textarea name="text" rows={10} dir="auto" />
        </label>
        <Fields />
        <Drop files={files} onFiles={setFiles} />
        <p class="actions">
          <button type="submit" class="button main" disabled={busy}>
            {busy ? strings.ingest.sending(progress.done, progress.all) : strings.ingest.send}
          </button>
          <button type="submit" class="button" value="read" disabled={busy}>
            {strings.ingest.onlyRead}
          </button>
          <button
            type="reset"
            class="button"
            onClick={() => {
              setFiles([]);
              setProgress(null);
              setProblem(null);
            }}
          >
            {strings.ingest.clear}
          </button>
        </p>
        {problem ? <p role="alert">{problem}</p> : null}
        {busy ? (
          // of one page, or of an address with who knows how many, nothing can be said before it is done
          <progress
            value={progress.all > 1 ? progress.done : undefined}
            max={progress.all}
            aria-label={strings.ingest.send}
          />
        ) : null}
      </form>
      {progress ? <Results progress={progress} /> : null}
    </>
  );
};
