import { flag, listOf, setting, text, wholeNumber } from './setting-kinds.ts'
import { isHost, parseMcpServer } from './tool-places.ts'

/** What the assistant may do and knows, and when it hands over. */
export const assistantSettings = {
  TOOLS_FILE: setting({
    ...text('a file', /^[^\0]+$/),
    default: null,
    shownDefault: 'unset: no tools but the built-in ones',
    doc: "The company's own tools for the assistant, as YAML or as an OpenAPI document. Needs a `MODEL`: docs/tools.md.",
  }),
  TOOLS_ALLOWED_HOSTS: setting({
    ...listOf('hosts such as `orders.internal` or `127.0.0.1:9000`, separated by commas', (item) =>
      isHost(item) ? null : `has "${item}"; must be a host, with or without a port, such as orders.internal:8080`,
    ),
    default: '',
    doc: 'Hosts that tools may call although they are not on the open internet: of this machine or of a private network.',
  }),
  MCP_SERVERS: setting({
    ...listOf('`name=https://…`, separated by commas', (item) =>
      parseMcpServer(item) ? null : `has "${item}"; must be name=address, such as crm=https://crm.example/mcp`,
    ),
    default: '',
    doc: 'MCP servers whose tools the assistant may use. Those that only read are taken as they are; the others need a line in `TOOLS_FILE`.',
  }),
  ESCALATION_RULES: setting({
    ...text('a file', /^[^\0]+$/),
    default: null,
    shownDefault: 'unset: the built-in rules only',
    doc: 'Your own rules of handing over to a person, and what happens with sensitive topics, as YAML: docs/escalation.md.',
  }),
  TURN_TIMEOUT_SECONDS: setting({
    ...wholeNumber(1, 600, 'seconds'),
    default: '60',
    doc: 'How long answering a message may take before it goes to a person.',
  }),
  SAMPLE_KNOWLEDGE: setting({
    ...flag,
    default: { development: 'true', production: 'false', test: 'false' },
    doc: 'Whether the sample articles are imported at first start.',
  }),
} as const
