package io.saleswright.testkit.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Tracing, switched on by configuration alone. */
@TestPropertySource(
    properties = {
      "management.tracing.export.enabled=true",
      "management.tracing.sampling.probability=1.0"
    })
class TracingTests extends HttpTest {

  private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";
  private static final String SENDERS_SPAN = "00f067aa0ba902b7";

  @Test
  void continuesTheSendersTraceWithASpanOfItsOwn() {
    String traceparent = "00-" + TRACE + "-" + SENDERS_SPAN + "-01";

    String continued =
        post("/api/samples/7/approval", "", "traceparent", traceparent).text("traceparent");

    assertThat(continued).matches("00-" + TRACE + "-[0-9a-f]{16}-01");
    assertThat(continued).doesNotContain(SENDERS_SPAN);
  }

  @Test
  void beginsATraceWhereNoneWas() {
    assertThat(post("/api/samples/7/approval", "").text("traceparent"))
        .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
  }
}
