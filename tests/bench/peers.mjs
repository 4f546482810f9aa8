/**
 * What counting is measured against: the tokeniser of the package `natural` with a Map, and DuckDB by its Python
 * package. Neither does the same: presslab also reads U.S., 1,000 and don't as words and leaves possessives off.
 */
import { spawnSync } from 'node:child_process';
import tokenizers from 'natural/lib/natural/tokenizers/regexp_tokenizer.js';

/** Counts terms by source with their document frequency; articles are handed in one by one. */
export function naturalCounter() {
  const tokenizer = new tokenizers.WordTokenizer();
  const sources = new Map();
  return {
    add({ text, source }) {
      const terms = sources.get(source.name) ?? new Map();
      sources.set(source.name, terms);
      const seen = new Set();
      for (const token of tokenizer.tokenize(text)) {
        const term = token.toLowerCase();
        const row = terms.get(term) ?? { count: 0, documents: 0 };
        row.count += 1;
        if (!seen.has(term)) row.documents += 1;
        seen.add(term);
        terms.set(term, row);
      }
    },
    rows() {
      return [...sources].flatMap(([source, terms]) =>
        [...terms].map(([term, row]) => ({ term, source, ...row })).sort((a, b) => b.count - a.count),
      );
    },
  };
}

const QUERY = `
import duckdb, resource, sys
articles = f"read_json('{sys.argv[1]}', format='newline_delimited', columns={{'id': 'VARCHAR', 'source': 'VARCHAR', 'text': 'VARCHAR'}})"
con = duckdb.connect()
con.execute("SET threads = 1; SET enable_progress_bar = false")
con.execute(f"""
  CREATE TABLE counted AS SELECT term, source, count(*) AS n, count(DISTINCT id) AS documents
  FROM (SELECT id, source, unnest(regexp_extract_all(lower(text), '[\\\\p{{L}}\\\\p{{N}}]+')) AS term FROM {articles})
  GROUP BY ALL ORDER BY n DESC""")
used = resource.getrusage(resource.RUSAGE_SELF)
print(used.ru_utime + used.ru_stime - START)
`;

/** CPU seconds of DuckDB for the same table from a file of JSON lines; absent where this Python has no DuckDB. */
export function measureDuckDb(python, file) {
  const start =
    'import resource\nimport duckdb\nu = resource.getrusage(resource.RUSAGE_SELF)\nSTART = u.ru_utime + u.ru_stime\n';
  const { status, stdout, stderr } = spawnSync(python, ['-c', start + QUERY, file], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`DuckDB did not run: ${stderr}`);
  return Number(stdout);
}
