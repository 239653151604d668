package io.saleswright.customer.archive.web;

import static io.saleswright.customer.fixtures.Requests.company;
import static io.saleswright.customer.fixtures.Requests.phone;
import static io.saleswright.customer.fixtures.Requests.uniqueName;
import static org.assertj.core.api.Assertions.assertThat;

import io.saleswright.testkit.RunningService;
import io.saleswright.testkit.TestHttp;
import io.saleswright.testkit.TestHttp.Answer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Who asks that no second file is opened for one customer gets one file (CUS-01). */
class CustomerDuplicateTests extends RunningService {

  private static final String PATH = "/api/customers";
  private static final String ONLY_ONE = PATH + "?onDuplicate=refuse";

  @RepeatedTest(5)
  void severalClicksMakeOneCustomer() {
    String name = "连点公司 " + uniqueName();
    String body = company(name, "South", phone());
    TestHttp support = as("sales-support");

    List<Answer> answers =
        Stream.generate(() -> CompletableFuture.supplyAsync(() -> support.post(ONLY_ONE, body)))
            .limit(6)
            .toList()
            .stream()
            .map(CompletableFuture::join)
            .toList();

    assertThat(answers)
        .extracting(Answer::status)
        .containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409);
    assertThat(answers)
        .filteredOn(answer -> answer.status() == 409)
        .allSatisfy(refused -> {
          assertThat(refused.problem()).endsWith("similar-customer");
          assertThat(refused.text("/parameters/similar/0")).startsWith("CU-");
        });
  }

  @Test
  void twoPeopleOfOneViewMakeOneCustomer() {
    String number = phone();
    CompletableFuture<Answer> one = later("sales-support", number);
    CompletableFuture<Answer> other = later("support-supervisor", number);

    assertThat(List.of(one.join().status(), other.join().status()))
        .containsExactlyInAnyOrder(201, 409);
  }

  /** What lies outside of the caller's scope does not exist for them, also when it is claimed. */
  @Test
  void customersOfOthersAreNotGivenAway() {
    String body = company("别人的公司 " + uniqueName(), "South", phone());
    as("sales-support").post(ONLY_ONE, body).expect(201);

    as("sales-rep").post(ONLY_ONE, body).expect(201);
    as("sales-rep-2", "sales-rep").post(ONLY_ONE, body).expect(201);
    as("sales-rep").post(ONLY_ONE, body).expect(409);
  }

  /** The claim went with the file to somebody else; the name is free for the former owner. */
  @Test
  void claimOfAFileThatWasHandedOverBindsNobodyElse() {
    String body = company("转走的公司 " + uniqueName(), "South", phone());
    Answer mine = as("sales-rep").post(ONLY_ONE, body).expect(201);
    as("support-supervisor")
        .post(
            PATH + "/" + mine.id() + "/owner",
            "{\"owner\": \"S-77\", \"reason\": \"leave\"}",
            "If-Match",
            mine.etag())
        .expect(200);

    as("sales-rep").post(ONLY_ONE, body).expect(201);
  }

  private CompletableFuture<Answer> later(String role, String number) {
    TestHttp person = as(role);
    return CompletableFuture.supplyAsync(
        () -> person.post(ONLY_ONE, company("公司 " + uniqueName(), "South", number)));
  }
}
