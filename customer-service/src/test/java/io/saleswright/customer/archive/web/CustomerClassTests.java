package io.saleswright.customer.archive.web;

import static io.saleswright.customer.fixtures.Requests.company;
import static io.saleswright.customer.fixtures.Requests.uniqueName;
import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.platform.security.DataScope.Belonging;
import io.saleswright.testkit.RunningService;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Customers have a class, and are found by it (CUS-01, CUS-09). */
class CustomerClassTests extends RunningService {

  private static final String PATH = "/api/customers";

  private final String owner = "DEMO-" + uniqueName();

  @Test
  void isFoundByTheClass() {
    Answer key = registered();
    Answer other = registered();
    classify(key, "A").expect(200);
    classify(other, "C").expect(200);

    assertThat(found("&customerClass=A")).containsExactly(key.id());
    assertThat(found("&customerClass=C")).containsExactly(other.id());
    assertThat(found("&customerClass=B")).isEmpty();
    assertThat(found("")).containsExactlyInAnyOrder(other.id(), key.id());
    Answer unknown = as("auditor").get(PATH + "?customerClass=D").expect(400);
    assertThat(unknown.text("errors/0/message")).contains("A, B, C");
  }

  @Test
  void keepsTheClassWithItsReasonInTheHistory() {
    Answer file = registered();
    Answer classed = classify(file, "B").expect(200);

    assertThat(classed.text("customerClass")).isEqualTo("B");
    Answer edits = as("auditor").get(PATH + "/" + file.id() + "/edits").expect(200);
    assertThat(edits.text("items/0/reason")).isEqualTo("buys every month");
    assertThat(edits.text("items/0/changes/0/field")).isEqualTo("customerClass");
    assertThat(edits.text("items/0/changes/0/after")).isEqualTo("B");
  }

  /** What the owner types of a customer says nothing of the class, and takes it not away. */
  @Test
  void survivesAnEditOfTheRest() {
    Answer file = registered();
    Answer classed = classify(file, "A").expect(200);

    Answer edited =
        as("sales-support")
            .put(PATH + "/" + file.id(), company(), "If-Match", classed.etag())
            .expect(200);
    assertThat(edited.text("customerClass")).isEqualTo("A");

    Answer none =
        as("sales-manager")
            .post(
                PATH + "/" + file.id() + "/class",
                "{\"reason\": \"moved away\"}",
                "If-Match",
                edited.etag())
            .expect(200);
    assertThat(none.body().has("customerClass")).isFalse();
  }

  @Test
  void isNotSaidByWhoSellsToThem() {
    Answer file = registered();

    for (String role : List.of("sales-rep", "account-manager", "vp-sales", "finance", "auditor")) {
      Answer refused =
          as(role)
              .post(PATH + "/" + file.id() + "/class", body("A"), "If-Match", file.etag())
              .expect(403);
      assertThat(refused.rule()).isEqualTo("CUS-09");
    }
  }

  private Answer registered() {
    return as("sales-support").post(PATH, company(new Belonging(owner, null, "South"))).expect(201);
  }

  private Answer classify(Answer file, String customerClass) {
    return as("sales-support")
        .post(PATH + "/" + file.id() + "/class", body(customerClass), "If-Match", file.etag());
  }

  private List<String> found(String filter) {
    return as("auditor").get(PATH + "?owner=" + owner + filter).expect(200).items("id");
  }

  private static String body(String customerClass) {
    return "{\"customerClass\": \"%s\", \"reason\": \"buys every month\"}".formatted(customerClass);
  }
}
