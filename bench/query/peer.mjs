/** `@neo4j/graphql` over the same data, served by plain node:http: less on the way than most services have. */
import { createServer } from 'node:http';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { execute, parse, validate } from 'graphql';
import neo4j from 'neo4j-driver';

const typeDefs = /* GraphQL */ `
  type Actor @node { id: ID! name: String! }
  type Article @node { id: ID! title: String }
  type Part @relationshipProperties { role: String }
  type Proof @relationshipProperties { quote: String }
  type Contact @node {
    id: ID! type: String! status: String start: Date sort: String
    participants: [Actor!]! @relationship(type: "TOOK_PART", direction: IN, properties: "Part")
    evidence: [Article!]! @relationship(type: "EVIDENCED_BY", direction: OUT, properties: "Proof")
  }
  type Statement @node {
    id: ID! content: String form: String start: Date sort: String
    speaker: [Actor!]! @relationship(type: "SAID", direction: IN)
    about: [Actor!]! @relationship(type: "ABOUT", direction: OUT)
    deniedBy: [Denial!]! @relationship(type: "DENIES", direction: IN)
    evidence: [Article!]! @relationship(type: "EVIDENCED_BY", direction: OUT, properties: "Proof")
  }
  type Denial @node {
    id: ID! start: Date sort: String
    speaker: [Actor!]! @relationship(type: "SAID", direction: IN)
    denies: [Statement!]! @relationship(type: "DENIES", direction: OUT)
    evidence: [Article!]! @relationship(type: "EVIDENCED_BY", direction: OUT, properties: "Proof")
  }
`;

const [uri, username, password] = process.argv.slice(2);
const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const documents = new Map();
const documentOf = (query) => {
  let document = documents.get(query);
  if (!document) {
    document = parse(query);
    const [error] = validate(schema, document);
    if (error) throw error;
    documents.set(query, document);
  }
  return document;
};

const server = createServer(async (request, response) => {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  try {
    const { query, variables } = JSON.parse(Buffer.concat(chunks).toString());
    const result = await execute({
      schema,
      document: documentOf(query),
      variableValues: variables,
      contextValue: { executionContext: driver },
    });
    response.setHeader('content-type', 'application/json').end(JSON.stringify(result));
  } catch (error) {
    response.end(JSON.stringify({ errors: [{ message: error.message }] }));
  }
}).listen(0, '127.0.0.1', () => console.log(server.address().port));
process.stdin.resume().on('end', () => process.exit());
