package io.saleswright.customer.archive.web;

import static io.saleswright.customer.fixtures.Requests.imported;
import static io.saleswright.customer.fixtures.Requests.unique;
import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.customer.fixtures.Answer;
import io.saleswright.customer.fixtures.RunningService;
import io.saleswright.testkit.TestBroker;
import org.junit.jupiter.api.Test;

class CustomerImportTests extends RunningService {

  private static final String PATH = "/api/customers/imports";

  @Test
  void takesOverWithOwnerAndOrigin() {
    String source = "northwind-" + unique();

    Answer first =
        as("migration").post(PATH, imported(source, "ALFKI", "Alfreds Futterkiste")).expect(201);

    assertThat(first.json().path("repeated").asBoolean()).isFalse();
    Answer file = as("sales-rep").get("/api/customers/" + first.id()).expect(200);
    assertThat(file.text("/externalNumber")).isEqualTo("ALFKI");
    assertThat(file.text("/source")).isEqualTo(source);
    assertThat(file.text("/owner")).isEqualTo("DEMO-sales-rep");
  }

  @Test
  void whoWasTakenOverStaysAsTheyAre() {
    String source = "northwind-" + unique();
    Answer first =
        as("migration").post(PATH, imported(source, "ANATR", "Ana Trujillo")).expect(201);

    Answer repeated =
        as("migration").post(PATH, imported(source, "ANATR", "Another name")).expect(200);

    assertThat(repeated.id()).isEqualTo(first.id());
    assertThat(repeated.text("/name")).isEqualTo("Ana Trujillo");
    assertThat(repeated.json().path("repeated").asBoolean()).isTrue();
    assertThat(TestBroker.await("customer.customers.v1", first.id(), 1)).hasSize(1);
  }

  @Test
  void originIsTheKeyWhateverKeyIsSent() {
    String source = "northwind-" + unique();
    String key = unique();
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
        as("migration").post(PATH, imported("a-" + unique(), "1", "Around the Horn")).expect(201);
    Answer other =
        as("migration").post(PATH, imported("b-" + unique(), "1", "Around the Horn")).expect(201);

    assertThat(other.id()).isNotEqualTo(one.id());
  }
}
