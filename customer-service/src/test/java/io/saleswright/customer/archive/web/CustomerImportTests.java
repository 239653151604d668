package io.saleswright.customer.archive.web;

import static io.saleswright.customer.fixtures.Requests.imported;
import static io.saleswright.customer.fixtures.Requests.uniqueName;
import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.testkit.RunningService;
import io.saleswright.testkit.TestBroker;
import io.saleswright.testkit.TestHttp.Answer;
import org.junit.jupiter.api.Test;

class CustomerImportTests extends RunningService {

  private static final String PATH = "/api/customers/imports";

  @Test
  void takesOverWithOwnerAndOrigin() {
    String source = "northwind-" + uniqueName();

    Answer first =
        as("migration").post(PATH, imported(source, "ALFKI", "Alfreds Futterkiste")).expect(201);

    assertThat(first.body().path("repeated").asBoolean()).isFalse();
    Answer file = as("sales-rep").get("/api/customers/" + first.id()).expect(200);
    assertThat(file.text("/externalNumber")).isEqualTo("ALFKI");
    assertThat(file.text("/source")).isEqualTo(source);
    assertThat(file.text("/owner")).isEqualTo("DEMO-sales-rep");
  }

  @Test
  void whoWasTakenOverStaysAsTheyAre() {
    String source = "northwind-" + uniqueName();
    Answer first =
        as("migration").post(PATH, imported(source, "ANATR", "Ana Trujillo")).expect(201);

    Answer repeated =
        as("migration").post(PATH, imported(source, "ANATR", "Another name")).expect(200);

    assertThat(repeated.id()).isEqualTo(first.id());
    assertThat(repeated.text("/name")).isEqualTo("Ana Trujillo");
    assertThat(repeated.body().path("repeated").asBoolean()).isTrue();
    assertThat(TestBroker.await("customer.customers.v1", first.id(), 1)).hasSize(1);
  }

  /** A corrected file under the same key is told where it differs; nothing personal is told. */
  @Test
  void repeatTellsWhereItDiffers() {
    String source = "northwind-" + uniqueName();
    String body = imported(source, "BERGS", "Berglunds snabbköp");
    Answer first = as("migration").post(PATH, body).expect(201);
    assertThat(first.body().path("differences")).isEmpty();
    assertThat(as("migration").post(PATH, body).expect(200).body().path("differences")).isEmpty();

    Answer repeated =
        as("migration")
            .post(
                PATH,
                body.replace("Berglunds snabbköp", "Berglunds").replace("030-0074321", "0921-12"))
            .expect(200);

    assertThat(repeated.text("/differences/0/field")).isEqualTo("name");
    assertThat(repeated.text("/differences/0/kept")).isEqualTo("Berglunds snabbköp");
    assertThat(repeated.text("/differences/0/given")).isEqualTo("Berglunds");
    assertThat(repeated.text("/differences/1/field")).isEqualTo("contacts[0].phone");
    assertThat(repeated.body().at("/differences/1").size()).isEqualTo(1);
    assertThat(repeated.raw().body()).doesNotContain("030-0074321");
  }

  @Test
  void originIsTheKeyWhateverKeyIsSent() {
    String source = "northwind-" + uniqueName();
    String key = uniqueName();
    as("migration")
        .post(PATH, imported(source, "ANTON", "Antonio"), "Idempotency-Key", key)
        .expect(201);

    as("migration")
        .post(PATH, imported(source, "ANTON", "Antonio Moreno"), "Idempotency-Key", key)
        .expect(200);
  }

  @Test
  void numbersOfTwoSourcesAreTwoCustomers() {
    Answer one =
        as("migration")
            .post(PATH, imported("a-" + uniqueName(), "1", "Around the Horn"))
            .expect(201);
    Answer other =
        as("migration")
            .post(PATH, imported("b-" + uniqueName(), "1", "Around the Horn"))
            .expect(201);

    assertThat(other.id()).isNotEqualTo(one.id());
  }
}
