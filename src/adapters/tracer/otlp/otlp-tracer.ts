import { type Span as ApiSpan, type Tracer as ApiTracer, context, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api'
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http'
import { resourceFromAttributes } from '@opentelemetry/resources'
import { BatchSpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace'
import type { Span, Tracer } from '../../../ports/tracer.ts'

export interface OtlpSettings {
  /** The collector's address, without `/v1/traces`. */
  readonly endpoint: string
  readonly service: string
  readonly version: string
}

/** Spans to a collector by OTLP over HTTP, in batches; what it does not take is dropped. `close` sends what is left. */
export function openOtlpTracer({ endpoint, service, version }: OtlpSettings): Tracer & { close(): Promise<void> } {
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces`, timeoutMillis: 5_000 })
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': service, 'service.version': version }),
    spanProcessors: [new BatchSpanProcessor({ exporter })],
  })
  const tracer = provider.getTracer('deskhand')
  return {
    begin: (name, facts) => wrap(tracer, tracer.startSpan(name, { attributes: facts, kind: SpanKind.INTERNAL, root: true })),
    async close() {
      await provider.shutdown().catch(() => {})
    },
  }
}

function wrap(tracer: ApiTracer, span: ApiSpan): Span {
  return {
    child(name, facts) {
      const kind = name.startsWith('chat ') ? SpanKind.CLIENT : SpanKind.INTERNAL
      return wrap(tracer, tracer.startSpan(name, { attributes: facts, kind }, trace.setSpan(context.active(), span)))
    },
    add: (facts) => void span.setAttributes(facts),
    end(fault) {
      if (fault !== undefined) span.setAttribute('error.type', fault).setStatus({ code: SpanStatusCode.ERROR })
      span.end()
    },
  }
}
