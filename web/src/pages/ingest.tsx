/** Adding pages: paste or drop, watch them being read, and see what they told. */
import { useRef, useState } from 'preact/hooks';
import {
  type ClientError,
  Extract,
  type ExtractQuery,
  Ingest,
  type IngestMutation,
  IngestUrl,
  type PageInput,
} from '../../../client/index.js';
import { address, pathTo } from '../address.js';
import { asClientError, client } from '../ask.js';
import { useSetting } from '../language.js';
import { Hit } from '../parts/hit.js';
import { Failed, Section } from '../parts/shown.js';
import { Run } from '../parts/text.js';
import { useTitle } from '../parts/titled.js';
import { Preview } from './preview.js';
import { decoded, pagesOf } from './read-files.js';

type IngestResult = IngestMutation['ingest'];

interface Progress {
  readonly done: number;
  readonly all: number;
  readonly results: readonly IngestResult[];
  readonly unreadable: readonly string[];
  readonly error: ClientError | null;
}

const total = (results: readonly IngestResult[], of: (result: IngestResult) => number): number =>
  results.reduce((sum, result) => sum + of(result), 0);

const Results = ({ progress }: { readonly progress: Progress }) => {
  const { strings } = useSetting();
  const { results, unreadable, error } = progress;
  const articles = results.flatMap((result) => result.articles);
  const events = results.flatMap((result) => result.events);
  const failures = results.flatMap((result) => result.failures);
  const warnings = results.flatMap((result) => result.warnings);
  return (
    <div aria-live="polite">
      {error ? <Failed error={error} /> : null}
      {results.length > 0 ? (
        <Section title={strings.ingest.found}>
          <p class="counts">
            <span>{strings.ingest.added(total(results, (result) => result.articlesAdded))}</span>
            <span>{strings.ingest.known(total(results, (result) => result.articlesKnown))}</span>
            <span>{strings.ingest.newEvents(total(results, (result) => result.eventsAdded))}</span>
          </p>
          <ul>
            {articles.map((article) => (
              <li key={article.id}>
                <a href={address(pathTo('article', article.id))}>
                  <Run text={article.title ?? strings.ingest.openArticle} />
                </a>
              </li>
            ))}
          </ul>
          {events.length === 0 ? <p class="note">{strings.ingest.noEvents}</p> : null}
          <ul class="results">
            {events.map((event) => (
              <li key={event.id}>
                <Hit node={event} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {failures.length + unreadable.length > 0 ? (
        <Section title={strings.ingest.failures}>
          <ul>
            {failures.map((failure) => (
              <li key={`${failure.input} ${failure.code}`}>
                <Run text={failure.input ?? ''} />: <Run text={failure.message} />{' '}
                {failure.hint ? <Run text={failure.hint} /> : null}
              </li>
            ))}
            {unreadable.map((name) => (
              <li key={name}>{strings.ingest.badFile(name)}</li>
            ))}
          </ul>
        </Section>
      ) : null}
      {warnings.length > 0 ? (
        <Section title={strings.ingest.warnings}>
          <ul>
            {warnings.map((warning) => (
              <li key={`${warning.input} ${warning.code}`}>
                <Run text={warning.message} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </div>
  );
};

const field = (data: FormData, name: string): string | undefined => {
  const value = data.get(name);
  return typeof value === 'string' && value.trim() ? value.trim() : undefined;
};

export const IngestPage = () => {
  const { strings } = useSetting();
  const form = useRef<HTMLFormElement>(null);
  const [files, setFiles] = useState<readonly File[]>([]);
  const [over, setOver] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [preview, setPreview] = useState<ExtractQuery['extract'] | null>(null);
  const [refused, setRefused] = useState<ClientError | null>(null);
  useTitle(strings.ingest.title);
  const busy = progress !== null && progress.done < progress.all && !progress.error;

  const collect = async (data: FormData): Promise<{ pages: PageInput[]; unreadable: string[] }> => {
    const known = { publishedAt: field(data, 'publishedAt'), source: field(data, 'source') };
    const pages: PageInput[] = [];
    const unreadable: string[] = [];
    const text = field(data, 'text');
    // what the form says of the page stands where the page itself says nothing
    const add = (page: PageInput) =>
      pages.push({
        ...page,
        publishedAt: page.publishedAt ?? known.publishedAt,
        source: page.source ?? known.source,
      });
    if (text) {
      const title = field(data, 'title');
      for (const page of pagesOf(text, `pasted ${new Date().toISOString().slice(0, 19)}`))
        add({ ...page, title: page.title ?? title, url: page.url ?? field(data, 'url') });
    }
    for (const file of files) {
      const content = decoded(new Uint8Array(await file.arrayBuffer()));
      if (content === null) unreadable.push(file.name);
      else for (const page of pagesOf(content, file.name)) add(page);
    }
    return { pages, unreadable };
  };

  const read = async (pages: readonly PageInput[]) => {
    setProgress(null);
    try {
      const found: ExtractQuery['extract'][number][] = [];
      for (const page of pages) found.push(...(await client.request(Extract, { page })).extract);
      setPreview(found);
    } catch (error) {
      setRefused(asClientError(error));
    }
  };

  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!form.current || busy) return;
    const data = new FormData(form.current);
    const { pages, unreadable } = await collect(data);
    const url = field(data, 'url');
    // an address alone is fetched; beside a text it says where that was found
    const asked = { address: pages.length + unreadable.length === 0 ? url : undefined };
    if (pages.length + unreadable.length === 0 && !url) {
      setProblem(strings.ingest.nothing);
      return;
    }
    setProblem(null);
    setPreview(null);
    setRefused(null);
    if ((event.submitter as HTMLButtonElement | null)?.value === 'read') return read(pages);
    let state: Progress = {
      done: 0,
      all: pages.length + (asked.address ? 1 : 0),
      results: [],
      unreadable,
      error: null,
    };
    setProgress(state);
    const { address: fetched } = asked;
    if (fetched) {
      try {
        const { ingest } = await client.request(IngestUrl, { url: fetched });
        state = { ...state, done: state.done + 1, results: [...state.results, ingest] };
      } catch (error) {
        state = { ...state, error: asClientError(error) };
      }
      setProgress(state);
      if (state.error) return;
    }
    // one after another: the page says how far it has come, and one bad page stops nothing
    for (const page of pages) {
      try {
        const { ingest } = await client.request(Ingest, { input: [page] });
        state = { ...state, done: state.done + 1, results: [...state.results, ingest] };
      } catch (error) {
        state = { ...state, error: asClientError(error) };
      }
      setProgress(state);
      if (state.error) return;
    }
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
            setFiles([...(event.dataTransfer?.files ?? [])]);
          }}
        >
          {strings.ingest.files}
          <input
            type="file"
            multiple
            accept=".txt,.html,.htm,.json,.jsonl,text/*,application/json"
            onChange={(event) => setFiles([...(event.currentTarget.files ?? [])])}
          />
          <small>{files.length > 0 ? strings.ingest.chosen(files.length) : strings.ingest.drop}</small>
        </label>
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
              setPreview(null);
              setRefused(null);
            }}
          >
            {strings.ingest.clear}
          </button>
        </p>
        {problem ? <p role="alert">{problem}</p> : null}
        {busy ? <progress value={progress.done} max={progress.all} aria-label={strings.ingest.send} /> : null}
      </form>
      {refused ? <Failed error={refused} /> : null}
      {preview ? <Preview articles={preview} /> : null}
      {progress ? <Results progress={progress} /> : null}
    </>
  );
};
