package io.saleswright.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import org.junit.jupiter.api.Test;

/** Who promises a date in a year without holiday data is warned in the answer (HR-01). */
class CalendarWarningTests extends OrderServiceFixture {

  private final AnOrder orders = new AnOrder(this);

  @Test
  void warnsOfADateWhoseHolidaysAreUnknown() {
    Answer answer = placed(as("sales-rep"), "2027-03-01");

    assertThat(answer.body().at("/warnings").size()).isEqualTo(1);
    assertThat(answer.text("warnings/0/name")).isEqualTo("holidays-unknown");
    assertThat(answer.text("warnings/0/field")).isEqualTo("requestedShipDate");
    assertThat(answer.text("warnings/0/text")).startsWith("2027-03-01 lies in a year");
    assertThat(
            placed(as("sales-rep").with("Accept-Language", "zh-CN"), "2027-03-01")
                .text("warnings/0/text"))
        .startsWith("2027-03-01 所在年份的节假日安排尚未公布");
  }

  @Test
  void isSilentWhereHolidaysAreKnown() {
    Answer answer = placed(as("sales-rep"), "2026-12-10");

    assertThat(answer.body().at("/warnings").isArray()).isTrue();
    assertThat(answer.body().at("/warnings").size()).isZero();
  }

  private Answer placed(TestHttp who, String shipDate) {
    String body = AnOrder.body(unique("customer"), orders.product());
    return who.post(
            "/api/orders",
            body.replaceAll(
                "\"requestedShipDate\":\"[0-9-]+\"", "\"requestedShipDate\":\"" + shipDate + "\""))
        .expect(201);
  }
}
