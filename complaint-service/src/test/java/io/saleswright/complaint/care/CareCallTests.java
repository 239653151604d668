package io.saleswright.complaint.care;

import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.complaint.fixtures.RunningServiceCases;
import io.saleswright.testkit.TestHttp.Answer;
import org.junit.jupiter.api.Test;

/** Customers are asked how they get on, also where no case is open (CMP-11). */
class CareCallTests extends RunningServiceCases {

  @Test
  void whatTheySayIsWrittenDownAndTold() {
    String customer = aCustomer();
    String product = aProduct();
    Answer asked =
        as("sales-rep")
            .post(CALLS, call(customer, ", \"productId\": \"%s\"".formatted(product)))
            .expect(201);

    assertThat(asked.text("number")).startsWith("CC-");
    assertThat(asked.text("customerName")).isEqualTo("Hua Xia");
    assertThat(asked.text("productCode")).isEqualTo("C-9");
    assertThat(asked.text("opinion")).contains("wobble");
    assertThat(as("technical").get(CALLS + "?productId=" + product).expect(200).items("id"))
        .containsExactly(asked.id());
    assertThat(as("auditor").get(CALLS + "?customerId=" + customer).expect(200).items("score"))
        .containsExactly("4");
    assertThat(types("complaint.care-calls.v1", asked.id(), 1)).containsExactly("CustomerAsked");
  }

  @Test
  void badInputIsNamed() {
    String customer = aCustomer();
    assertThat(asked(call(customer, "").replace("4", "6"))).contains("score");
    assertThat(asked(call(customer, "").replace("PHONE", "LINK"))).contains("channel");
    assertThat(asked(call(customer, ", \"productId\": \"moon\""))).contains("productId");
    String others = call(customer, "");
    assertThat(as(unique("rep"), "sales-rep").post(CALLS, others).expect(400).raw().body())
        .contains("customerId");
  }

  private String asked(String body) {
    return as("sales-rep").post(CALLS, body).expect(400).raw().body();
  }
}
