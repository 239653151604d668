package io.saleswright.order;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.testkit.TestHttp.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Who is named by what somebody types is named by a staff id: events tell it and are kept for ever
 * (SEC-03, ORD-39).
 */
class StaffIdTests extends OrderServiceFixture {

  private final AnOrder orders = new AnOrder(this);

  private static void isRefused(Answer answer, String field) {
    assertThat(answer.expect(400).text("errors/0/field")).isEqualTo(field);
  }

  @ParameterizedTest
  @ValueSource(strings = {"王伟", "Wang Wei", "13812345678"})
  void nobodyIsNamedByNameOrTelephone(String typed) {
    String path = "/api/orders/" + orders.received();
    String salesperson = "{\"salesperson\":\"%s\",\"reason\":\"ill\"}".formatted(typed);
    isRefused(as("sales-manager").post(path + "/hand-over", salesperson), "salesperson");
    String question = "{\"question\":\"which blue\",\"responsible\":\"%s\"}".formatted(typed);
    isRefused(as("production").post(path + "/questions", question), "responsible");
    String assignee = "{\"assignee\":\"%s\"}".formatted(typed);
    isRefused(
        as("sales-support").post(path + "/quality-problems/1/assignment", assignee), "assignee");
  }
}
